import { expect, test } from 'vitest'
import { glob } from './glob.js'
import { LinearRegExp } from './linear-reg-exp.js'
import { smtpRule } from './rule.js'

/** Without a period, which an automaton would need few states for. */
let state = 1
const letters = Array.from({ length: 1_000_000 }, () => {
  state = (state * 48_271) % 2_147_483_647
  return state & 64 ? 'a' : 'b'
}).join('')
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

test.each([
  ['a regular expression', () => new LinearRegExp('a[ab]{900}[xy]').test(letters)],
  ['a glob', () => glob(`*${'a'.repeat(20_000)}b`)('a'.repeat(1_000_000))],
])('%s that takes its time is given up after a second, and says so', async (_, look) => {
  await nextTurn()
  expect(look).toThrow(
    expect.objectContaining({
      name: 'PatternTimeoutError',
      message: expect.stringContaining(' in 1000000 characters takes more than a second'),
    }),
  )
})

test('several share the second of a turn, and the next turn has another', async () => {
  await nextTurn()
  const patterns = Array.from({ length: 5 }, () => new LinearRegExp('a[ab]{900}[xy]'))
  const times = patterns.map((pattern) => {
    const start = performance.now()
    expect(() => pattern.test(letters)).toThrow('given up')
    return performance.now() - start
  })
  const [first = 0, ...others] = times
  expect(others.reduce((sum, time) => sum + time)).toBeLessThan(first)
  await nextTurn()
  expect(patterns.map((pattern) => pattern.test(`a${'b'.repeat(900)}x`))).not.toContain(false)
})

test('patterns that take long to read are refused together', async () => {
  await nextTurn()
  const regex = 'a{1000}'.repeat(100)
  const read = () => {
    for (let times = 0; times < 50; times++) {
      smtpRule({ stage: 'RCPT', match: { regex }, replies: [{ code: 550 }] })
    }
  }
  expect(read).toThrow('takes more than a second')
})
