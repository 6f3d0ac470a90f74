import { expect, test } from 'vitest'
import { plainOctets } from './transcript.js'
import { TranscriptEntry } from './transcript-entry.js'

test('has its octets as such and as Latin-1, whichever it was made of', () => {
  const octets = Buffer.from([0, 0x41, 0xff])
  for (const content of [octets, '\0A\xff']) {
    const entry = new TranscriptEntry(1, content, plainOctets.client)
    expect(entry.octets).toEqual(octets)
    expect(entry.text).toBe('\0A\xff')
    expect(entry.length).toBe(3)
    expect(entry).toMatchObject({ at: 1, from: 'client', event: undefined, isScripted: false })
  }
})

test('of a reply says what part it has', () => {
  const note = {
    from: 'server',
    stage: 'RCPT',
    code: 503,
    why: 'RCPT comes after MAIL',
    scripted: false,
  } as const
  expect(new TranscriptEntry(1, '', note)).toMatchObject({
    stage: 'RCPT',
    code: 503,
    why: 'RCPT comes after MAIL',
    isScripted: false,
  })
})
