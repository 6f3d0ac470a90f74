import type { JsonValue } from '@statuary/core'
import { cStyleNumber, cStyleString } from './c-style.js'

/** Where a literal goes. */
export interface JavaLayout {
  /** Columns before the line that it begins on; 0 unless told. */
  readonly indent?: number
  /** Columns of that line that it must share with other code; 0 unless told. */
  readonly taken?: number
}

/** Google's limit. Spring's own is 120, where a page would need a scroll bar. */
export const javaColumns = 100

/** Java's continued lines are indented by twice the usual. */
const continuation = 8

/** Map.of has an overload for every number of pairs up to this one. */
const mostPairs = 10

/**
 * Writes JSON as a Java expression, laid out as palantir-java-format does it.
 *
 * Objects and arrays become `Map.of` and `List.of`. Those take no null, so what has one becomes a
 * HashMap with an initializer, or `Arrays.asList`. What does not fit on its line is broken, one
 * member per line.
 *
 * @example javaLiteral({ items: [1, 2] }) // 'Map.of("items", List.of(1, 2))'
 */
export function javaLiteral(value: JsonValue, layout: JavaLayout = {}): string {
  const { indent = 0, taken = 0 } = layout
  const flat = inline(value)
  if (indent + taken + flat.length <= javaColumns || !isContainer(value)) return flat

  const form = formOf(value)
  const inner = indent + continuation
  const lines = membersOf(value).map(([key, member]) => {
    const [before, after] = form.around(key)
    const rest = before.length + after.length + form.separator.length
    return before + javaLiteral(member, { indent: inner, taken: rest }) + after
  })
  if (lines.length === 0) return flat
  const margin = `\n${' '.repeat(inner)}`
  const end = form.isBlock ? `${form.separator}\n${' '.repeat(indent)}` : ''
  return form.open + margin + lines.join(form.separator + margin) + end + form.close
}

/** Writes a Java string. What a reader would not see is written as an escape. */
export function javaString(text: string): string {
  return cStyleString(text, { '\b': '\\b', '\f': '\\f' })
}

/**
 * Lists the classes of java.util that the literal of a value names, in order.
 *
 * @example javaClasses({ items: [1, 2] }) // ['List', 'Map']
 */
export function javaClasses(value: JsonValue): string[] {
  if (!isContainer(value)) return []
  const inner = membersOf(value).flatMap(([, member]) => javaClasses(member))
  return [...new Set([formOf(value).class, ...inner])].sort()
}

function inline(value: JsonValue): string {
  if (typeof value === 'string') return javaString(value)
  if (typeof value === 'number') return cStyleNumber(value)
  if (!isContainer(value)) return String(value)
  const form = formOf(value)
  const members = membersOf(value).map(([key, member]) => {
    const [before, after] = form.around(key)
    return before + inline(member) + after
  })
  const list = members.join(`${form.separator} `)
  return form.open + (form.isBlock ? ` ${list}${form.separator} ` : list) + form.close
}

type Container = readonly JsonValue[] | { readonly [key: string]: JsonValue }

function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null
}

/** Each member with its key, which an array has none of. */
function membersOf(value: Container): (readonly [key: string, member: JsonValue])[] {
  return Array.isArray(value) ? value.map((member) => ['', member]) : Object.entries(value)
}

/** How a collection is written. */
interface Form {
  readonly class: 'Arrays' | 'HashMap' | 'List' | 'Map'
  readonly open: string
  readonly around: (key: string) => readonly [before: string, after: string]
  readonly separator: string
  readonly close: string
  /** Statements between braces, rather than arguments. */
  readonly isBlock?: boolean
}

const listOf: Form = {
  class: 'List',
  open: 'List.of(',
  around: () => ['', ''],
  separator: ',',
  close: ')',
}
const asList: Form = { ...listOf, class: 'Arrays', open: 'Arrays.asList(' }
/** Without the cast, null would be taken for the array of arguments itself. */
const asListOfNull: Form = { ...asList, around: () => ['(Object) ', ''] }
const mapOf: Form = {
  class: 'Map',
  open: 'Map.of(',
  around: (key) => [`${javaString(key)}, `, ''],
  separator: ',',
  close: ')',
}
const mapOfEntries: Form = {
  ...mapOf,
  open: 'Map.ofEntries(',
  around: (key) => [`Map.entry(${javaString(key)}, `, ')'],
}
const hashMap: Form = {
  class: 'HashMap',
  open: 'new HashMap<String, Object>() {{',
  around: (key) => [`put(${javaString(key)}, `, ')'],
  separator: ';',
  close: '}}',
  isBlock: true,
}

function formOf(value: Container): Form {
  const members = membersOf(value)
  const hasNull = members.some(([, member]) => member === null)
  if (Array.isArray(value)) {
    if (!hasNull) return listOf
    return members.length === 1 ? asListOfNull : asList
  }
  if (hasNull) return hashMap
  return members.length > mostPairs ? mapOfEntries : mapOf
}
