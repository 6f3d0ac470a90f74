import { createScanner, type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { UserError } from '../user-error.js'

/** How deep arrays and objects may nest; more is no rule, and recursion would not bear it. */
export const deepestNesting = 500

/** Text that is no JSON; the message goes on from what it is called: `is not JSON: ...`. */
export class InvalidJson extends UserError {
  override name = 'InvalidJson'
}

/** What `jsonc-parser` expected, or met, by the names it has for it. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word that is not true, false or null',
  InvalidNumberFormat: 'a number is not written as JSON writes them',
  PropertyNameExpected: 'the name of a member is expected, in double quotes',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a comma or a closing brace is expected',
  CloseBracketExpected: 'a comma or a closing bracket is expected',
  EndOfFileExpected: 'there is something after its end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a string does not end',
  UnexpectedEndOfNumber: 'a number does not end',
  InvalidUnicode: 'four hexadecimal digits are expected after \\u',
  InvalidEscapeCharacter: 'there is no such escape in a string',
  InvalidCharacter: 'a string has a control character that is not escaped',
}

/**
 * Parses JSON as it came, in UTF-8, and refuses what `JSON.parse` would take silently: octets that
 * are no UTF-8, half of a surrogate pair, which nobody can send as UTF-8, two members of one name,
 * of which only the last would count, and a number that it would make another of.
 *
 * @throws {InvalidJson} with the place and the reason.
 * @example parseJson(Buffer.from('{"a":1,"a":2}')) // InvalidJson: has two members "a": the second is at line 1, column 8.
 * @see RFC 8259 sections 4, 6, 8.1, 8.2 and 9
 */
export function parseJson(octets: Uint8Array): unknown {
  const text = decode(octets)
  checkStructure(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidJson(`is not JSON: ${explain(text, error as Error)}.`)
  }
}

function decode(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    const text = new TextDecoder().decode(octets)
    const place = placeOf(text, indexOfReplacement(text, octets))
    throw new InvalidJson(`is not UTF-8: an octet at ${place} is not allowed in it. Send UTF-8.`)
  }
}

/** A replacement character stands for octets that are none, but may have been there as well. */
function indexOfReplacement(text: string, octets: Uint8Array): number {
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  // The decoder leaves out a byte order mark.
  let offset = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0
  let from = 0
  for (;;) {
    const index = text.indexOf('\uFFFD', from)
    offset += Buffer.byteLength(text.slice(from, index))
    if (index < 0 || bytes.subarray(offset, offset + 3).toString('hex') !== 'efbfbd') return index
    offset += 3
    from = index + 1
  }
}

/** Looks at the tokens only, without recursion. */
function checkStructure(text: string): void {
  const scanner = createScanner(text, true)
  /** The names of each object that is open; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  let name: { readonly text: string; readonly offset: number } | undefined
  for (;;) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    const sign = text[offset]
    if (sign === undefined) return
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined)
      if (open.length > deepestNesting) {
        const place = placeOf(text, offset)
        throw new InvalidJson(`is nested more than ${deepestNesting} levels deep at ${place}.`)
      }
    } else if (sign === '}' || sign === ']') {
      open.pop()
    } else if (sign === ':' && name !== undefined) {
      const names = open.at(-1)
      if (names?.has(name.text)) {
        throw new InvalidJson(
          `has two members ${JSON.stringify(name.text)} in one object: the second is at ${placeOf(text, name.offset)}.`,
        )
      }
      names?.add(name.text)
    }
    if (sign === '"' && /\p{Surrogate}/u.test(scanner.getTokenValue())) {
      throw new InvalidJson(
        `has half of a surrogate pair in the string at ${placeOf(text, offset)}: \\ud83d goes with \\ude00.`,
      )
    }
    if (/[-\d]/.test(sign)) checkNumber(scanner.getTokenValue(), () => placeOf(text, offset))
    name = sign === '"' ? { text: scanner.getTokenValue(), offset } : undefined
  }
}

/** Refuses an integer with more digits than a double keeps, and what would be Infinity. */
function checkNumber(written: string, place: () => string): void {
  const value = Number(written)
  if (Number.isNaN(value)) return
  const isKept =
    Number.isFinite(value) && (!/^-?\d+$/.test(written) || BigInt(written) === BigInt(value))
  if (isKept) return
  const shown = written.length > 40 ? `${written.slice(0, 40)}...` : written
  throw new InvalidJson(
    `has the number ${shown} at ${place()}, of which ${value} would be made. Write it as a string; a reply takes a whole body as "text".`,
  )
}

function explain(text: string, { message }: Error): string {
  if (text.trim() === '') return 'it is empty'
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const [first] = errors
  if (first === undefined) return message
  return `${reasons[printParseErrorCode(first.error)] ?? message}, at ${placeOf(text, first.offset)}`
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, Math.max(0, offset)).split('\n')
  return `line ${before.length}, column ${(before.at(-1) as string).length + 1}`
}
