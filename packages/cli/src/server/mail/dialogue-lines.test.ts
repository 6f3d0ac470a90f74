import type { TranscriptEntry } from '@statuary/smtp-mock'
import { describe, expect, test } from 'vitest'
import { DialogueLines } from './dialogue-lines.js'

type Said = [from: 'client' | 'server', text: string, more?: Partial<TranscriptEntry>]

function entries(said: readonly Said[]): TranscriptEntry[] {
  return said.map(
    ([from, text, more], index) =>
      ({ at: index, from, text, isScripted: false, ...more }) as unknown as TranscriptEntry,
  )
}

function linesOf(said: readonly Said[], mostContent?: number): string[] {
  const lines = new DialogueLines(mostContent)
  const all = entries(said)
  return [
    ...all.flatMap((entry, index) => lines.add(entry, index)),
    ...lines.rest(all.at(-1) as TranscriptEntry, all.length - 1),
  ].map(
    ({ from, text, complete, content, event, code }) =>
      `${from[0]}${content ? '+' : ''} ${event ? `(${event}) ` : ''}${text}${complete ? '' : '...'}${code ? ` =${code}` : ''}`,
  )
}

const message: Said[] = [
  ['client', 'DATA\r\n'],
  ['server', '354 Go\r\n', { code: 354 }],
  ['client', 'a\r\nb\r\nc\r\nd'],
  ['client', '\r\n.\r\nQUIT\r\n'],
  ['server', '250 Ok\r\n', { code: 250 }],
]

describe('the lines of a dialogue', () => {
  test('are the same however the octets were cut', () => {
    expect(
      linesOf([
        ['client', 'NOOP\r\nNO'],
        ['client', 'OP\r'],
        ['client', '\nRSET'],
      ]),
    ).toEqual(['c NOOP', 'c NOOP', 'c RSET...'])
  })

  test('carry the code of their reply, also when it comes octet by octet', () => {
    expect(
      linesOf([
        ['server', '2', { code: 250 }],
        ['server', '50-a\r\n250 b\r'],
        ['server', '\n'],
        ['client', 'QUIT\r\n'],
      ]),
    ).toEqual(['s 250-a =250', 's 250 b =250', 'c QUIT'])
  })

  test('end without CRLF when the other side speaks', () => {
    expect(
      linesOf([
        ['server', '250 a\n', { code: 250 }],
        ['client', 'QUIT\r\n'],
      ]),
    ).toEqual(['s 250 a\n... =250', 'c QUIT'])
  })

  test('tell what is of a message', () => {
    expect(linesOf(message)).toEqual([
      'c DATA',
      's 354 Go =354',
      'c+ a',
      'c+ b',
      'c+ c',
      'c+ d',
      'c .',
      'c QUIT',
      's 250 Ok =250',
    ])
  })

  test('count those of a message that are left out', () => {
    expect(linesOf(message, 1).slice(2, 5)).toEqual([
      'c+ a',
      'c+ (omitted) 3 more lines of the message',
      'c .',
    ])
  })

  test('tell what happened', () => {
    expect(
      linesOf([
        ['client', 'QUI'],
        ['client', '', { event: 'reset' }],
        ['server', 'x'],
      ]),
    ).toEqual(['c QUI...', 'c (reset) ', 's x...'])
  })

  test('tell why TLS failed', () => {
    const more = { event: 'tls-failed', why: 'a TLS client spoke to the plain port' } as const
    const [line] = new DialogueLines().add(entries([['client', '', more]])[0] as TranscriptEntry, 0)
    expect(line).toMatchObject({ ...more, code: null })
  })

  test('are UTF-8 to read, and octets beside it', () => {
    const [line] = new DialogueLines().add(
      entries([['client', Buffer.from('é\r\n').toString('latin1')]])[0] as TranscriptEntry,
      7,
    )
    expect(line).toMatchObject({ entry: 7, text: 'é', octets: '\u00c3\u00a9\r\n' })
  })

  test('are cut where they are very long', () => {
    const [line] = new DialogueLines().add(
      entries([['client', `${'x'.repeat(100_000)}\r\n`]])[0] as TranscriptEntry,
      0,
    )
    expect(line?.text).toHaveLength(65_536)
  })
})
