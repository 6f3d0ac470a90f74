import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../test/seeded.js'
import { DialogueReader } from './dialogue-reader.js'

const longest = 12_288

/** Keeps what a failure prints readable. */
const shorten = (line: string) => (line.length < 100 ? line : `${line.length} octets`)

type Heard = readonly ['line' | 'bad' | 'message' | 'unfinished message', string]

/** What a listener hears of octets that come in these pieces; a line `DATA` begins a message. */
function hear(pieces: readonly Buffer[]): Heard[] {
  const heard: Heard[] = []
  let content = ''
  const reader = new DialogueReader({
    onOctets() {},
    onPause() {},
    onLine(line) {
      heard.push(['line', shorten(line)])
      if (line === 'DATA') reader.startMessage()
      reader.proceed()
    },
    onBadLine(why) {
      heard.push(['bad', why])
      reader.proceed()
    },
    onContent(piece) {
      content += piece.toString('latin1')
    },
    onMessageEnd() {
      heard.push(['message', content])
      content = ''
      reader.proceed()
    },
  })
  for (const piece of pieces) reader.push(piece)
  if (content !== '') heard.push(['unfinished message', content])
  return heard
}

/** The same by the book, from the whole (RFC 5321 sections 2.3.8 and 4.5.2). */
function expected(octets: string): Heard[] {
  const heard: Heard[] = []
  let rest = octets
  for (;;) {
    const end = rest.indexOf('\n')
    if (end < 0) return heard
    const line = rest.slice(0, end)
    rest = rest.slice(end + 1)
    if (line.length > longest + 1) heard.push(['bad', 'too-long'])
    else if (!line.endsWith('\r')) heard.push(['bad', 'bare-lf'])
    else heard.push(['line', shorten(line.slice(0, -1))])
    if (line !== 'DATA\r') continue
    // The line end before the message counts as one of it.
    const from = `\r\n${rest}`
    const final = from.indexOf('\r\n.\r\n')
    if (final < 0) return heard
    heard.push([
      'message',
      from
        .slice(0, final + 2)
        .replaceAll('\r\n.', '\r\n')
        .slice(2),
    ])
    rest = from.slice(final + 5)
  }
}

/** Of a message that has not ended there is no telling yet where its last octets belong. */
const ended = (heard: readonly Heard[]) => heard.filter(([kind]) => kind !== 'unfinished message')

const cut = (octets: Buffer, places: readonly number[]): Buffer[] => {
  const cuts = [0, ...new Set(places.map((place) => place % (octets.length + 1)))]
  const sorted = [...cuts, octets.length].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => octets.subarray(sorted[index], end))
}

const messages: readonly (readonly [string, string, string])[] = [
  ['nothing', '.\r\n', ''],
  ['an empty line', '\r\n.\r\n', '\r\n'],
  ['a dot in the middle', 'a.b\r\n.\r\n', 'a.b\r\n'],
  ['a stuffed dot at its begin', '..\r\n.\r\n', '.\r\n'],
  ['stuffed dots', '..a\r\n...\r\n..\r\n.\r\n', '.a\r\n..\r\n.\r\n'],
  ['a dot that the client forgot to stuff', '.a\r\n.\r\n', 'a\r\n'],
  ['bare line feeds, and a dot behind one', 'a\n.\nb\n..\n\r\n.\r\n', 'a\n.\nb\n..\n\r\n'],
  ['bare carriage returns', 'a\r.\rb\r\r\n.\r\n', 'a\r.\rb\r\r\n'],
  ['a dot between bare carriage returns', '\r.\r\r\n.\r\n', '\r.\r\r\n'],
  ['ends that are none', '\n.\r\n\r.\r\n\r\n.\n\r\n.\r\r\n.\r\n', '\n.\r\n\r.\r\n\r\n\n\r\n\r\r\n'],
  ['NUL and all octets', '\0\x80\xff\x7f\x1b\r\n.\r\n', '\0\x80\xff\x7f\x1b\r\n'],
]

describe('a message', () => {
  test.each(messages)('of %s is read as it is', (_what, wire, content) => {
    expect(hear([Buffer.from(`DATA\r\n${wire}NOOP\r\n`, 'latin1')])).toEqual([
      ['line', 'DATA'],
      ['message', content],
      ['line', 'NOOP'],
    ])
  })
})

describe('a dialogue that comes in pieces', () => {
  const dialogue = Buffer.from(
    `EHLO a\r\nbare\n\r\n${messages.map(([, wire]) => `DATA\r\n${wire}`).join('')}QUIT\r\n`,
    'latin1',
  )

  test('is the same wherever it is cut once', () => {
    const whole = hear([dialogue])
    expect(whole).toEqual(expected(dialogue.toString('latin1')))
    for (let place = 0; place <= dialogue.length; place++) {
      expect(hear(cut(dialogue, [place])), `cut at ${place}`).toEqual(whole)
    }
  })

  test('is the same octet by octet', () => {
    expect(hear(cut(dialogue, [...dialogue.keys()]))).toEqual(hear([dialogue]))
  })

  test('is the same for any octets and any cuts', () => {
    const token = fc.constantFrom(
      ...['.', '\r', '\n', '\r\n', '\r\n.', '\n.', '\r.', 'a', '\0', '\xff'],
      ...['DATA\r\n', 'DATA\r\n.\r\n', '\r\n.\r\n', '..', 'NOOP\r\n'],
    )
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 60 }),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (tokens, places) => {
          const octets = tokens.join('')
          // Commands beyond ASCII that are no UTF-8 are decoded with replacements.
          fc.pre(!expected(octets).some(([kind, text]) => kind === 'line' && /\xff/.test(text)))
          const heard = hear(cut(Buffer.from(octets, 'latin1'), places))
          expect(ended(heard)).toEqual(expected(octets))
        },
      ),
      seeded({ numRuns: 3000 }),
    )
  })

  test.each([longest - 1, longest, longest + 1, longest + 2, 3 * longest])(
    'is the same around the end of a line of %i octets',
    (length) => {
      for (const end of ['\r\n', '\n', '\r\r\n']) {
        const octets = Buffer.from(`${'x'.repeat(length)}${end}NOOP\r\n`)
        const whole = expected(octets.toString())
        expect(hear([octets])).toEqual(whole)
        for (let back = 0; back <= end.length + 2; back++) {
          expect(hear(cut(octets, [length + end.length - back]))).toEqual(whole)
        }
      }
    },
  )
})

describe('the reader', () => {
  test('reads commands of UTF-8', () => {
    expect(hear([Buffer.from('MAIL FROM:<ü@b.test>\r\n')])).toEqual([
      ['line', 'MAIL FROM:<ü@b.test>'],
    ])
  })

  test('keeps of a line without end no more than it needs', () => {
    const lines: string[] = []
    const reader = new DialogueReader({
      onOctets() {},
      onPause() {},
      onLine() {},
      onBadLine: (why) => void lines.push(why),
      onContent() {},
      onMessageEnd() {},
    })
    for (let count = 0; count < 1000; count++) {
      reader.push(Buffer.alloc(10_000, 'x'))
      expect(reader.unread).toBe(0)
    }
    reader.push(Buffer.from('\r\n'))
    expect(lines).toEqual(['too-long'])
  })

  test('waits until it is told to proceed, and says how much waits', () => {
    const lines: string[] = []
    const reader = new DialogueReader({
      onOctets() {},
      onPause() {},
      onLine: (line) => void lines.push(line),
      onBadLine() {},
      onContent() {},
      onMessageEnd() {},
    })
    let isRead = false
    reader.push(Buffer.from('A\r\nB\r\n'))
    reader.push(Buffer.from('C\r\n'), () => {
      isRead = true
    })
    expect([lines, reader.unread, isRead]).toEqual([['A'], 6, false])
    for (let count = 0; count < 3; count++) reader.proceed()
    expect([lines, reader.unread, isRead]).toEqual([['A', 'B', 'C'], 0, true])
  })

  test('says nothing of what comes after it was closed', () => {
    const heard: string[] = []
    const reader = new DialogueReader({
      onOctets: () => void heard.push('octets'),
      onPause() {},
      onLine: (line) => void heard.push(line),
      onBadLine() {},
      onContent() {},
      onMessageEnd() {},
    })
    reader.push(Buffer.from('A\r\nB\r\n'))
    reader.isClosed = true
    reader.proceed()
    reader.push(Buffer.from('C\r\n'))
    expect(heard).toEqual(['octets', 'A'])
  })

  test('lets others have their turn after a hundred commands', async () => {
    const lines: string[] = []
    const reader = new DialogueReader({
      onOctets() {},
      onPause() {},
      onLine(line) {
        lines.push(line)
        reader.proceed()
      },
      onBadLine() {},
      onContent() {},
      onMessageEnd() {},
    })
    const read = new Promise<void>((resolve) => {
      reader.push(Buffer.from('A\r\n'.repeat(250)), resolve)
    })
    expect(lines).toHaveLength(100)
    await read
    expect(lines).toHaveLength(250)
  })
})
