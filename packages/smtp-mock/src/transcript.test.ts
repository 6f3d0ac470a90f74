import { describe, expect, test } from 'vitest'
import { plainOctets, Transcript } from './transcript.js'

function create(...texts: readonly string[]): Transcript {
  const transcript = new Transcript()
  for (const [at, text] of texts.entries()) transcript.add(text, at + 0.5, plainOctets.client)
  return transcript
}

const textsOf = ({ entries }: Transcript) => entries.map(({ text }) => text)

test('has its entries as they were added, those before somebody looked and those after', () => {
  const transcript = create('a', 'b')
  const { entries } = transcript
  const why = 'It has no argument.'
  transcript.add('c', 2, { from: 'server', stage: 'DATA', code: 501, why, scripted: false })
  transcript.add('', 3, { from: 'client', event: 'end', scripted: false })
  expect(transcript.entries).toBe(entries)
  expect(entries).toMatchObject([
    { at: 0.5, from: 'client', text: 'a', stage: undefined, event: undefined },
    { at: 1.5, from: 'client', text: 'b' },
    { at: 2, from: 'server', text: 'c', stage: 'DATA', code: 501, why },
    { at: 3, from: 'client', text: '', event: 'end' },
  ])
})

describe.each([
  ['nobody has looked', () => {}],
  ['somebody has looked', (transcript: Transcript) => void transcript.entries],
])('while %s', (_, look) => {
  test('counts entries and their octets', () => {
    const transcript = create('a', 'bb')
    transcript.add(Buffer.from('ccc'), 9, plainOctets.server)
    look(transcript)
    expect(transcript.length).toBe(3)
    expect([0, 1, 2].map((index) => transcript.octetsOf(index))).toEqual([1, 2, 3])
  })

  test('drops the oldest entries', () => {
    const transcript = create('a', 'b', 'c')
    look(transcript)
    transcript.drop(2)
    transcript.add('d', 4, plainOctets.server)
    expect(transcript.length).toBe(2)
    expect(textsOf(transcript)).toEqual(['c', 'd'])
    expect(transcript.entries.map(({ at, from }) => [at, from])).toEqual([
      [2.5, 'client'],
      [4, 'server'],
    ])
  })
})
