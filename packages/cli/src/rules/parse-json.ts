import jsonc from 'jsonc-parser'
import { UserError } from '../user-error.js'

/** How deep arrays and objects may nest; more is no rule, and recursion would not bear it. */
export const deepestNesting = 500

/** Text that is no JSON; the message goes on from what it is called: `is no JSON: ...`. */
export class InvalidJson extends UserError {
  override name = 'InvalidJson'
}

const { ParseErrorCode, SyntaxKind } = jsonc

/** What the parser of `jsonc-parser` expected, or met. */
const reasons: Readonly<Record<number, string>> = {
  [ParseErrorCode.InvalidSymbol]: 'a word stands here that is neither true, false nor null',
  [ParseErrorCode.InvalidNumberFormat]: 'a number is not written as JSON writes them',
  [ParseErrorCode.PropertyNameExpected]: 'the name of a member is expected, in double quotes',
  [ParseErrorCode.ValueExpected]: 'a value is expected',
  [ParseErrorCode.ColonExpected]: 'a colon is expected',
  [ParseErrorCode.CommaExpected]: 'a comma is expected',
  [ParseErrorCode.CloseBraceExpected]: 'a comma or a closing brace is expected',
  [ParseErrorCode.CloseBracketExpected]: 'a comma or a closing bracket is expected',
  [ParseErrorCode.EndOfFileExpected]: 'it goes on after its end',
  [ParseErrorCode.InvalidCommentToken]: 'JSON has no comments',
  [ParseErrorCode.UnexpectedEndOfComment]: 'JSON has no comments',
  [ParseErrorCode.UnexpectedEndOfString]: 'a string does not end',
  [ParseErrorCode.UnexpectedEndOfNumber]: 'a number does not end',
  [ParseErrorCode.InvalidUnicode]: 'four hexadecimal digits are expected after \\u',
  [ParseErrorCode.InvalidEscapeCharacter]: 'there is no such escape in a string',
  [ParseErrorCode.InvalidCharacter]: 'a string has a control character that is not escaped',
}

/**
 * Parses JSON as it came, in UTF-8, and refuses what `JSON.parse` would take silently: octets that
 * are no UTF-8, and two members of one name, of which only the last would count.
 *
 * @throws {InvalidJson} with the place and the reason.
 * @example parseJson(Buffer.from('{"a":1,"a":2}')) // InvalidJson: has two members "a": the second is at line 1, column 8.
 * @see RFC 8259 sections 4, 8.1 and 9
 */
export function parseJson(octets: Uint8Array): unknown {
  const text = decode(octets)
  checkStructure(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidJson(`is no JSON: ${explain(text, error as Error)}.`)
  }
}

function decode(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    const text = new TextDecoder().decode(octets)
    const place = placeOf(text, indexOfReplacement(text, octets))
    throw new InvalidJson(`is no UTF-8: an octet at ${place} has no place in it. Send UTF-8.`)
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
  const scanner = jsonc.createScanner(text, true)
  /** The names of each object that is open; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  let name: string | undefined
  let start = 0
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    const names = open.at(-1)
    if (kind === SyntaxKind.OpenBraceToken || kind === SyntaxKind.OpenBracketToken) {
      open.push(kind === SyntaxKind.OpenBraceToken ? new Set() : undefined)
      if (open.length > deepestNesting) {
        const place = placeOf(text, scanner.getTokenOffset())
        throw new InvalidJson(`nests more than ${deepestNesting} levels deep at ${place}.`)
      }
    } else if (kind === SyntaxKind.CloseBraceToken || kind === SyntaxKind.CloseBracketToken) {
      open.pop()
    } else if (kind === SyntaxKind.ColonToken && names && name !== undefined) {
      if (names.has(name)) {
        throw new InvalidJson(
          `has two members ${JSON.stringify(name)} in one object: the second is at ${placeOf(text, start)}.`,
        )
      }
      names.add(name)
    }
    name = kind === SyntaxKind.StringLiteral ? scanner.getTokenValue() : undefined
    start = scanner.getTokenOffset()
  }
}

function explain(text: string, { message }: Error): string {
  if (text.trim() === '') return 'there is nothing in it'
  const errors: { error: number; offset: number }[] = []
  jsonc.parse(text, errors, { disallowComments: true })
  const [first] = errors
  if (first === undefined) return message
  return `${reasons[first.error] ?? message}, at ${placeOf(text, first.offset)}`
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, Math.max(0, offset)).split('\n')
  return `line ${before.length}, column ${(before.at(-1) as string).length + 1}`
}
