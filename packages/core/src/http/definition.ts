import type { Citation } from '../citation.js'
import type { JsonObject } from '../json.js'

/** The options of a canonical response that set one header each. */
export type HeaderOption =
  | 'retryAfter'
  | 'challenge'
  | 'allow'
  | 'location'
  | 'contentRange'
  | 'upgrade'

/** One header that a specification ties to a status. */
export interface HeaderRule {
  readonly name: string
  /** How strongly the specification asks an origin for it (RFC 2119). */
  readonly strength: 'MUST' | 'SHOULD' | 'MAY'
  /** The value in the canonical response; without one the header is left out until an option asks for it. */
  readonly value?: string
  /** The option of `canonicalResponse` that sets it. */
  readonly option?: HeaderOption
  /** When the specification asks for it, if not always; the canonical response is such a case. */
  readonly condition?: string
  readonly spec: Citation
}

/**
 * When a client may send the same request again: `later` after a pause, `at-once` immediately or on
 * another connection, `changed` only with a different request (or different credentials), `never`,
 * and `unneeded` where nothing failed.
 */
export type HttpRetry = 'later' | 'at-once' | 'changed' | 'never' | 'unneeded'

/** One HTTP status code, as IANA and its specification define it. */
export interface HttpStatusDefinition {
  /** 100 to 599. */
  readonly code: number
  /** The reason phrase that IANA registers. */
  readonly phrase: string
  /** What the status says, in one sentence. */
  readonly summary: string
  readonly spec: Citation
  /** `deprecated`, `obsoleted`, `temporary` and `unused` are what the registry or the RFC calls the code. */
  readonly registration: 'registered' | 'deprecated' | 'obsoleted' | 'temporary' | 'unused'
  /**
   * Set if a status is not a response in its own right: it is sent before a final one, or not used
   * in responses at all.
   */
  readonly role: 'final' | 'interim' | 'none'
  /** Why no response can have it, where `role` is `none`. */
  readonly unanswerable?: string
  /** The section that forbids content, if one does. */
  readonly noContent?: Citation
  readonly headers: readonly HeaderRule[]
  readonly retry: HttpRetry
  /** The `error` or `status` member of the body, where it isn't the phrase in snake case. */
  readonly slug?: string
  /** The sentence in the body of a 4xx or 5xx. */
  readonly message?: string
  /** The body of a 2xx or 3xx, where it isn't just its `status`. */
  readonly body?: JsonObject
}
