import { type HttpStatus, type HttpStatusCode, httpStatus, httpStatuses } from './http/statuses.js'
import type { HttpRendition } from './smtp/definition.js'
import { type SmtpReply, type SmtpReplyCode, smtpReplies, smtpReply } from './smtp/replies.js'

/** The name of a contract: its file under `contracts/`, its path on the mock and on the site. */
export type ContractId = `http/${HttpStatusCode}` | `smtp/${SmtpReplyCode}`

/** The contracts that have an HTTP response: all except the likes of `http/101` and `smtp/354`. */
export type ResponseId =
  | `http/${Exclude<HttpStatusCode, Extract<HttpStatus, { readonly role: 'none' }>['code']>}`
  | `smtp/${Extract<SmtpReply, { readonly rendition: HttpRendition }>['code']}`

/** Lists every contract id, HTTP first, in ascending order of code. */
export const contractIds: readonly ContractId[] = /* @__PURE__ */ listIds()

function listIds(): ContractId[] {
  return [
    ...httpStatuses.map(({ code }) => `http/${code}` as const),
    ...smtpReplies.map(({ code }) => `smtp/${code}` as const),
  ]
}

/**
 * Checks whether a value is a contract id.
 *
 * @example isContractId('http/599') // false
 */
export function isContractId(value: unknown): value is ContractId {
  return (contractIds as readonly unknown[]).includes(value)
}

/**
 * Checks whether a contract has an HTTP response, so that `canonicalResponse` can return it.
 *
 * @example hasResponse('smtp/354') // false
 */
export function hasResponse(id: ContractId): id is ResponseId {
  const [family, digits] = id.split('/')
  return family === 'http'
    ? httpStatus(Number(digits) as HttpStatusCode).role !== 'none'
    : 'rendition' in smtpReply(Number(digits) as SmtpReplyCode)
}
