import type { JsonValue, SmtpStage } from '@statuary/core'

/**
 * Lists the stages at which a test has a mail refused, in their order.
 *
 * EHLO is not one of them: most clients continue with HELO, as RFC 5321 section 3.2 has it, and
 * send the mail.
 */
export const testedStages = [
  'CONNECT',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'MESSAGE',
] as const satisfies readonly SmtpStage[]

/** A stage at which a test can have a message refused. */
export type TestedStage = (typeof testedStages)[number]

/** The refusal that a test is about. */
export interface Refusal {
  readonly stage: TestedStage
  /** 400 to 599. */
  readonly code: number
  /** `5.1.1`; null where the reply has none. */
  readonly enhanced: string | null
  /** What follows the code: `5.1.1 Requested action not taken: mailbox unavailable`. */
  readonly text: string
}

/** How one mail client is tested. */
export interface MailClient<Id extends string = string> {
  /** Its name everywhere: file of the test, native program, evidence, documentation. */
  readonly id: Id
  /** `go-mail (Go)` */
  readonly title: string
  /** What the test is written for: `pytest`, `JUnit`. */
  readonly testFramework: string
  /** The name that syntax highlighters know: `python`, `csharp`. */
  readonly language: string
  /** Of a file with the test, without the dot. */
  readonly extension: string
  /** Refusals that no test is about, each with what the client does instead of failing in one known way. */
  readonly untested?: Readonly<Record<`smtp/${number}@${TestedStage}`, string>>
  /** Writes a whole file with one test, with a line break at the end. */
  render(refusal: Refusal): string
}

/** Defines a mail client; a place for the types to be checked. */
export function defineMailClient<const Id extends string>(client: MailClient<Id>): MailClient<Id> {
  return client
}

/** Returns the rules that make the mock refuse, as its API takes them. */
export function rulesOf({ stage, code }: Refusal): JsonValue {
  return [{ stage, replies: [{ code }] }]
}

/** Names a refusal, for file and test names: `550_at_rcpt`. */
export function nameOf({ stage, code }: Refusal): string {
  return `${code}_at_${stage.toLowerCase()}`
}

/** Names a refusal, for test classes: `Smtp550AtRcpt`. */
export function classNameOf({ stage, code }: Refusal): string {
  return `Smtp${code}At${stage.charAt(0)}${stage.slice(1).toLowerCase()}`
}
