import type { Citation } from './citation.js'
import type { ReceivedResponse } from './compare-response.js'
import { fieldGrammar } from './field-grammar.js'
import { type CombinedHeader, combineHeaders } from './headers.js'
import type { HttpStatusDefinition } from './http/definition.js'
import { type HttpStatusCode, httpStatus } from './http/statuses.js'
import type { JsonValue } from './json.js'
import { octetLength } from './octets.js'
import { readJson } from './read-json.js'

/** One rule of an RFC that a response breaks. */
export interface BrokenRule {
  /** `error` is a MUST that holds for every server; `warning` is a SHOULD, or a MUST with an exception. */
  readonly severity: 'error' | 'warning'
  /** A JSON Pointer into the response: `/status`, `/headers/Allow`, `/body`. */
  readonly path: string
  /** What is wrong, as a sentence. */
  readonly message: string
  readonly spec: Citation
}

/**
 * Checks a received response against the rules of a status: the headers that its RFC requires, the
 * grammar of those that are present, content where there may be none, a correct length.
 *
 * It asks for no particular body and allows any other header; `compareResponse` asks for equality.
 *
 * @param status - the status that the response should have.
 * @throws {RangeError} if no such status is registered.
 * @example checkRules(405, { status: 405, headers: [], body: 'no' })
 * // [{ severity: 'error', path: '/headers/Allow', message: 'Allow is missing ...', spec: 'RFC 9110 section 15.5.6' }, ...]
 * @see RFC 9110 sections 8.6, 9.3.2 and 15
 */
export function checkRules(
  status: HttpStatusCode,
  received: ReceivedResponse,
  options: { readonly method?: string } = {},
): readonly BrokenRule[] {
  const definition: HttpStatusDefinition = httpStatus(status)
  const headers = combineHeaders(received.headers)
  const isHead = options.method === 'HEAD'
  return [
    ...checkStatus(definition, received.status),
    ...checkRequired(definition, headers),
    ...checkGrammar(headers),
    ...checkContent(definition, received, headers, isHead),
    ...checkLength(definition, received, headers, isHead),
  ]
}

function checkStatus({ code, spec }: HttpStatusDefinition, actual: number): BrokenRule[] {
  return actual === code
    ? []
    : [
        {
          severity: 'error',
          path: '/status',
          message: `Status ${actual} instead of ${code}.`,
          spec,
        },
      ]
}

type Headers = ReadonlyMap<string, CombinedHeader>

function checkRequired(definition: HttpStatusDefinition, headers: Headers): BrokenRule[] {
  const broken: BrokenRule[] = []
  for (const { name, strength, condition, spec } of definition.headers) {
    if (condition !== undefined || !['MUST', 'SHOULD'].includes(strength)) continue
    if (headers.has(name.toLowerCase())) continue
    broken.push({
      severity: strength === 'MUST' ? 'error' : 'warning',
      path: `/headers/${name}`,
      message: `${name} is missing: a ${definition.code} ${strength} have it.`,
      spec,
    })
  }
  // A server without a clock is exempt, and nobody can tell from here.
  if (!headers.has('date') && definition.code >= 200 && definition.code < 500) {
    broken.push({
      severity: 'warning',
      path: '/headers/Date',
      message: 'Date is missing: a server with a clock MUST send it.',
      spec: 'RFC 9110 section 6.6.1',
    })
  }
  return broken
}

function checkGrammar(headers: Headers): BrokenRule[] {
  const broken: BrokenRule[] = []
  for (const [key, { name, value, lines }] of headers) {
    const grammar = fieldGrammar[key]
    if (grammar === undefined) continue
    const path = `/headers/${name}`
    if (grammar.single && lines > 1) {
      const message = `${name} comes in ${lines} lines, but its value is not a list.`
      broken.push({ severity: 'error', path, message, spec: 'RFC 9110 section 5.3' })
    } else if (!grammar.pattern.test(value)) {
      const message = `${name} cannot be ${JSON.stringify(value)}. An example: ${grammar.example}`
      broken.push({ severity: 'error', path, message, spec: grammar.spec })
    }
  }
  return broken
}

function checkContent(
  { code, noContent }: HttpStatusDefinition,
  { body }: ReceivedResponse,
  headers: Headers,
  isHead: boolean,
): BrokenRule[] {
  const path = '/body'
  if (isHead || noContent !== undefined) {
    if (body.length === 0) return []
    const subject = isHead ? 'The response to a HEAD' : `A ${code}`
    return [
      {
        severity: 'error',
        path,
        message: `${subject} has no content, but ${octetLength(body)} octets arrived.`,
        spec: isHead ? 'RFC 9110 section 9.3.2' : (noContent as Citation),
      },
    ]
  }
  if (body.length === 0) {
    return code < 400
      ? []
      : [
          {
            severity: 'warning',
            path,
            message: `There is no content: a ${code} SHOULD explain the error.`,
            spec: code < 500 ? 'RFC 9110 section 15.5' : 'RFC 9110 section 15.6',
          },
        ]
  }
  const type = headers.get('content-type')?.value.toLowerCase()
  if (type === undefined) {
    return [
      {
        severity: 'warning',
        path: '/headers/Content-Type',
        message: 'Content-Type is missing: content SHOULD come with it.',
        spec: 'RFC 9110 section 8.3',
      },
    ]
  }
  return /^application\/([\w.-]+\+)?json\b/.test(type) ? checkJson(code, type, body) : []
}

function checkJson(code: number, type: string, body: string | Uint8Array): BrokenRule[] {
  const read = readJson(body)
  if ('error' in read) {
    const message = `The content is not JSON: ${read.error}.`
    return [{ severity: 'error', path: '/body', message, spec: 'RFC 8259 section 2' }]
  }
  const broken: BrokenRule[] = read.duplicateKeys.map((path) => ({
    severity: 'warning',
    path: `/body${path}`,
    message: `The key at ${path} appears twice in its object.`,
    spec: 'RFC 8259 section 4',
  }))
  const said = statusMember(read.value)
  if (type.startsWith('application/problem+json') && said !== undefined && said !== code) {
    broken.push({
      severity: 'error',
      path: '/body/status',
      message: `The problem document says ${JSON.stringify(said)}, the response ${code}.`,
      spec: 'RFC 9457 section 3.1.2',
    })
  }
  return broken
}

function statusMember(value: JsonValue): JsonValue | undefined {
  return typeof value === 'object' && value !== null && 'status' in value
    ? (value.status as JsonValue)
    : undefined
}

function checkLength(
  { code }: HttpStatusDefinition,
  { body }: ReceivedResponse,
  headers: Headers,
  isHead: boolean,
): BrokenRule[] {
  const length = headers.get('content-length')?.value
  if (length === undefined) return []
  const path = '/headers/Content-Length'
  if (code < 200 || code === 204) {
    const message = `A ${code} MUST NOT have a Content-Length.`
    return [{ severity: 'error', path, message, spec: 'RFC 9110 section 8.6' }]
  }
  // There it is the length that a 200 to a GET would have.
  if (isHead || code === 304 || length === String(octetLength(body))) return []
  const message = `Content-Length is ${length}, but ${octetLength(body)} octets arrived.`
  return [{ severity: 'error', path, message, spec: 'RFC 9110 section 8.6' }]
}
