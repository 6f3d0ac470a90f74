import type { JsonValue } from '@statuary/core'

/** Where a literal goes. */
export interface RubyLayout {
  /** Columns before the line that it begins on; 0 unless told. */
  readonly indent?: number
  /** Columns of that line that it must share with other code; 0 unless told. */
  readonly taken?: number
}

/** Rails' own style sets no limit to a line; this one leaves no scroll bar under a snippet. */
const columns = 100

/**
 * Writes JSON as a Ruby literal, laid out as rubocop-rails-omakase wants it.
 *
 * An object becomes a hash with symbols for keys. What does not fit on its line is broken, one
 * member per line. Strings are in UTF-8, which is how Ruby reads a source file.
 *
 * @throws {RangeError} if a string has a lone surrogate: UTF-8 has no octets for it.
 * @example rubyLiteral({ items: [1, 2] }) // '{ items: [ 1, 2 ] }'
 */
export function rubyLiteral(value: JsonValue, layout: RubyLayout = {}): string {
  const { indent = 0, taken = 0 } = layout
  const flat = inline(value)
  if (indent + taken + flat.length <= columns || !isContainer(value)) return flat

  const margin = ' '.repeat(indent)
  const lines = membersOf(value).map(
    ([key, member]) =>
      `${margin}  ${key}${rubyLiteral(member, { indent: indent + 2, taken: key.length + 1 })}`,
  )
  const [open, close] = bracketsOf(value)
  return lines.length > 0 ? `${open}\n${lines.join(',\n')}\n${margin}${close}` : flat
}

/**
 * Writes a Ruby string: in double quotes, or in single ones where that saves escapes.
 *
 * @throws {RangeError} if it has a lone surrogate.
 */
export function rubyString(text: string): string {
  const inner = escaped(text)
  const quotesOnly = text.includes('"') && inner.replaceAll('\\"', '"') === text
  return quotesOnly && !text.includes("'") ? `'${text}'` : `"${inner}"`
}

function inline(value: JsonValue): string {
  if (value === null) return 'nil'
  if (typeof value === 'string') return rubyString(value)
  if (!isContainer(value)) return String(value)
  const [open, close] = bracketsOf(value)
  const members = membersOf(value).map(([key, member]) => key + inline(member))
  return members.length > 0 ? `${open} ${members.join(', ')} ${close}` : open + close
}

type Container = readonly JsonValue[] | { readonly [key: string]: JsonValue }

function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null
}

function bracketsOf(value: Container): readonly [string, string] {
  return Array.isArray(value) ? ['[', ']'] : ['{', '}']
}

/** Each member with what stands before it: nothing in an array, a key in a hash. */
function membersOf(value: Container): (readonly [key: string, member: JsonValue])[] {
  return Array.isArray(value)
    ? value.map((member) => ['', member])
    : Object.entries(value).map(([key, member]) => [rubyKey(key), member])
}

function rubyKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `${key}: ` : `"${escaped(key)}": `
}

/** Quotes, interpolation (`#{}`, `#@a`, `#$a`), and whatever a reader would not see. */
const special = /["\\]|#(?=[{@$])|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

const names: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escaped(text: string): string {
  if (/\p{Surrogate}/u.test(text)) {
    throw new RangeError(
      `${JSON.stringify(text)} has a lone surrogate, which a Ruby string in UTF-8 cannot hold.`,
    )
  }
  return text.replaceAll(special, (character) => {
    if (/["\\#]/.test(character)) return `\\${character}`
    return names[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`
  })
}
