import type { JsonValue } from '@statuary/core'

/** Where a literal goes. */
export interface GoLayout {
  /** Tabs before the line that it begins on; 0 unless told. */
  readonly indent?: number
  /** Columns of that line that it must share with other code; 0 unless told. */
  readonly taken?: number
}

/** Gofmt sets no limit to a line; this one leaves no scroll bar under a snippet. */
const columns = 80
const tabWidth = 4

/**
 * Writes JSON as a Go literal that gofmt leaves as it is, and that encoding/json encodes to an equal value.
 *
 * An object becomes a `map[string]any`, an array a slice of strings, of ints, or of `any`.
 *
 * @throws {RangeError} if a string has a lone surrogate, for which UTF-8 has no octets, or a number
 * is not finite.
 * @example goLiteral({ items: [1, 2] }) // 'map[string]any{"items": []int{1, 2}}'
 */
export function goLiteral(value: JsonValue, layout: GoLayout = {}): string {
  const { indent = 0, taken = 0 } = layout
  const flat = inline(value)
  if (!isContainer(value) || indent * tabWidth + taken + flat.length <= columns) return flat
  const margin = '\t'.repeat(indent)
  const elements = elementsOf(value).map(({ key, member }) => ({
    key,
    text: goLiteral(member, { indent: indent + 1, taken: key.length + ': ,'.length }),
  }))
  if (elements.length === 0) return flat
  const lines = align(elements).map((line) => `${margin}\t${line},\n`)
  return `${typeOf(value)}{\n${lines.join('')}${margin}}`
}

/**
 * Writes a Go string: interpreted, or raw where that saves escapes.
 *
 * @throws {RangeError} if it has a lone surrogate.
 */
export function goString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) {
    throw new RangeError(
      `${JSON.stringify(text)} has a lone surrogate, which a Go string in UTF-8 cannot hold.`,
    )
  }
  const inner = text.replaceAll(special, escaped)
  const isRaw = /["\\]/.test(text) && inner.replaceAll(/\\(["\\])/g, '$1') === text
  return isRaw && !text.includes('`') ? `\`${text}\`` : `"${inner}"`
}

/** Quotes, the backslash, and whatever a reader would not see. */
const special = /["\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

const names: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  const point = (character.codePointAt(0) as number).toString(16)
  const unnamed = point.length > 4 ? `\\U${point.padStart(8, '0')}` : `\\u${point.padStart(4, '0')}`
  return names[character] ?? unnamed
}

type Container = readonly JsonValue[] | { readonly [key: string]: JsonValue }

function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null
}

function scalar(value: string | number | boolean | null): string {
  if (value === null) return 'nil'
  if (typeof value === 'string') return goString(value)
  return typeof value === 'number' ? goNumber(value) : String(value)
}

/** An untyped constant is an int, which on some machines has 32 bits. */
function goNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no JSON number.`)
  if (isInt(value)) return String(value)
  if (Number.isSafeInteger(value)) return `int64(${value})`
  const digits = String(value)
  return /[.e]/.test(digits) ? digits : `${digits}.0`
}

function isInt(value: JsonValue): boolean {
  return typeof value === 'number' && (value | 0) === value
}

function typeOf(value: Container): string {
  if (!Array.isArray(value)) return 'map[string]any'
  if (value.length === 0) return '[]any'
  if (value.every((member) => typeof member === 'string')) return '[]string'
  return value.every(isInt) ? '[]int' : '[]any'
}

interface Element {
  /** With its quotes; empty in a slice. */
  readonly key: string
  readonly member: JsonValue
}

function elementsOf(value: Container): Element[] {
  return Array.isArray(value)
    ? value.map((member) => ({ key: '', member }))
    : Object.entries(value).map(([key, member]) => ({ key: goString(key), member }))
}

function inline(value: JsonValue): string {
  if (!isContainer(value)) return scalar(value)
  const elements = elementsOf(value).map(({ key, member }) =>
    key === '' ? inline(member) : `${key}: ${inline(member)}`,
  )
  return `${typeOf(value)}{${elements.join(', ')}}`
}

interface PrintedElement {
  readonly key: string
  readonly text: string
}

/** Puts the values of neighbouring keys below each other. */
function align(elements: readonly PrintedElement[]): string[] {
  return sectionsOf(elements).flatMap((section) => {
    const width = Math.max(...section.map(({ key }) => [...key].length))
    return section.map(({ key, text }) => {
      if (key === '') return text
      return `${key}:${' '.repeat(width - [...key].length + 1)}${text}`
    })
  })
}

/**
 * Splits elements where gofmt begins to align anew: around a value of several lines, and where a
 * long key is much longer or shorter than the keys before it.
 */
function sectionsOf(elements: readonly PrintedElement[]): PrintedElement[][] {
  const sections: PrintedElement[][] = []
  let sizes: number[] = []
  for (const element of elements) {
    const size = element.text.includes('\n') ? 0 : new TextEncoder().encode(element.key).length
    const section = sections.at(-1)
    if (section !== undefined && size > 0 && continues(sizes, size)) {
      section.push(element)
      sizes.push(size)
    } else {
      sections.push([element])
      sizes = size > 0 ? [size] : []
    }
  }
  return sections
}

/** The rule of `exprList` in go/printer, with its two constants. */
function continues(before: readonly number[], size: number): boolean {
  const previous = before.at(-1)
  if (previous === undefined) return false
  if (previous <= 40 && size <= 40) return true
  const mean = Math.exp(before.reduce((sum, other) => sum + Math.log(other), 0) / before.length)
  return size / mean > 1 / 2.5 && size / mean < 2.5
}
