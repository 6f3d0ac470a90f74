import { headerValue } from './header-value.js'
import { checkHeader } from './headers.js'
import type { HeaderRule, HttpStatusDefinition } from './http/definition.js'
import { type HttpStatusCode, httpStatus, httpStatuses } from './http/statuses.js'
import type { JsonObject, JsonValue } from './json.js'
import { nearestCode } from './nearest-code.js'
import { problemDocument } from './problem-document.js'
import type { AnyResponseOptions, ResponseKey, ResponseOptions } from './response-options.js'
import type { HttpRendition, SmtpReplyDefinition } from './smtp/definition.js'
import { type SmtpReplyCode, smtpReplies, smtpReply } from './smtp/replies.js'

/** A response without its framing: what a status means, not how a server sends it. */
export interface CanonicalResponse {
  readonly status: HttpStatusCode
  /** In the order of sending; names in their usual case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or null for no content. */
  readonly body: JsonValue
}

/**
 * Gives the canonical response of a status, or the HTTP rendition of an SMTP reply.
 *
 * It has every header that its RFC requires or recommends of an origin, `Retry-After` on 429 (60
 * seconds) and 503 (300 seconds), and a flat JSON body. The options are those that mean something
 * on that status. 1xx give the interim response.
 *
 * @param key - a status (`503` is HTTP's) or a contract id (`'http/503'`, `'smtp/550'`).
 * @throws {RangeError} if nothing has that key, or it has no response (`'http/101'`, `'smtp/354'`),
 * or a value is out of range.
 * @throws {TypeError} if an option has no place on the status; the message names the RFC section.
 * @example canonicalResponse(503, { retryAfter: 5 })
 * // { status: 503,
 * //   headers: { 'Content-Type': 'application/json', 'Retry-After': '5' },
 * //   body: { error: 'service_unavailable', retry_after: 5 } }
 * @see RFC 9110 section 15
 */
export function canonicalResponse<const Key extends ResponseKey>(
  key: Key,
  options?: ResponseOptions<Key>,
): CanonicalResponse {
  const { rendition, label } = find(key)
  const status: HttpStatusDefinition = httpStatus(rendition.status)
  const given: AnyResponseOptions = options ?? {}
  checkOptions(status, label, given)

  const headers: Record<string, string> = {}
  let retryAfter: number | string | undefined
  for (const rule of status.headers) {
    const value = ownValue(rule, given) ?? headerValue(rule, given, label)
    if (value === undefined || describesOtherBody(rule, given)) continue
    headers[rule.name] = String(value)
    if (rule.option === 'retryAfter') retryAfter = value
  }

  const content = { status, slug: rendition.slug, message: rendition.message, retryAfter }
  const body =
    given.body !== undefined
      ? checkJson(given.body, label)
      : given.problem
        ? problemDocument(content, given.problem)
        : canonicalBody(content)
  const type = given.problem ? 'application/problem+json' : 'application/json'
  return {
    status: rendition.status,
    headers: override(
      body === null ? headers : { 'Content-Type': type, ...headers },
      given.headers ?? {},
    ),
    body,
  }
}

/** What a body is written from. */
export interface ResponseContent {
  readonly status: HttpStatusDefinition
  readonly slug: string | undefined
  readonly message: string | undefined
  readonly retryAfter: number | string | undefined
}

function canonicalBody({ status, slug, message, retryAfter }: ResponseContent): JsonObject | null {
  if (status.noContent !== undefined) return null
  const name = slug ?? status.slug ?? slugOf(status.phrase)
  if (status.code >= 400) {
    return retryAfter === undefined
      ? { error: name, message: message ?? status.message ?? status.phrase }
      : { error: name, retry_after: retryAfter }
  }
  return status.body ?? (status.code < 300 ? { status: name } : null)
}

function find(key: ResponseKey): { rendition: HttpRendition; label: string } {
  const [, family, digits] = /^(?:(http|smtp)\/)?(\d{3})$/.exec(String(key)) ?? []
  const code = Number(digits)
  if (digits === undefined || (typeof key === 'string' && family === undefined)) {
    throw new RangeError(
      `No response is called ${JSON.stringify(key)}. Ask for a status, such as 503, or for a contract id, such as 'http/503' or 'smtp/550'.`,
    )
  }
  if (family !== 'smtp') {
    const status: HttpStatusDefinition = httpStatus(code as HttpStatusCode)
    if (status.unanswerable !== undefined) {
      throw new RangeError(`HTTP ${code} has no response: ${status.unanswerable} (${status.spec}).`)
    }
    return { rendition: { status: code as HttpStatusCode }, label: `HTTP ${code}` }
  }
  const reply: SmtpReplyDefinition = smtpReply(code as SmtpReplyCode)
  if (reply.rendition === undefined) {
    throw new RangeError(
      `SMTP ${code} has no HTTP response: it is no final result of a mail transaction. Nearest with one: smtp/${nearestCode(code, renderedCodes())}.`,
    )
  }
  return { rendition: reply.rendition, label: `SMTP ${code} (HTTP ${reply.rendition.status})` }
}

function renderedCodes(): number[] {
  return smtpReplies.filter((reply) => 'rendition' in reply).map((reply) => reply.code)
}

function checkOptions(
  status: HttpStatusDefinition,
  label: string,
  given: AnyResponseOptions,
): void {
  const allowed = optionsOf(status)
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || allowed.includes(name)) continue
    throw new TypeError(
      `${label} takes no ${name}${whyNot(status, name)}. It takes ${list(allowed)}.`,
    )
  }
  if (given.body !== undefined && given.problem) {
    throw new TypeError(`${label} got both a body and problem; give one of them.`)
  }
}

function optionsOf(status: HttpStatusDefinition): string[] {
  const names: string[] = status.headers.flatMap(({ option }) => option ?? [])
  if (status.noContent === undefined) names.push('body')
  if (status.code >= 400) names.push('problem')
  return [...names, 'headers']
}

function whyNot(status: HttpStatusDefinition, name: string): string {
  if (name === 'body' || name === 'problem') {
    if (status.noContent !== undefined) return `: it has no content (${status.noContent})`
    return ': a problem document describes a 4xx or 5xx (RFC 9457 section 3)'
  }
  const rules: HeaderRule[] = []
  const codes: number[] = []
  for (const other of httpStatuses as readonly HttpStatusDefinition[]) {
    const rule = other.headers.find(({ option }) => option === name)
    if (rule === undefined || other.role === 'none') continue
    rules.push(rule)
    codes.push(other.code)
  }
  const [rule] = rules
  if (rule === undefined) return ', nor does any status'
  const spec = name === 'retryAfter' ? 'RFC 9110 section 10.2.3' : rule.spec
  return `: it is the ${rule.name} of ${codes.join(', ')} (${spec})`
}

/** An ETag that is only recommended belongs to the canonical body, so another body goes without. */
function describesOtherBody(rule: HeaderRule, given: AnyResponseOptions): boolean {
  return rule.name === 'ETag' && rule.strength !== 'MUST' && given.body !== undefined
}

function override(
  canonical: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const headers = { ...canonical }
  for (const [name, value] of Object.entries(given)) {
    checkHeader(name, value)
    const present = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase())
    headers[present ?? name] = value
  }
  return headers
}

/** A header given as it is counts like its option, so that header and body never disagree. */
function ownValue({ name }: HeaderRule, { headers = {} }: AnyResponseOptions) {
  const own = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase())
  const value = own === undefined ? undefined : headers[own]
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : value
}

function checkJson(body: JsonValue, label: string): JsonValue {
  const refuse = (what: string) => {
    throw new TypeError(`${label} can not have ${what} in its body: it is sent as JSON.`)
  }
  JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) refuse(String(value))
    if (['bigint', 'function', 'symbol'].includes(typeof value)) refuse(`a ${typeof value}`)
    return value
  })
  return body
}

function slugOf(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : String(names)
}
