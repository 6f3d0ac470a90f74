import {
  type CanonicalResponse,
  canonicalResponse,
  citationUrl,
  type HttpRetry,
  type HttpStatusCode,
  type HttpStatusDefinition,
  hasResponse,
  httpStatus,
  isSmtpReplyCode,
  smtpReply,
} from '@statuary/core'
import { type Colors, columns } from './terminal.js'

const retryAdvice: Record<HttpRetry, string> = {
  later: 'yes, after a pause',
  'at-once': 'yes, at once, or on another connection',
  changed: 'only once the request is changed',
  never: 'no',
  unneeded: 'nothing failed',
}

/** Describes an HTTP status for a terminal: meaning, rules, response, how to see it. */
export function describeHttp(code: HttpStatusCode, colors: Colors): string {
  const status: HttpStatusDefinition = httpStatus(code)
  const { registration, unanswerable, spec } = status
  const id = `http/${code}` as const
  return [
    `${colors.bold(id)}  ${colors.bold(status.phrase)}${registration === 'registered' ? '' : `  (${registration})`}`,
    status.summary,
    '',
    columns([
      ['Retry', retryAdvice[status.retry]],
      ['Defined', `${spec}  ${citationUrl(spec)}`],
      ...status.headers.map((rule, index) => [
        index === 0 ? 'Headers' : '',
        `${rule.name}  ${rule.strength}${rule.condition ? ` if ${rule.condition}` : ''}, ${rule.spec}`,
      ]),
      ...(status.noContent ? [['Content', `none, ${status.noContent}`]] : []),
    ]),
    '',
    ...(hasResponse(id)
      ? [describeResponse(canonicalResponse(id), colors), '', tryIt(id)]
      : [`No response: ${unanswerable}.`]),
    ...(isSmtpReplyCode(code)
      ? ['', `Not to be confused with smtp/${code}: ${smtpReply(code).text}.`]
      : []),
  ].join('\n')
}

/** Writes a response as it would be on the wire, without its framing. */
export function describeResponse(response: CanonicalResponse, { bold, dim }: Colors): string {
  const { status, headers, body } = response
  return [
    bold(`HTTP/1.1 ${status} ${httpStatus(status).phrase}`),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body === null ? dim('(no content)') : JSON.stringify(body),
  ]
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}

/** Says how to see a contract's response. */
export function tryIt(id: string): string {
  return `Try it: statuary serve, then curl -i http://127.0.0.1:8080/${id}`
}
