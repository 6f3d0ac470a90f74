import { isPublished } from '../../../../scripts/project.mjs'

/** How the command line is called: by its name once it is published, until then from a checkout of the repository that is built. */
export const statuary = isPublished ? 'npx statuary' : 'node packages/cli/dist/main.js'

/** What starts the mocks. */
export const startCommand = `${statuary} serve`
