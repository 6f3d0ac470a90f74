import { didYouMean } from '../did-you-mean.js'
import type { HttpRuleStore } from './http-rule.js'
import { createHttpRuleIndex } from './http-rule-index.js'
import { httpRuleKind } from './http-rule-kind.js'
import { InvalidInput } from './invalid-input.js'
import { createRuleStore, type RuleSource } from './rule-store.js'
import type { SmtpRuleStore } from './smtp-rule.js'
import { smtpRuleKind } from './smtp-rule-kind.js'

/** The rules of one server, by their kind; the names are those of the members of a rules file. */
export interface RuleBook {
  readonly http: HttpRuleStore
  readonly smtp: SmtpRuleStore
}

/** Creates a book without rules. */
export function createRuleBook(): RuleBook {
  return { http: createHttpRuleStore(), smtp: createRuleStore(smtpRuleKind) }
}

function createHttpRuleStore(): HttpRuleStore {
  const index = createHttpRuleIndex()
  return Object.assign(createRuleStore(httpRuleKind, index), { find: index.find })
}

/**
 * Puts rules of all kinds in the place of those that a source had: all of them, or, if one is wrong, none.
 *
 * @param content - what is in a rules file: `{ "http": [...] }`.
 * @throws {InvalidInput} if it is something else; the pointers name the place.
 */
export function loadRules(
  book: RuleBook,
  source: Exclude<RuleSource, 'api'>,
  content: unknown,
): void {
  const kinds = Object.keys(book) as (keyof RuleBook)[]
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    const detail = `Give an object with lists of rules: ${kinds.map((kind) => `{ "${kind}": [...] }`).join(' or ')}.`
    throw new InvalidInput([{ pointer: '', detail }])
  }
  const members = Object.entries(content).filter(([name]) => name !== '$schema')
  const flaws = members.flatMap(([name, value]) => {
    const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (!kinds.includes(name as keyof RuleBook)) {
      const near = didYouMean(name, kinds)
      return [
        { pointer, detail: `There is no such kind of rule.${near} There are ${kinds.join(', ')}.` },
      ]
    }
    return Array.isArray(value) ? [] : [{ pointer, detail: 'Give a list of rules.' }]
  })
  const lists = content as Partial<Record<keyof RuleBook, unknown[]>>
  const commits = kinds.map((kind) => {
    const values = lists[kind]
    try {
      return book[kind].stage(source, Array.isArray(values) ? values : [], `/${kind}`)
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      flaws.push(...error.flaws)
      return () => {}
    }
  })
  if (flaws.length > 0) throw new InvalidInput(flaws)
  for (const commit of commits) commit()
}
