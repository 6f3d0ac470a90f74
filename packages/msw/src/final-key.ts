import type { HttpStatus, ResponseId, ResponseOptions } from '@statuary/core'

type InterimCode = Extract<HttpStatus, { readonly role: 'interim' }>['code']

type FinalCode = Extract<HttpStatus, { readonly role: 'final' }>['code']

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The contracts with a final response: `http/503`, `smtp/550`. */
export type FinalId = Exclude<ResponseId, `http/${InterimCode}`>

/** What names a response that a mocked server can give: a status or a contract id, but no 1xx. */
export type FinalKey = FinalCode | FinalId | (number & {})

/**
 * The options as the arguments that they are: none on a number that is not a status or a 1xx, and
 * on 600 to 999, which RFC 9110 section 15 calls invalid, at least that this is meant.
 */
export type OptionArguments<Key extends FinalKey> = Key extends number
  ? number extends Key
    ? [options?: ResponseOptions<Key>]
    : `${Key}` extends `${2 | 3 | 4 | 5}${Digit}${Digit}`
      ? [options?: ResponseOptions<Key>]
      : `${Key}` extends `${6 | 7 | 8 | 9}${Digit}${Digit}`
        ? [options: ResponseOptions<Key> & { illegal: true }]
        : [noFinalStatus: never]
  : Key extends FinalId
    ? [options?: ResponseOptions<Key>]
    : never

/** Checks whether a contract's response is a final one. */
export function isFinal(id: ResponseId): id is FinalId {
  return !/^http\/1/.test(id)
}

/**
 * Refuses 1xx.
 *
 * MSW answers a request once, and hands over the first response as the final one. With MSW 2 a
 * client would see a status that no `fetch` ever shows; with MSW 3 it rejects or hangs.
 *
 * @throws {RangeError} if the status is interim.
 */
export function checkFinal(status: number, phrase: string): void {
  if (status >= 200) return
  throw new RangeError(
    `HTTP ${status} (${phrase}) cannot be mocked: it is an interim response, sent before the final one (RFC 9110 section 15.2), and MSW sends only final ones. Use the one that follows it, such as 200.`,
  )
}
