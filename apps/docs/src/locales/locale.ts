import type { HttpStatusCode, SmtpReplyCode, SmtpStage } from '@statuary/core'
import type { UiMessages } from './en/ui.ts'
import type { StatusProse } from './status-prose.ts'

/** A code that circulates and that no RFC defines. */
export interface UndefinedCode {
  readonly text: string
  /** The contract id of the real one. */
  readonly instead: string
}

/** All that the site says in one language; a folder of `locales` has one. */
export interface Locale {
  /** The first segment of its paths; empty for the language at the root. */
  readonly path: '' | (string & {})
  /** BCP 47. */
  readonly lang: string
  /** The language's name in itself. */
  readonly label: string
  readonly ui: UiMessages
  readonly http: Readonly<Record<HttpStatusCode, StatusProse>>
  readonly smtp: Readonly<Record<SmtpReplyCode, StatusProse>>
  /** What has happened when the server replies at a stage. */
  readonly stages: Readonly<Record<SmtpStage, string>>
  readonly undefinedReplies: Readonly<Record<number, UndefinedCode>>
}

/** Defines a locale; the place where a status or a message that it lacks fails the build. */
export function defineLocale(locale: Locale): Locale {
  return locale
}
