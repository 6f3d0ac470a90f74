import { expect, test } from 'vitest'
import { createReplySequence } from './reply-sequence.js'

const taken = (replies: Parameters<typeof createReplySequence>[0], count: number) => {
  const sequence = createReplySequence(replies)
  return Array.from({ length: count }, () => {
    const reply = sequence.take()
    return reply && replies.indexOf(reply)
  })
}

test('gives each reply as often as it says, and the last one for ever', () => {
  expect(taken([{ times: 2 }, {}], 4)).toEqual([0, 0, 1, 1])
})

test('gives a reply that says no number once, unless it is the last', () => {
  expect(taken([{}, {}, {}], 5)).toEqual([0, 1, 2, 2, 2])
})

test('is spent after the last reply, where that says a number', () => {
  expect(taken([{ times: 1 }, { times: 2 }], 5)).toEqual([0, 1, 1, undefined, undefined])
})

test('counts what it has answered, and starts over when rewound', () => {
  const sequence = createReplySequence([{ times: 1 }])
  sequence.take()
  sequence.take()
  expect([sequence.answered, sequence.spent]).toEqual([1, true])
  sequence.rewind()
  expect([sequence.answered, sequence.spent]).toEqual([0, false])
  expect(sequence.take()).toBeDefined()
})
