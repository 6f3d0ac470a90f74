import {
  type HttpStatus,
  type HttpStatusCode,
  httpStatus,
  type ResponseId,
  type ResponseKey,
} from '@statuary/core'

type InterimCode = Extract<HttpStatus, { readonly role: 'interim' }>['code']

/** What names a response that a mocked server can give: a status or a contract id, but no 1xx. */
export type FinalKey = Exclude<ResponseKey, InterimCode | `http/${InterimCode}`>

/** Tells whether a contract's response is a final one. */
export function isFinal(id: ResponseId): id is Extract<ResponseId, FinalKey> {
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
export function checkFinal(code: HttpStatusCode): void {
  const { role, phrase } = httpStatus(code)
  if (role !== 'interim') return
  throw new RangeError(
    `HTTP ${code} (${phrase}) can not be mocked: it is an interim response, sent ahead of the final one (RFC 9110 section 15.2), and MSW sends only final ones. Ask for what follows it, such as 200.`,
  )
}
