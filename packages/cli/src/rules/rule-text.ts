import { UserError } from '../user-error.js'
import { httpFirstWords, readHttpRuleText } from './http-rule-text.js'
import { InvalidInput } from './invalid-input.js'
import { loadRules, type RuleBook } from './rule-book.js'

/** How a kind of rules is written on the command line. The first word says which kind it is. */
interface RuleText {
  readonly firstWords: readonly string[]
  read(text: string): object
}

const kinds: { readonly [Kind in keyof RuleBook]: RuleText } = {
  http: { firstWords: httpFirstWords, read: readHttpRuleText },
}

/**
 * Loads the rules of a command line; the first one is asked first.
 *
 * @throws {UserError} if one can not be read; the message quotes it.
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
  const first = text.trim().split(/\s+/)[0]?.toUpperCase() ?? ''
  for (const [kind, { firstWords, read }] of Object.entries(kinds)) {
    if (firstWords.includes(first)) return { kind: kind as keyof RuleBook, rule: read(text) }
  }
  const words = Object.values(kinds).flatMap(({ firstWords }) => firstWords)
  throw new UserError(
    `--rule ${JSON.stringify(text)} starts with none of ${words.join(', ')}. Write it as 'GET /api/orders 503x2,200'.`,
  )
}
