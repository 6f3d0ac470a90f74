import { fileURLToPath } from 'node:url'
import type { Command } from './adapter.ts'

/** Where the runner reads and writes; tests have their own. */
export interface Places {
  /** `contracts/`: the contract files, the schemas, the native projects and the evidence. */
  readonly contracts: string
  /** Where dependencies are installed. */
  readonly cache: string
  /** Runs the command line `statuary`, as it is built; no dependency, as its own tests need the runner. */
  readonly statuary: Command
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The places of this repository. */
export const places: Places = {
  contracts: `${root}contracts`,
  cache: `${root}node_modules/.cache/statuary`,
  statuary: [process.execPath, `${root}packages/cli/dist/main.js`],
}
