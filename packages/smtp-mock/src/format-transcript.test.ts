import { expect, test } from 'vitest'
import { formatTranscript } from './format-transcript.js'
import { SessionRecord } from './session.js'

test('writes a dialogue down line by line, whatever pieces it came in', () => {
  const session = new SessionRecord({ address: '127.0.0.1', port: 1 }, () => {})
  session.sent('220 x\r\n')
  session.received(Buffer.from('EH'))
  session.received(Buffer.from('LO a\r\nMAIL FROM:<>\r\n'))
  session.sent('250-x\r\n250 SIZE\r\n')
  session.happened('client', 'tls')
  session.received(Buffer.from([0x41, 0, 0x1b, 0xe4, 0x0d, 0x0a]))
  session.received(Buffer.from('bare\nlf'))
  session.sent('421 x\r\n')
  session.happened('server', 'end')
  expect(formatTranscript(session)).toBe(
    [
      'S: 220 x',
      'C: EHLO a',
      'C: MAIL FROM:<>',
      'S: 250-x',
      'S: 250 SIZE',
      '   (TLS begins)',
      'C: A\\x00\\x1bä',
      'C: bare\\x0alf (no line end)',
      'S: 421 x',
      '   (server closed the connection)',
    ].join('\n'),
  )
})

test('says who broke off, and marks a last line that did not end', () => {
  const session = new SessionRecord({ address: '127.0.0.1', port: 1 }, () => {})
  session.received(Buffer.from('QUI'))
  session.happened('client', 'reset')
  session.sent('half')
  expect(formatTranscript(session)).toBe(
    'C: QUI (no line end)\n   (client reset the connection)\nS: half (no line end)',
  )
  expect(formatTranscript({ transcript: [] })).toBe('')
})
