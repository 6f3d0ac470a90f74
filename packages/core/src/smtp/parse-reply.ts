/** What a reply says, without its framing. */
export interface ParsedReply {
  readonly code: number
  /** The enhanced code, if every line carries the same one; otherwise null. */
  readonly enhanced: string | null
  /** Lines are separated by `\n`. */
  readonly text: string
}

/**
 * Parses one complete reply, single-line or multiline, including the CRLF of each line.
 *
 * @throws {SyntaxError} if a line breaks the grammar, the codes of the lines differ, or the last
 * line is missing; the message names the line.
 * @example parseReply('503 5.5.1 Bad sequence of commands\r\n')
 * // { code: 503, enhanced: '5.5.1', text: 'Bad sequence of commands' }
 * @see RFC 5321 section 4.2, RFC 2034 section 4
 */
export function parseReply(reply: string): ParsedReply {
  if (!reply.endsWith('\r\n')) {
    throw new SyntaxError(
      `A reply ends with CRLF (RFC 5321 section 4.2); this one ends with ${JSON.stringify(reply.slice(-10))}.`,
    )
  }
  const lines = reply.slice(0, -2).split('\r\n').map(parseLine)
  const first = lines[0] as ReplyLine
  lines.forEach((line, index) => {
    const last = index === lines.length - 1
    if (line.code !== first.code) {
      throw new SyntaxError(
        `Line ${index + 1} has the code ${line.code}, the first line ${first.code}; all lines of a reply have the same (RFC 5321 section 4.2.1).`,
      )
    }
    if (line.more === last) {
      throw new SyntaxError(
        last
          ? `Line ${index + 1} announces another one with its hyphen, and there is none (RFC 5321 section 4.2.1).`
          : `Line ${index + 1} has no hyphen after its code, so the reply ends there; ${lines.length - index - 1} more follow (RFC 5321 section 4.2.1).`,
      )
    }
  })
  const enhanced = commonEnhanced(lines)
  const text = lines.map((line) =>
    enhanced === null ? line.rest : line.rest.slice(enhanced.length + 1),
  )
  return { code: Number(first.code), enhanced, text: text.join('\n') }
}

interface ReplyLine {
  readonly code: string
  readonly more: boolean
  readonly rest: string
}

function parseLine(line: string, index: number): ReplyLine {
  const [, code, mark, rest] = /^([2-5][0-5][0-9])(?:([ -])([\t\x20-\x7e]*))?$/.exec(line) ?? []
  if (code === undefined) {
    throw new SyntaxError(
      `Line ${index + 1} is no reply line: ${JSON.stringify(line)}. It begins with three digits, then a space or a hyphen, then printable ASCII (RFC 5321 section 4.2).`,
    )
  }
  return { code, more: mark === '-', rest: rest ?? '' }
}

function commonEnhanced(lines: readonly ReplyLine[]): string | null {
  const [found] = /^[245]\.\d{1,3}\.\d{1,3}(?= |$)/.exec(lines[0]?.rest ?? '') ?? []
  if (found === undefined || found[0] !== lines[0]?.code[0]) return null
  return lines.every(({ rest }) => rest === found || rest.startsWith(`${found} `)) ? found : null
}
