import type { ContractId, HttpStatusCode, SmtpReplyCode, SmtpStage } from '@statuary/core'
import type { ComparisonProse } from './comparison-prose.ts'
import type { UiMessages } from './en/ui.ts'
import type { StatusProse } from './status-prose.ts'

/** A code that circulates and that nobody defined or registered. */
export interface UndefinedCode {
  readonly text: string
  /** The contract id of the real one. */
  readonly instead: string
}

/** The codes of each protocol that circulate and that nobody defined or registered. */
export interface UndefinedCodes {
  readonly http: Readonly<Record<number, UndefinedCode>>
  readonly smtp: Readonly<Record<number, UndefinedCode>>
}

/** Any part of the messages: what is left out is said in English. */
export type PartOf<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends (...args: never) => unknown
    ? Messages[Key]
    : Messages[Key] extends object
      ? PartOf<Messages[Key]>
      : Messages[Key]
}

/** What the `index.ts` of a language's folder says; the prose of statuses lies in files beside it. */
export interface LocaleWords {
  /** The first segment of its paths; empty for the language at the root. */
  readonly path: '' | (string & {})
  /** BCP 47. */
  readonly lang: string
  /** The language's name in itself. */
  readonly label: string
  readonly ui: PartOf<UiMessages>
  /** What has happened when the server replies at a stage. */
  readonly stages?: Partial<Readonly<Record<SmtpStage, string>>>
  readonly undefinedCodes?: Partial<UndefinedCodes>
  /** What enhanced status codes say, by `X.7.1`; core says it in English. */
  readonly enhanced?: Readonly<Record<string, string>>
  /** Why frameworks cannot answer as asked, by what was recorded in English. */
  readonly reasons?: Readonly<Record<string, string>>
  /** What people call statuses, by contract id, for the search. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>
  /** Words that the search leaves out, with spaces between them. */
  readonly stopWords?: string
}

/** All that the site says in one language; English stands where the language lacks something. */
export interface Locale extends LocaleWords {
  readonly ui: UiMessages
  readonly stages: Readonly<Record<SmtpStage, string>>
  readonly undefinedCodes: UndefinedCodes
  readonly enhanced: Readonly<Record<string, string>>
  readonly phrases: Readonly<Record<string, readonly string[]>>
  readonly stopWords: string
  /** By slug: `http-401-403`. */
  readonly comparisons: Readonly<Record<string, ComparisonProse>>
  readonly http: Readonly<Record<HttpStatusCode, StatusProse>>
  readonly smtp: Readonly<Record<SmtpReplyCode, StatusProse>>
  /** The contracts whose prose is in English, because the language has none yet. */
  readonly untranslated: ReadonlySet<ContractId>
  /** All that is said in English: `http/503`, `ui.home.title`. */
  readonly missing: readonly string[]
}

/** Defines the words of a language; a place for the types to be checked. */
export function defineWords<Words extends LocaleWords>(words: Words): Words {
  return words
}
