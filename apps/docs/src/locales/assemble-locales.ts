import { contractIds, enhancedStatusCodes, type SmtpStage } from '@statuary/core'
import type { ComparisonProse } from './comparison-prose.ts'
import type { UiMessages } from './en/ui.ts'
import type { Locale, LocaleWords, UndefinedCodes } from './locale.ts'
import type { StatusProse } from './status-prose.ts'

/** The modules of all languages by their path: `./en/index.ts`, `./de/http/503.ts`. */
export type LocaleModules = Readonly<Record<string, unknown>>

/** What a language without a fallback has to say: English does, and the others point to it. */
type Spoken = Omit<Locale, 'untranslated' | 'missing'>

/**
 * Puts the languages together from their files; what one of them lacks is said in English.
 *
 * @throws {RangeError} if the language at the root lacks a status; the message names the file.
 */
export function assembleLocales(modules: LocaleModules): readonly Locale[] {
  const folders = Object.keys(modules)
    .filter((path) => path.endsWith('/index.ts'))
    .map((path) => ({ folder: path.slice(0, -'index.ts'.length), words: wordsOf(modules, path) }))
    .sort((one, other) => one.words.path.localeCompare(other.words.path))
  const [first] = folders
  if (first?.words.path !== '') throw new RangeError('No locale has the empty path.')
  const english = spokenAtRoot(modules, first.folder, first.words)
  return folders.map(({ folder, words }) =>
    words.path === ''
      ? { ...english, untranslated: new Set(), missing: [] }
      : translated(modules, folder, words, english),
  )
}

function wordsOf(modules: LocaleModules, path: string): LocaleWords {
  return (modules[path] as { readonly words: LocaleWords }).words
}

function proseIn(modules: LocaleModules, folder: string, id: string): StatusProse | undefined {
  const module = modules[`${folder}${id}.ts`] as { readonly prose: StatusProse } | undefined
  return module?.prose
}

function spokenAtRoot(modules: LocaleModules, folder: string, words: LocaleWords): Spoken {
  const prose = contractIds.map((id) => {
    const found = proseIn(modules, folder, id)
    if (found === undefined)
      throw new RangeError(`There is no prose of ${id}: write ${folder}${id}.ts.`)
    return [id, found] as const
  })
  return {
    ...(words as LocaleWords &
      Pick<Locale, 'ui' | 'stages' | 'undefinedCodes' | 'phrases' | 'stopWords'>),
    enhanced: Object.fromEntries(enhancedStatusCodes.map(({ code, summary }) => [code, summary])),
    ...byFamily(new Map(prose)),
    comparisons: comparisonsIn(modules, folder),
  }
}

/** The comparisons that a language has, by slug. */
function comparisonsIn(modules: LocaleModules, folder: string): Record<string, ComparisonProse> {
  const start = `${folder}compare/`
  const files = Object.entries(modules).filter(([path]) => path.startsWith(start))
  return Object.fromEntries(
    files.map(([path, module]) => [
      path.slice(start.length, -'.ts'.length),
      (module as { readonly comparison: ComparisonProse }).comparison,
    ]),
  )
}

function translated(
  modules: LocaleModules,
  folder: string,
  words: LocaleWords,
  english: Spoken,
): Locale {
  const comparisons = comparisonsIn(modules, folder)
  const own = new Map(contractIds.map((id) => [id as string, proseIn(modules, folder, id)]))
  const untranslated = new Set(contractIds.filter((id) => own.get(id) === undefined))
  const prose = contractIds.map((id) => [id, own.get(id) ?? englishProse(english, id)] as const)
  const spoken = {
    ui: words.ui as UiMessages,
    stages: (words.stages ?? {}) as Record<SmtpStage, string>,
    undefinedCodes: (words.undefinedCodes ?? {}) as UndefinedCodes,
  }
  return {
    ...words,
    ui: withFallback(spoken.ui, english.ui),
    stages: withFallback(spoken.stages, english.stages),
    undefinedCodes: withFallback(spoken.undefinedCodes, english.undefinedCodes),
    enhanced: words.enhanced ?? {},
    phrases: words.phrases ?? {},
    stopWords: words.stopWords ?? '',
    comparisons: { ...english.comparisons, ...comparisons },
    ...byFamily(new Map(prose)),
    untranslated,
    missing: [
      ...untranslated,
      ...missingIn(spoken.ui, english.ui, 'ui'),
      ...missingIn(spoken.stages, english.stages, 'stages'),
      ...missingIn(spoken.undefinedCodes, english.undefinedCodes, 'undefinedCodes'),
      ...missingIn(comparisons, english.comparisons, 'comparisons').filter(
        (place) => !place.slice('comparisons.'.length).includes('.'),
      ),
      ...missingIn(words.enhanced ?? {}, english.enhanced, 'enhanced'),
    ],
  }
}

function englishProse(english: Spoken, id: string): StatusProse {
  const [family, code] = id.split('/') as ['http' | 'smtp', string]
  return (english[family] as Readonly<Record<string, StatusProse>>)[code] as StatusProse
}

function byFamily(prose: ReadonlyMap<string, StatusProse>): Pick<Locale, 'http' | 'smtp'> {
  const of = (family: string) =>
    Object.fromEntries(
      [...prose]
        .filter(([id]) => id.startsWith(`${family}/`))
        .map(([id, one]) => [id.slice(family.length + 1), one]),
    )
  return { http: of('http') as Locale['http'], smtp: of('smtp') as Locale['smtp'] }
}

/** A group of messages; a list is one message, for its items go together. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withFallback<Messages extends object>(own: object, english: Messages): Messages {
  const said = own as Readonly<Record<string, unknown>>
  const entries = Object.entries(english).map(([key, value]) => {
    if (!(key in said)) return [key, value]
    return [key, isGroup(value) ? withFallback(said[key] as object, value) : said[key]]
  })
  return Object.fromEntries(entries) as Messages
}

function missingIn(own: object, english: object, place: string): string[] {
  const said = own as Readonly<Record<string, unknown>>
  return Object.entries(english).flatMap(([key, value]) => {
    if (!(key in said)) return [`${place}.${key}`]
    return isGroup(value) ? missingIn(said[key] as object, value, `${place}.${key}`) : []
  })
}
