import { expect, test } from 'vitest'
import { ByReply } from './by-reply.js'

test('makes a value once for each stage and code', () => {
  const made: unknown[] = []
  const names = new ByReply((stage, code) => {
    made.push([stage, code])
    return `${stage} ${code}`
  })
  for (const _ of [1, 2]) {
    expect(names.get('MAIL', 250)).toBe('MAIL 250')
    expect(names.get('RCPT', 250)).toBe('RCPT 250')
    expect(names.get('RCPT', 550)).toBe('RCPT 550')
    expect(names.get(undefined, 500)).toBe('undefined 500')
  }
  expect(made).toHaveLength(4)
})

test('keeps nothing where there is an error', () => {
  let count = 0
  const values = new ByReply(() => {
    count++
    if (count === 1) throw new RangeError('no reply')
    return count
  })
  expect(() => values.get('MAIL', 1)).toThrow('no reply')
  expect(values.get('MAIL', 1)).toBe(2)
})
