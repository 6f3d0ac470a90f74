import { fileURLToPath } from 'node:url'

/** Where the runner reads and writes; tests have their own. */
export interface Places {
  /** `contracts/`: the contract files, the schemas, the native projects and the evidence. */
  readonly contracts: string
  /** Where dependencies are installed. */
  readonly cache: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The places of this repository. */
export const places: Places = {
  contracts: `${root}contracts`,
  cache: `${root}node_modules/.cache/statuary`,
}
