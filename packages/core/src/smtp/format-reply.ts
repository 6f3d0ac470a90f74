import type { ReplyContent } from './canonical-reply.js'
import {
  enhancedCodeForm,
  hasEnhancedCodeForm,
  hasReplyCodeForm,
  replyCodeForm,
} from './reply-grammar.js'

const longestLine = 512

/**
 * Formats a reply as octets for the wire: each line with its code and CRLF, all except the last
 * with a hyphen.
 *
 * @param reply - the text is one line, several separated by `\n`, or a list of lines.
 * @throws {RangeError} if the code, the enhanced code or a character is not allowed in a reply, or
 * a line is longer than 512 octets with its CRLF.
 * @example formatReply({ code: 550, enhanced: '5.1.1', text: 'No such user\nTry again' })
 * // '550-5.1.1 No such user\r\n550 5.1.1 Try again\r\n'
 * @see RFC 5321 section 4.2, RFC 2034 section 4
 */
export function formatReply(reply: ReplyContent): string {
  const { code, enhanced = null } = reply
  if (!hasReplyCodeForm(code)) {
    throw new RangeError(`No reply code: ${code}. It has ${replyCodeForm}.`)
  }
  if (enhanced !== null) checkEnhanced(code, enhanced)
  const lines = typeof reply.text === 'string' ? reply.text.split('\n') : [...(reply.text ?? [''])]
  if (lines.length === 0) lines.push('')
  return lines
    .map((text, index) => {
      checkText(text)
      const rest = enhanced === null ? text : text === '' ? enhanced : `${enhanced} ${text}`
      const line = `${code}${separator(code, rest, index < lines.length - 1)}${rest}\r\n`
      if (line.length > longestLine) {
        throw new RangeError(
          `A reply line has ${line.length} octets; ${longestLine} with its CRLF is the limit (RFC 5321 section 4.5.3.1.5). Split the text into lines.`,
        )
      }
      return line
    })
    .join('')
}

/** An empty 334 keeps its space: an empty challenge is a challenge (RFC 4954 section 4). */
function separator(code: number, rest: string, more: boolean): string {
  if (more) return '-'
  return rest === '' && code !== 334 ? '' : ' '
}

function checkEnhanced(code: number, enhanced: string): void {
  if (!hasEnhancedCodeForm(enhanced)) {
    throw new RangeError(
      `No enhanced status code: ${JSON.stringify(enhanced)}. Write ${enhancedCodeForm}.`,
    )
  }
  if (!enhanced.startsWith(String(code)[0] as string)) {
    throw new RangeError(
      code < 300 || code >= 400
        ? `The class of ${enhanced} contradicts the first digit of ${code} (RFC 2034 section 4).`
        : `A 3yz reply such as ${code} carries no enhanced status code (RFC 2034 section 4).`,
    )
  }
}

function checkText(text: string): void {
  const [bad] = /[^\t\x20-\x7e]/.exec(text) ?? []
  if (bad === undefined) return
  throw new RangeError(
    `A reply's text is printable ASCII and tabs (RFC 5321 section 4.2); ${JSON.stringify(text)} holds U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}.`,
  )
}
