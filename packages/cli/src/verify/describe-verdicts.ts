import { httpStatus, isHttpStatusCode } from '@statuary/core'
import type { Colors } from '../terminal.js'
import { passed, type Verdict } from './verify-endpoint.js'

/** Describes verdicts for a terminal: each endpoint, what is wrong with it, and the sum. */
export function describeVerdicts(verdicts: readonly Verdict[], colors: Colors): string {
  const failed = verdicts.filter((verdict) => !passed(verdict)).length
  return [
    ...verdicts.map((verdict) => describeVerdict(verdict, colors)),
    '',
    `${verdicts.length - failed} passed, ${failed} failed`,
  ].join('\n')
}

function describeVerdict(verdict: Verdict, { bold, dim, green, red, yellow }: Colors): string {
  const { id, method, url, status, findings } = verdict
  const labels = { error: red('error  '), warning: yellow('warning'), note: dim('note   ') }
  const mark = passed(verdict) ? green('ok  ') : red('FAIL')
  const phrase = isHttpStatusCode(status) ? ` ${httpStatus(status).phrase}` : ''
  const answer = status === undefined ? '' : `  ${status}${phrase}`
  return [
    `${mark} ${bold(id)}  ${method} ${url}${answer}`,
    ...findings.map(({ severity, path, message, spec }) => {
      const label = labels[severity]
      return `     ${label} ${path}${path ? '  ' : ''}${message}${spec ? dim(`  ${spec}`) : ''}`
    }),
  ].join('\n')
}

/** Writes verdicts as a Markdown table, for a pull request or a job summary. */
export function verdictsAsMarkdown(verdicts: readonly Verdict[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  return [
    '| contract | request | status | verdict |',
    '| --- | --- | --- | --- |',
    ...verdicts.map((verdict) => {
      const { id, method, url, status, findings } = verdict
      const said = findings.map(({ severity, message }) => `${severity}: ${message}`).join('<br>')
      return `| ${id} | ${cell(`${method} ${url}`)} | ${status ?? 'none'} | ${passed(verdict) ? 'passed' : 'failed'}${said ? `<br>${cell(said)}` : ''} |`
    }),
    '',
  ].join('\n')
}
