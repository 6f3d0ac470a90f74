import type { Difference } from '@statuary/core'

/** What runs here: the framework, the language's runtime and the server, each with its version. */
export type Versions = {
  readonly framework: string
  readonly runtime: string
  readonly server: string
}

/** A response as it is recorded: without what changes by itself. */
export interface RecordedResponse {
  readonly status: number
  /** A header that came in several lines has a list. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
}

/** What came of one contract in one framework. */
export type Cell = {
  /** Undefined where no whole response came. */
  readonly response: RecordedResponse | undefined
  /** The status of the answer to HEAD; undefined where none came. */
  readonly head: number | undefined
} & Verdict

/** How what came stands to its contract. */
export type Verdict =
  | { readonly verdict: 'equal' }
  /** Not equal, and listed as such for this reason. */
  | {
      readonly verdict: 'unsupported'
      readonly reason: string
      readonly differences: readonly Difference[]
    }
  | { readonly verdict: 'differs'; readonly differences: readonly Difference[] }
  /** Equal, though listed as unsupported for this reason. */
  | { readonly verdict: 'stale'; readonly reason: string }

/** The versions of what runs, under a name for each. */
export type AnyVersions = Readonly<Record<string, string>>

/** What came of one framework, or of anything else that a native project is for. */
export type Outcome<Result extends Verdict = Cell, Runs extends AnyVersions = Versions> = {
  readonly id: string
  readonly title: string
} & (
  | {
      /** Verified: every cell is equal, or unsupported as listed. */
      readonly kind: 'verified' | 'differs'
      readonly versions: Runs
      readonly cells: ReadonlyMap<string, Result>
    }
  /** It could not be asked: it did not install, build, start or go on answering. */
  | { readonly kind: 'errored'; readonly message: string; readonly output: string }
  /** The toolchain is missing here, or too old. */
  | { readonly kind: 'unavailable'; readonly message: string }
)
