import type { JsonValue } from '@statuary/core'
import { cStyleNumber, cStyleString } from './c-style.js'

/** Where a literal goes. */
export interface CSharpLayout {
  /** Columns before the line that it begins on; 0 unless told. */
  readonly indent?: number
  /** Columns of that line that it must share with other code; 0 unless told. */
  readonly taken?: number
}

/** `dotnet format` sets no limit to a line; this one leaves no scroll bar under a snippet. */
export const csharpColumns = 100

/**
 * Writes JSON as a C# expression, laid out as `dotnet format` leaves it: four columns, and a brace
 * on a line of its own.
 *
 * An object becomes an anonymous type where ASP.NET Core's JSON writer keeps its names as they are,
 * and a Dictionary otherwise. What does not fit on its line is broken, one member per line.
 *
 * @example csharpLiteral({ items: [1, 2] }) // 'new { items = new[] { 1, 2 } }'
 */
export function csharpLiteral(value: JsonValue, layout: CSharpLayout = {}): string {
  const { indent = 0, taken = 0 } = layout
  const flat = inline(value)
  if (indent + taken + flat.length <= csharpColumns || !isContainer(value)) return flat

  const { open, members } = formOf(value)
  if (members.length === 0) return flat
  const margin = `\n${' '.repeat(indent)}`
  const lines = members.map(
    ([before, member]) =>
      before + csharpLiteral(member, { indent: indent + 4, taken: before.length + 1 }),
  )
  return `${open}${margin}{${margin}    ${lines.join(`,${margin}    `)}${margin}}`
}

/** Writes a C# string. What a reader would not see is written as an escape. */
export function csharpString(text: string): string {
  return cStyleString(text)
}

function inline(value: JsonValue): string {
  if (typeof value === 'string') return csharpString(value)
  if (typeof value === 'number') return cStyleNumber(value)
  if (!isContainer(value)) return String(value)
  const { open, members } = formOf(value)
  if (members.length === 0) return Array.isArray(value) ? 'Array.Empty<object>()' : `${open} { }`
  return `${open} { ${members.map(([before, member]) => before + inline(member)).join(', ')} }`
}

type JsonObject = { readonly [key: string]: JsonValue }
type Container = readonly JsonValue[] | JsonObject

function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null
}

/** How a collection is written: what stands before its braces, and before each of its members. */
interface Form {
  readonly open: string
  readonly members: (readonly [before: string, member: JsonValue])[]
}

function formOf(value: Container): Form {
  if (Array.isArray(value)) {
    return { open: `new${elementType(value)}[]`, members: value.map((member) => ['', member]) }
  }
  const entries = Object.entries(value)
  if (isAnonymous(Object.keys(value))) {
    // The compiler finds no type for a member that is only null.
    const cast = (member: JsonValue) => (member === null ? '(object?)' : '')
    return {
      open: 'new',
      members: entries.map(([key, member]) => [`${key} = ${cast(member)}`, member]),
    }
  }
  const type = entries.some(([, member]) => member === null) ? 'object?' : 'object'
  return {
    open: `new Dictionary<string, ${type}>`,
    members: entries.map(([key, member]) => [`[${csharpString(key)}] = `, member]),
  }
}

/** Nothing where the compiler finds the type: among strings, booleans or numbers alone. */
function elementType(items: readonly JsonValue[]): string {
  if (items.includes(null)) return ' object?'
  const types = new Set(items.map((item) => typeof item))
  return types.size === 1 && !types.has('object') ? '' : ' object'
}

/**
 * Whether an anonymous type can have these members and be written with these very names: the web
 * defaults turn a leading capital into a small letter, and take no two names that differ in case.
 */
function isAnonymous(keys: readonly string[]): boolean {
  const distinct = new Set(keys.map((key) => key.toLowerCase()))
  return (
    distinct.size === keys.length &&
    keys.every((key) => /^[a-z_][A-Za-z0-9_]*$/.test(key) && !keywords.has(key))
  )
}

/** The reserved ones; the others are keywords in their place only. */
const keywords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `abstract as base bool break byte case catch char checked class const continue decimal default
  delegate do double else enum event explicit extern false finally fixed float for foreach goto if
  implicit in int interface internal is lock long namespace new null object operator out override
  params private protected public readonly ref return sbyte sealed short sizeof stackalloc static
  string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual
  void volatile while`.split(/\s+/),
)
