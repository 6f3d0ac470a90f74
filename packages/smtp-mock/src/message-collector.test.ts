import { expect, test } from 'vitest'
import { MessageCollector } from './message-collector.js'

test('puts the pieces together', () => {
  const collector = new MessageCollector(100)
  for (const piece of ['ab', '', 'c']) collector.add(Buffer.from(piece))
  expect([collector.octets, collector.take().toString()]).toEqual([3, 'abc'])
  expect(new MessageCollector(100).take()).toHaveLength(0)
})

test('counts on above the limit, and keeps nothing of it', () => {
  const collector = new MessageCollector(3)
  collector.add(Buffer.from('abc'))
  expect(collector.isTooLarge).toBe(false)
  for (let count = 0; count < 5; count++) collector.add(Buffer.from('d'))
  expect([collector.isTooLarge, collector.octets, collector.take().length]).toEqual([true, 8, 0])
})

test('does not hold on to the large chunk that a small message came in', () => {
  const collector = new MessageCollector(100)
  const chunk = Buffer.alloc(1_000_000, 'x')
  collector.add(chunk.subarray(10, 20))
  expect(collector.take().buffer).not.toBe(chunk.buffer)
})
