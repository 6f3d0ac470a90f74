import type { JsonValue } from '@statuary/core'
import {
  layOutPython,
  type PythonExpression,
  type PythonLayout,
  prefixed,
} from './python-expression.js'

/**
 * Writes JSON as a Python literal, laid out as black does it.
 *
 * A number with no fraction becomes an int where JavaScript writes it without an exponent, and a
 * float otherwise.
 *
 * @example pythonLiteral({ ok: true, items: [1, null] }) // '{"ok": True, "items": [1, None]}'
 */
export function pythonLiteral(value: JsonValue, layout?: PythonLayout): string {
  return layOutPython(pythonValue(value), layout)
}

/** Gives the literal of a JSON value as a part of a larger expression. */
export function pythonValue(value: JsonValue): PythonExpression {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return String(value).replace('e+', 'e')
  if (typeof value === 'string') return pythonString(value)
  if (Array.isArray(value)) return { open: '[', items: value.map(pythonValue), close: ']' }
  return pythonDict(Object.entries(value))
}

/** Gives a dict of JSON values, in the order given. */
export function pythonDict(
  members: readonly (readonly [key: string, value: JsonValue])[],
): PythonExpression {
  const items = members.map(([key, value]) =>
    prefixed(`${pythonString(key)}: `, pythonValue(value)),
  )
  return { open: '{', items, close: '}' }
}

/**
 * Writes a Python string: in double quotes, or in single ones where that saves escapes.
 *
 * What a reader would not see is written as an escape, as Python's own `repr` does.
 *
 * @example pythonString('Bearer realm="api"') // `'Bearer realm="api"'`
 */
export function pythonString(text: string): string {
  const quote = count(text, '"') > count(text, "'") ? "'" : '"'
  const inner = text.replaceAll(special, (character) => {
    if (character === '"' || character === "'")
      return character === quote ? `\\${quote}` : character
    return names[character] ?? escaped(character)
  })
  return quote + inner + quote
}

/** Quotes, and all that `str.isprintable` denies. */
const special = /["'\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

const names: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
