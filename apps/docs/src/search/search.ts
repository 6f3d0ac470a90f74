import MiniSearch from 'minisearch'
import type { ResultKind, SearchDocument } from './document.ts'
import { type Query, readQuery, wordsOf } from './read-query.ts'

/** A page that answers a query. */
export interface SearchResult {
  readonly href: string
  readonly kind: ResultKind
  readonly title: string
  readonly summary: string
  /** The cause that the words fit best, with its permalink. */
  readonly cause?: { readonly href: string; readonly when: string }
}

/** How many results are worth reading. */
const limit = 12

/**
 * Makes a search over the pages of one language.
 *
 * What can be looked up comes first: a code, an enhanced code, the name of an error. Words decide
 * between what that leaves, and find the rest.
 *
 * @param stopWords - words of the language that say nothing.
 */
export function createSearch(
  documents: readonly SearchDocument[],
  stopWords: ReadonlySet<string>,
): (text: string) => readonly SearchResult[] {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'names', 'causes', 'summary', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => (stopWords.has(term) || term.length < 2 ? null : term),
    searchOptions: {
      boost: { title: 6, names: 5, causes: 2, summary: 2, text: 0.6 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.4 },
    },
  })
  index.addAll([...documents])
  const known = new Map(documents.map((document) => [document.id, document]))

  return (text) => {
    const query = readQuery(text)
    const scores = new Map<string, number>()
    const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score)

    const words = query.words.filter((word) => !stopWords.has(word))
    const found = index.search(words.join(' '))
    const best = found[0]?.score ?? 1
    for (const { id, score } of found) add(id, (score / best) * 10 * kindWeight(known.get(id)))
    for (const document of documents) {
      const looked = lookUp(document, query, words)
      if (looked > 0) add(document.id, looked)
    }
    for (const document of nearest(documents, query)) add(document.id, 14)
    return [...scores]
      .sort(([, one], [, other]) => other - one)
      .slice(0, limit)
      .flatMap(([id]) => {
        const document = known.get(id)
        if (document === undefined) return []
        const { kind, title, summary } = document
        const cause = causeOf(document, words)
        return [{ href: id, kind, title, summary, ...(cause && { cause }) }]
      })
  }
}

/** A page of a status answers more than one that lists or teaches. */
function kindWeight(document: SearchDocument | undefined): number {
  const weights: Partial<Record<ResultKind, number>> = {
    ...{
      guide: 0.6,
      list: 0.7,
      framework: 0.6,
      client: 0.6,
      exception: 0.7,
      enhanced: 0.6,
      compare: 0.55,
      undefined: 0.8,
    },
  }
  return (document && weights[document.kind]) ?? 1
}

/** Says how much a page is what the text names. */
function lookUp(document: SearchDocument, query: Query, words: readonly string[]): number {
  const { kind, key } = document
  switch (kind) {
    case 'http':
    case 'smtp':
    case 'undefined':
      return ofCode(document, query)
    case 'enhanced': {
      if (!query.enhanced.includes(key)) return 0
      return query.codes.length > 0 ? 9 : 30
    }
    case 'exception': {
      const isNamed = query.names.some((name) => name.toLowerCase() === key.toLowerCase())
      const isTyped = words.length <= 4 && words.includes(key.toLowerCase())
      return isNamed || isTyped ? 34 : 0
    }
    case 'framework':
    case 'client':
      return ofTool(document, query, words)
    case 'compare':
      return ofComparison(document, query, words)
    default:
      return 0
  }
}

function ofCode({ id, kind, key }: SearchDocument, { codes, family, enhanced }: Query): number {
  const place = codes.indexOf(key)
  if (place === -1) return 0
  const ofFamily = /\/smtp\//.test(id) ? 'smtp' : 'http'
  const fits = family === undefined ? 0 : family === ofFamily ? 12 : -8
  // An enhanced code belongs to SMTP, whatever else the line says.
  const carries = enhanced.length > 0 && ofFamily === 'smtp' ? 6 : 0
  return 24 - 4 * place + fits + carries + (kind === 'undefined' ? -1 : 0)
}

/** A framework or a client is meant where nothing more special is asked. */
function ofTool({ kind, key }: SearchDocument, query: Query, words: readonly string[]): number {
  if (!key.split(' ').some((name) => words.includes(name))) return 0
  if (query.codes.length + query.enhanced.length + query.names.length > 0) return 2
  const asksForAll = words.some((word) =>
    /^(all|alle|every|status|statuses|statuscodes?|list|liste)$/.test(word),
  )
  const fits = kind === 'client' ? query.family === 'smtp' : query.family !== 'smtp'
  return asksForAll ? 22 + (fits ? 6 : 0) : 6 + (fits ? 3 : 0)
}

/** Two codes of a comparison, or one and a word for it. */
function ofComparison({ key }: SearchDocument, { codes }: Query, words: readonly string[]): number {
  const [family = '', ...compared] = key.split('-')
  const named = codes.filter((code) => compared.includes(code)).length
  const asks = words.some((word) =>
    /^(vs|versus|or|oder|between|zwischen|differ\w*|unterschied\w*|compar\w*|vergleich\w*)$/.test(
      word,
    ),
  )
  if (named < 2) return named === 1 && asks ? 4 : 0
  return (asks ? 40 : 18) + (words.includes(family) ? 4 : 0)
}

/** What comes closest to a number that exists nowhere: the first of its class, and the list of all. */
function nearest(documents: readonly SearchDocument[], { codes, family }: Query): SearchDocument[] {
  const isKnown = (code: string) =>
    documents.some(
      ({ id, key }) => key === code && (family === undefined || id.includes(`/${family}/`)),
    )
  return codes
    .filter((code) => !isKnown(code))
    .flatMap((code) => {
      const families = family === undefined ? ['http', 'smtp'] : [family]
      const first = documents.filter(
        ({ kind, key }) => families.includes(kind) && key[0] === code[0],
      )
      const ofClass = families.flatMap((one) => first.find(({ kind }) => kind === one) ?? [])
      return [
        ...ofClass,
        ...documents.filter(({ kind, key }) => kind === 'list' && families.includes(key)),
      ]
    })
}

/** Finds the cause of which a text has the most words, if it has more than a chance one. */
function causeOf({ id, decisions = [] }: SearchDocument, words: readonly string[]) {
  const asked = new Set(words.filter((word) => word.length > 2 && !/^\d+$/.test(word)))
  const scored = decisions.map(([cause, when]) => {
    const hits = new Set(wordsOf(when).filter((word) => asked.has(word))).size
    return { href: `${id}#cause-${cause}`, when, hits }
  })
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (one, other) => (one === undefined || other.hits > one.hits ? other : one),
    undefined,
  )
  return best !== undefined && best.hits >= 2 ? { href: best.href, when: best.when } : undefined
}
