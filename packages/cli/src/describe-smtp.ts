import {
  canonicalReply,
  canonicalResponse,
  citationUrl,
  enhancedStatusCode,
  formatReply,
  hasResponse,
  httpStatus,
  isHttpStatusCode,
  type SmtpReplyCode,
  type SmtpReplyDefinition,
  type SmtpStage,
  type StageRule,
  smtpReply,
} from '@statuary/core'
import { describeResponse, tryIt } from './describe-http.js'
import { type Colors, columns } from './terminal.js'

/** Describes an SMTP reply for a terminal: what it asks of a client first, then stages and rendition. */
export function describeSmtp(code: SmtpReplyCode, colors: Colors): string {
  const reply: SmtpReplyDefinition = smtpReply(code)
  const id = `smtp/${code}` as const
  return [
    `${colors.bold(id)}  ${colors.bold(reply.text || '(a challenge in BASE64)')}`,
    reply.summary,
    '',
    columns([
      ['Retry', retryAdvice(code)],
      ...reply.spec.map((spec, index) => [index === 0 ? 'Defined' : '', withUrl(spec)]),
    ]),
    '',
    ...describeStages(code, reply, colors),
    '',
    ...(hasResponse(id)
      ? [
          'What an HTTP API answers when its mail server sends this reply:',
          '',
          describeResponse(canonicalResponse(id), colors),
          '',
          tryIt(id),
        ]
      : ['No HTTP response: it is not the final result of a mail transaction.']),
    ...(stageInAddress(reply) ? [tryAddress(code, reply)] : []),
    ...(isHttpStatusCode(code)
      ? ['', `Not to be confused with http/${code}: ${httpStatus(code).phrase}.`]
      : []),
  ].join('\n')
}

/** RFC 5321 section 4.2.1. A 5yz is no "try later", whatever the HTTP rendition says. */
function retryAdvice(code: number): string {
  if (code < 300) return 'nothing failed'
  if (code < 400) return 'nothing failed; the server is waiting for more'
  if (code < 500) return 'yes, the same again later: the failure is temporary'
  if (code <= 504)
    return 'no: permanent for this session; only a corrected, new session is worth a try'
  return 'no: permanent, until something is changed'
}

function withUrl(spec: SmtpReplyDefinition['spec'][number]): string {
  return spec === 'IANA registry' ? spec : `${spec}  ${citationUrl(spec)}`
}

function describeStages(
  code: SmtpReplyCode,
  reply: SmtpReplyDefinition,
  { bold, dim }: Colors,
): string[] {
  const stages = Object.entries(reply.stages) as [SmtpStage, StageRule][]
  const width = Math.max(...stages.map(([stage]) => stage.length))
  return stages.map(([stage, { enhanced, spec }]) => {
    const line = formatReply(canonicalReply(code, stage, { domain: 'mx.example.test' })).trimEnd()
    const remarks = [
      enhanced === null ? [] : `${enhanced}: ${enhancedStatusCode(enhanced).title}`,
      spec === 'practice' ? 'no RFC lists it here' : [],
    ].flat()
    const remark = remarks.length > 0 ? `  ${dim(`(${remarks.join('; ')})`)}` : ''
    return `  ${bold(stage.padEnd(width))}  ${line}${remark}`
  })
}

const stagesInAddress = ['RCPT', 'MAIL', 'DATA', 'MESSAGE'] as const

function stageInAddress({ stages }: SmtpReplyDefinition): string | undefined {
  return stagesInAddress.find((stage) => stage in stages)
}

function tryAddress(code: number, reply: SmtpReplyDefinition): string {
  const stage = stageInAddress(reply)
  const address = stage === 'RCPT' ? `${code}@any.test` : `${code}@${stage?.toLowerCase()}.any.test`
  return `        or send mail to ${address} on smtp://127.0.0.1:2525, which answers at ${stage}`
}
