import { type Adapter, readAdapter } from './adapter.ts'
import type { Contract } from './contract.ts'
import { hash } from './hash.ts'
import { hashProject } from './project.ts'
import type { Subject } from './subject.ts'

/** What decides how a framework answers, and what is asked of it, as SHA-256. */
export interface Hashes {
  /** The native project, with its lock file and its adapter. */
  readonly project: string
  /** Contract id -> its snippet and its file. */
  readonly contracts: ReadonlyMap<string, string>
}

/** Gives the hashes of a framework as it is now. */
export function hashesOf(
  subject: Subject,
  contracts: readonly Contract[],
  adapter: Adapter = readAdapter(subject.folder, subject.id),
): Hashes {
  return {
    project: hashProject(subject.folder, adapter),
    contracts: new Map(contracts.map(({ id, text }) => [id, hash(subject.snippet(id), text)])),
  }
}
