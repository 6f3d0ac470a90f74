import { defineEcConfig } from '@astrojs/starlight/expressive-code'
import { isPublished } from '../../scripts/project.mjs'
import { breakAtSpaces, copyCommands, installFromRepository } from './src/code-blocks/plugins.ts'

export default defineEcConfig({
  // A snippet is shown as it was run, tabs included.
  tabWidth: 0,
  styleOverrides: { borderRadius: '0.4rem' },
  // A block that scrolls would be one more stop for the keyboard, and a landmark without a name.
  defaultProps: { wrap: true },
  plugins: [...(isPublished ? [] : [installFromRepository]), copyCommands, breakAtSpaces],
})
