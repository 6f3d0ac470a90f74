import { expect, test } from 'vitest'
import { checkNumber } from './check-number.js'

const range = { what: 'time', unit: 'milliseconds', least: 0, most: 1000 }

test('names what was given and what is accepted', () => {
  expect(() => checkNumber(-1, range)).toThrow('No time: -1. Give milliseconds from 0 to 1000.')
  expect(() => checkNumber(0.5, { ...range, whole: true })).toThrow(
    'No time: 0.5. Give a whole number of milliseconds from 0 to 1000.',
  )
})

test.each([0, 1000, 0.5])('%d is within its range', (number) => {
  expect(() => checkNumber(number, range)).not.toThrow()
})

test.each([1001, Number.NaN, Number.POSITIVE_INFINITY, '5', null])('%j is not', (number) => {
  expect(() => checkNumber(number as never, range)).toThrow(RangeError)
})

test('no limit is a whole number where there may be none', () => {
  const endless = { ...range, most: Number.POSITIVE_INFINITY, whole: true }
  expect(() => checkNumber(Number.POSITIVE_INFINITY, endless)).not.toThrow()
})
