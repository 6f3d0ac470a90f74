import { expect, test } from 'vitest'
import { reply } from './reply.js'
import { sequence } from './sequence.js'

const [first, second, third] = [reply(450), reply(451), reply(250)]
const context = {} as never

test('gives one step after the other, and stays at the last', () => {
  const resolve = sequence<'MESSAGE'>(first, second, third)
  expect([1, 2, 3, 4, 5].map(() => resolve(context))).toEqual([first, second, third, third, third])
})

test('a cycle starts over', () => {
  const resolve = sequence.cycle<'MESSAGE'>(first, third)
  expect([1, 2, 3, 4, 5].map(() => resolve(context))).toEqual([first, third, first, third, first])
})

test('each one counts for itself', () => {
  const [one, two] = [sequence<'MESSAGE'>(first, third), sequence<'MESSAGE'>(first, third)]
  one(context)
  expect(two(context)).toBe(first)
})

test('a step may be a function, and one of it may be a sequence', () => {
  const resolve = sequence<'RCPT'>(
    ({ address }) => (address === 'a@b.test' ? first : undefined),
    sequence<'RCPT'>(second, third),
  )
  expect(resolve({ address: 'a@b.test' } as never)).toBe(first)
  expect([1, 2, 3].map(() => resolve(context))).toEqual([second, third, third])
})

test('rewind takes it, and the sequences within, back to the start', () => {
  const resolve = sequence<'MESSAGE'>(first, sequence<'MESSAGE'>(second, third))
  const before = [1, 2, 3].map(() => resolve(context))
  resolve.rewind()
  expect([1, 2, 3].map(() => resolve(context))).toEqual(before)
})

test('a step that is none is named by its place', () => {
  expect(() => sequence()).toThrow('A sequence needs at least one step')
  expect(() => sequence.cycle()).toThrow(TypeError)
  expect(() => sequence(first as never, 451 as never)).toThrow(
    'Step 2 of the sequence is not an answer: 451',
  )
})
