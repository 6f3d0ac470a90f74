/** Writes a number as Java and C# both have it: an int where it is one, a long where that holds it, or else a double. */
export function cStyleNumber(value: number): string {
  const text = String(value)
  if (!Number.isInteger(value) || text.includes('e')) return text
  if (!Number.isSafeInteger(value)) return `${text}.0`
  return value === (value | 0) ? text : `${text}L`
}

/**
 * Writes a string as Java and C# both have it. What a reader would not see is written as an escape.
 *
 * @param names - the escapes of a language beside `\"`, `\\`, `\n`, `\r`, `\t` and `\u`.
 */
export function cStyleString(text: string, names: Readonly<Record<string, string>> = {}): string {
  const inner = text.replaceAll(
    special,
    (character) => common[character] ?? names[character] ?? unitsOf(character),
  )
  return `"${inner}"`
}

/** Quotes, and whatever a reader would not see: controls, formats, odd spaces, lone surrogates. */
const special = /["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

const common: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** One escape for each UTF-16 code unit. */
function unitsOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
}
