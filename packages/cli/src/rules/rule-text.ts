import { METHODS } from 'node:http'
import { smtpStages } from '@statuary/core'
import { UserError } from '../user-error.js'
import { httpFirstWords, readHttpRuleText } from './http-rule-text.js'
import { InvalidInput } from './invalid-input.js'
import { loadRules, type RuleBook } from './rule-book.js'
import { isSmtpRuleText, readSmtpRuleText } from './smtp-rule-text.js'

/** How a kind of rules is written on the command line. */
interface RuleText {
  /** Tells by the first word, in capitals, and the second whether it is this kind. */
  isMeant(first: string, second: string | undefined): boolean
  /** What to begin with, for those who began with something else. */
  readonly beginning: string
  read(text: string): object
}

/** The first that is meant reads it: ANY without a path after it is no rule of HTTP. */
const kinds: { readonly [Kind in keyof RuleBook]: RuleText } = {
  smtp: {
    isMeant: isSmtpRuleText,
    beginning: `an SMTP stage (${smtpStages.join(', ')}, ANY): 'RCPT *@full.example 552'`,
    read: readSmtpRuleText,
  },
  http: {
    isMeant: (first) => httpFirstWords.includes(first) || METHODS.includes(first),
    beginning: `an HTTP method (${httpFirstWords.join(', ')}): 'GET /api/orders 503x2,200'`,
    read: readHttpRuleText,
  },
}

/**
 * Loads the rules of a command line; the first one is asked first.
 *
 * @throws {UserError} if one cannot be read; the message quotes it.
 */
export function loadRuleTexts(book: RuleBook, texts: readonly string[]): void {
  const content: Record<string, object[]> = {}
  const placeOf = new Map<string, string>()
  for (const text of texts) {
    const { kind, rule } = readRuleText(text)
    const list = [...(content[kind] ?? []), rule]
    placeOf.set(`/${kind}/${list.length - 1}`, text)
    content[kind] = list
  }
  try {
    loadRules(book, 'option', content)
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    // Whoever wrote one line knows no pointers.
    const lines = error.flaws.map(({ pointer, detail }) => {
      const place = /^\/\w+\/\d+/.exec(pointer)?.[0] ?? ''
      return `--rule ${JSON.stringify(placeOf.get(place))}: ${detail}`
    })
    throw new UserError(lines.join('\n'))
  }
}

function readRuleText(text: string): { kind: keyof RuleBook; rule: object } {
  const [first = '', second] = text.trim().split(/\s+/)
  for (const [kind, { isMeant, read }] of Object.entries(kinds)) {
    if (isMeant(first.toUpperCase(), second)) {
      return { kind: kind as keyof RuleBook, rule: read(text) }
    }
  }
  const beginnings = Object.values(kinds).map(({ beginning }) => beginning)
  throw new UserError(
    `--rule ${JSON.stringify(text)} begins with neither ${beginnings.join(', nor ')}.`,
  )
}
