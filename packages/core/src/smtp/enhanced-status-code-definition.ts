import type { Citation } from '../citation.js'

/** One entry of IANA's registry of enumerated enhanced status codes. */
export interface EnhancedStatusCodeDefinition {
  /** `X.5.1`; X stands for the class: 2 success, 4 persistent transient, 5 permanent. */
  readonly code: `X.${number}.${number}`
  /** The registry's sample text. */
  readonly title: string
  /** What it says, in one sentence. */
  readonly summary: string
  /** The SMTP reply codes that the registry pairs it with; empty if it names none. */
  readonly basic: readonly number[]
  /** The classes with which it makes sense. */
  readonly classes: readonly (2 | 4 | 5)[]
  readonly spec: Citation
  readonly deprecated?: true
}
