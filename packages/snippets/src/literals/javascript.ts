import type { JsonValue } from '@statuary/core'

/** Where a literal goes. */
export interface JavascriptLayout {
  /** Columns before the line that it begins on; 0 unless told. */
  readonly indent?: number
  /** Columns of that line that it must share with other code; 0 unless told. */
  readonly taken?: number
}

/** Prettier's own default. */
const columns = 80

/**
 * Writes JSON as a JavaScript literal, laid out as prettier does it with single quotes.
 *
 * Prettier would also take the quotes off a key such as `'é'`; here all that is not ASCII keeps them.
 * A lone surrogate is kept, as an escape.
 *
 * @throws {RangeError} if a number is not finite: JSON has no such thing.
 * @example javascriptLiteral({ items: [1, 2] }) // '{ items: [1, 2] }'
 */
export function javascriptLiteral(value: JsonValue, layout: JavascriptLayout = {}): string {
  const { indent = 0, taken = 0 } = layout
  if (!isContainer(value)) return scalar(value)
  const members = membersOf(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (members.length === 0) return `${open}${close}`
  if (!mustBreak(value)) {
    const flat = inline(value)
    if (indent + taken + flat.length <= columns) return flat
  }
  const inner = indent + 2
  const lines = isNumbers(value)
    ? fill(value.map(scalar), columns - inner)
    : members.map(([key, member]) => memberText(key, member, inner))
  const margin = ' '.repeat(inner)
  return `${open}\n${lines.map((line) => `${margin}${line}`).join(',\n')},\n${' '.repeat(indent)}${close}`
}

/** Writes a JavaScript string, in the quotes that need fewer escapes; single ones win a tie. */
export function javascriptString(text: string): string {
  const count = (quote: string) => text.split(quote).length
  const quote = count("'") > count('"') ? '"' : "'"
  return `${quote}${text.replaceAll(special, (character) => escaped(character, quote))}${quote}`
}

/** Quotes, the backslash, and whatever a reader would not see. */
const special = /["'\\]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

const names: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

function escaped(character: string, quote: string): string {
  if (character === '\\' || character === quote) return `\\${character}`
  if (character === "'" || character === '"') return character
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
  return names[character] ?? `\\u${units.join('\\u')}`
}

type Container = readonly JsonValue[] | { readonly [key: string]: JsonValue }

function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null
}

function isNumbers(value: Container): value is readonly number[] {
  return (
    Array.isArray(value) && value.length > 1 && value.every((member) => typeof member === 'number')
  )
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value === 'string') return javascriptString(value)
  if (typeof value !== 'number') return String(value)
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no JSON number.`)
  return String(value).replace('e+', 'e')
}

function inline(value: JsonValue): string {
  if (!isContainer(value)) return scalar(value)
  const members = membersOf(value).map(([key, member]) => `${key}${inline(member)}`)
  if (Array.isArray(value)) return `[${members.join(', ')}]`
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

/** Each member with what stands before it: nothing in an array, a key in an object. */
function membersOf(value: Container): (readonly [key: string, member: JsonValue])[] {
  return Array.isArray(value)
    ? value.map((member) => ['', member])
    : Object.entries(value).map(([key, member]) => [`${propertyName(key)}: `, member])
}

function propertyName(key: string): string {
  // Without the brackets it would be the object's prototype.
  if (key === '__proto__') return "['__proto__']"
  const isName = /^[A-Za-z_$][\w$]*$/.test(key)
  const isNumber = /^\d+(\.\d+)?$/.test(key) && String(Number(key)) === key
  return isName || isNumber ? key : javascriptString(key)
}

function memberText(key: string, member: JsonValue, indent: number): string {
  const text = javascriptLiteral(member, { indent, taken: key.length + 1 })
  // Prettier moves a string too long for its line to the next one, unless that wins next to nothing.
  const moves = typeof member === 'string' && key.length > 6
  return moves && indent + key.length + text.length + 1 > columns
    ? `${key.trimEnd()}\n${' '.repeat(indent + 2)}${text}`
    : `${key}${text}`
}

/** Prettier never writes a list of objects, or of lists, in one line, if each has two members or more. */
function mustBreak(value: JsonValue): boolean {
  if (!isContainer(value)) return false
  const members = membersOf(value).map(([, member]) => member)
  if (members.some(mustBreak)) return true
  if (!Array.isArray(value) || members.length < 2 || !members.every(isContainer)) return false
  const kinds = new Set(members.map((member) => Array.isArray(member)))
  return kinds.size === 1 && members.every((member) => membersOf(member).length > 1)
}

/** Puts as many numbers in a line as fit. */
function fill(texts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const last = lines.at(-1)
    if (last !== undefined && `${last}, ${text},`.length <= width) {
      lines[lines.length - 1] = `${last}, ${text}`
    } else {
      lines.push(text)
    }
  }
  return lines
}
