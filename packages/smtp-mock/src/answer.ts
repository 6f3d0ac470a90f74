import type { SmtpReplyCode, SmtpReplyCodeAt, SmtpStage } from '@statuary/core'

declare const legalAt: unique symbol

/**
 * Carries, in the type only, the stages at which an answer is allowed: one with more stages can be
 * used wherever one with fewer is expected.
 */
export interface LegalAt<Stage extends SmtpStage> {
  readonly [legalAt]?: (stage: Stage) => void
}

/** The defined codes that promise success or ask for more, which are allowed at some stages only. */
type PositiveCode = Extract<
  SmtpReplyCode,
  211 | 214 | 220 | 221 | 235 | 250 | 251 | 252 | 253 | 334 | 354
>

type ListedStage<Code extends number> = {
  [Stage in SmtpStage]: Code extends SmtpReplyCodeAt<Stage> ? Stage : never
}[SmtpStage]

/**
 * The stages at which a code is not a contradiction: a refusal may come anywhere (RFC 5321 section
 * 4.3.2), a 2yz or 3yz only where it is listed.
 */
export type StagesOf<Code extends number> = number extends Code
  ? SmtpStage
  : Code extends PositiveCode
    ? ListedStage<Code>
    : `${Code}` extends `2${string}` | `3${string}`
      ? never
      : SmtpStage

/** A reply to give at a stage. */
export interface Reply<Stage extends SmtpStage = never, Code extends number = number>
  extends LegalAt<Stage> {
  readonly kind: 'reply'
  readonly code: Code
  /** Undefined takes the contract's, null leaves it out. */
  readonly enhanced: string | null | undefined
  /** Undefined takes the contract's text. */
  readonly text: string | readonly string[] | undefined
  /** Whether the rules of the RFCs were set aside. */
  readonly illegal: boolean
}

/** How the lines of a reply break the grammar of RFC 5321 section 4.2. */
export const malformations = [
  'bare-lf',
  'no-line-end',
  'unfinished',
  'two-codes',
  'no-code',
  'over-long',
] as const

/** A way in which a reply breaks the grammar of RFC 5321 section 4.2. */
export type Malformation = (typeof malformations)[number]

/** What is wrong with a certificate; with `valid`, nothing is, for a client that trusts the mock's authority. */
export const certificateKinds = [
  'valid',
  'expired',
  'not-yet-valid',
  'wrong-name',
  'self-signed',
] as const

/** A certificate that the mock makes at run time. */
export type CertificateKind = (typeof certificateKinds)[number]

/** How a TLS handshake fails. */
export const handshakeFaults = ['alert', 'garbage', 'hang-up', 'silence'] as const

/** A way in which a TLS handshake fails. */
export type HandshakeFault = (typeof handshakeFaults)[number]

/** A reply that reaches the client in an unusual way; what it means is that of the reply. */
export interface Delivery<Stage extends SmtpStage = never> extends LegalAt<Stage> {
  readonly kind: 'delivery'
  readonly reply: Reply
  readonly manner:
    | { readonly name: 'drip'; readonly bytesPerSecond: number }
    | { readonly name: 'split'; readonly at: readonly number[] | 'every octet' }
    | { readonly name: 'malformed'; readonly form: Malformation }
}

/** An answer that comes late. */
export interface Slow<Stage extends SmtpStage = never> extends LegalAt<Stage> {
  readonly kind: 'slow'
  readonly ms: number
  readonly answer: AnyAnswer
}

/** Something that happens while the client is still sending its message. */
export interface Interruption<Stage extends SmtpStage = never> extends LegalAt<Stage> {
  readonly kind: 'interruption'
  readonly octets: number
  readonly answer: AnyAnswer
}

/** A TLS session that is not set up as it should be. */
export interface Handshake<Stage extends SmtpStage = never> extends LegalAt<Stage> {
  readonly kind: 'handshake'
  readonly with: { readonly certificate: CertificateKind } | { readonly fault: HandshakeFault }
}

/** What a server does instead of replying. */
export interface Fault extends LegalAt<SmtpStage> {
  readonly kind: 'hang-up' | 'reset' | 'silence'
}

/** Octets that are not a reply. */
export interface Garbage extends LegalAt<SmtpStage> {
  readonly kind: 'garbage'
  readonly octets: Uint8Array
}

/** What a handler can make the server do at a stage. */
export type Answer<Stage extends SmtpStage = never> =
  // The codes of the stage stand here so that an editor offers them.
  | (Reply<Stage, SmtpReplyCodeAt<Stage> | (number & {})> & LegalAt<Stage>)
  | Delivery<Stage>
  | Slow<Stage>
  | Interruption<Stage>
  | Handshake<Stage>
  | Fault
  | Garbage

/** An answer whose stage is checked when the server comes to it. */
export type AnyAnswer = Reply | Delivery | Slow | Interruption | Handshake | Fault | Garbage

const kinds: readonly unknown[] = [
  'reply',
  'delivery',
  'slow',
  'interruption',
  'handshake',
  'hang-up',
  'reset',
  'silence',
  'garbage',
] satisfies readonly AnyAnswer['kind'][]

/** Checks whether a value is an answer rather than a function that gives one. */
export function isAnswer(value: unknown): value is AnyAnswer {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(value.kind)
  )
}
