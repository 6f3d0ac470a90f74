import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type SmtpReplyCode, smtpReplies } from '@statuary/core'
import { reply, type SmtpHandler, setupSmtpServer, smtp } from '@statuary/smtp-mock'
import { describe, expect, test } from 'vitest'
import { scenes } from '../src/status/scenes.ts'
import { type TranscriptLine, transcriptOf, usualReplies } from '../src/status/transcript.ts'

/** The server's lines of one turn, as they come. */
function turnsOf(lines: readonly TranscriptLine[]) {
  const turns: { says: string[]; hears: string[]; hasMarked: boolean }[] = [
    { says: [], hears: [], hasMarked: false },
  ]
  for (const line of lines) {
    if ('event' in line) continue
    const last = turns.at(-1)
    if (last === undefined) continue
    if (line.from === 'client') {
      if (last.hears.length > 0 || turns.length === 1) {
        turns.push({ says: [line.text], hears: [], hasMarked: false })
      } else last.says.push(line.text)
    } else {
      last.hears.push(line.text)
      last.hasMarked ||= line.isMarked === true
    }
  }
  return turns
}

/** Has the mock reply so where it would not do so by itself. */
function handlersOf(code: SmtpReplyCode): SmtpHandler[] {
  const { stage } = transcriptOf(code)
  if (usualReplies[stage] === code || code === 503 || code === 334) return []
  if (stage === 'RCPT') {
    // Those who were accepted before are accepted by the mock, too.
    const last = /<([^>]*)>/.exec(scenes[code]?.asks?.at(-1) ?? '')?.[1] ?? 'bob@example.com'
    return [smtp.rcpt(last, reply(code))]
  }
  if (stage === 'BDAT' || stage === 'ETRN' || stage === 'ATRN') {
    return [smtp.command(stage, reply(code))]
  }
  const name = stage.toLowerCase() as 'mail'
  return [smtp[name](reply(code as 550))]
}

/** Reads whole replies off a socket. */
class Replies {
  #text = ''
  readonly #socket: Socket

  constructor(socket: Socket) {
    this.#socket = socket
    socket.setEncoding('utf8').on('data', (chunk) => {
      this.#text += chunk
      socket.emit('more')
    })
  }

  /** Gives the lines of the next reply. */
  async next(): Promise<string[]> {
    const [found] = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/.exec(this.#text) ?? []
    if (found !== undefined) {
      this.#text = this.#text.slice(found.length)
      return found
        .trimEnd()
        .split('\r\n')
        .map((line) => line.trimEnd())
    }
    if (this.#socket.closed) return []
    await Promise.race([once(this.#socket, 'more'), once(this.#socket, 'close')])
    return this.next()
  }
}

describe('the session on the page', () => {
  test.each(smtpReplies)('of $code is one that the mock has, reply for reply', async ({ code }) => {
    const { lines } = transcriptOf(code)
    const mail = setupSmtpServer(
      {
        domain: 'mail.example.com',
        ...(code === 504 && { mechanisms: ['PLAIN', 'LOGIN'] as const }),
      },
      ...handlersOf(code),
    )
    const { port } = await mail.listen()
    try {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => {})
      const replies = new Replies(socket)
      for (const { says, hears, hasMarked } of turnsOf(lines)) {
        if (says.length > 0) socket.write(`${says.join('\r\n')}\r\n`)
        const heard = await replies.next()
        // What is offered after EHLO is a matter of the scene; everything else has to be the same.
        // So are a challenge, which is random, and the text of a refusal that is the mock's own.
        const isOwn = hasMarked || says[0]?.startsWith('EHLO') || hears[0]?.startsWith('334')
        const [expected, actual] = [hears, heard].map((all) =>
          isOwn ? [all[0]?.slice(0, 3)] : all.map((line) => line.trimEnd()),
        )
        expect(actual, says.join(' / ')).toEqual(expected)
      }
      socket.destroy()
    } finally {
      await mail.close()
    }
  })

  test.each(smtpReplies)(
    'of $code offers what it uses, and refuses what it does not offer',
    ({ code }) => {
      const { lines } = transcriptOf(code)
      const texts = lines.flatMap((line) => ('event' in line ? [] : [line]))
      const offered = texts.filter(({ from }) => from === 'server').map(({ text }) => text)
      const isOffered = (keyword: string) =>
        offered.some((text) => new RegExp(`^250[ -]${keyword}\\b`).test(text))
      for (const { from, text } of texts) {
        if (from !== 'client') continue
        const [, keyword = ''] = /^(STARTTLS|AUTH|BDAT|ETRN|ATRN)\b/.exec(text) ?? []
        if (keyword === '') continue
        const name = keyword === 'BDAT' ? 'CHUNKING' : keyword
        expect(isOffered(name), text).toBe(true)
        const [, mechanism = ''] = /^AUTH (\S+)/.exec(text) ?? []
        if (mechanism !== '') {
          const mechanisms = offered.find((line) => /^250[ -]AUTH /.test(line))?.split(' ') ?? []
          // 504 is the reply to a mechanism that is not offered (RFC 4954 section 4).
          expect(mechanisms.includes(mechanism), `${code} ${text}`).toBe(code !== 504)
        }
      }
    },
  )
})
