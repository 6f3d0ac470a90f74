import type { SmtpSession } from './session.js'
import type { TranscriptEvent } from './transcript-entry.js'

const eventTexts: Record<TranscriptEvent, string> = {
  tls: 'TLS begins',
  'tls-failed': 'TLS failed',
  end: 'closed the connection',
  reset: 'reset the connection',
}

/**
 * Writes a session down the way RFCs do, with `C: ` before the client's lines and `S: ` before the
 * server's. What is not printable is escaped, and `(no line end)` follows a line that was cut off.
 *
 * @example console.log(formatTranscript(mail.sessions[0]))
 * // S: 220 localhost Service ready
 * // C: EHLO client.example
 * @see RFC 5321 appendix D
 */
export function formatTranscript(session: Pick<SmtpSession, 'transcript'>): string {
  const lines: string[] = []
  let side: 'client' | 'server' = 'server'
  let open = ''
  const flush = (mark = '') => {
    if (open !== '') lines.push(`${side === 'client' ? 'C' : 'S'}: ${printable(open)}${mark}`)
    open = ''
  }
  for (const { from, event, text, why } of session.transcript) {
    if (from !== side || event) flush(' (no line end)')
    side = from
    if (event) {
      const subject = event.startsWith('tls') ? '' : `${from} `
      lines.push(`   (${subject}${eventTexts[event]}${why === undefined ? '' : `: ${why}`})`)
      continue
    }
    const pieces = (open + text).split('\r\n')
    open = ''
    for (const piece of pieces.slice(0, -1)) {
      lines.push(`${side === 'client' ? 'C' : 'S'}: ${printable(piece)}`)
    }
    open = pieces.at(-1) as string
  }
  flush(' (no line end)')
  return lines.map((line) => line.trimEnd()).join('\n')
}

function printable(text: string): string {
  return text.replaceAll(
    /[^\t\x20-\x7e\xa0-\xff]/g,
    (octet) => `\\x${octet.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}
