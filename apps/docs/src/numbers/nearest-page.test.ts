import { expect, test } from 'vitest'
import { nearestOf, nearestPage, sharedNumbers } from './nearest-page.ts'

const row = { text: '', instead: 'http/400' }
const codes = { http: { 499: row }, smtp: { 541: row } }

test('numbers of both protocols have a page of their own', () => {
  expect(sharedNumbers()).toContain('503')
  expect(sharedNumbers()).not.toContain('404')
  expect(nearestPage(codes, 503)).toBeUndefined()
})

test.each([
  [404, '/http/404'],
  [535, '/smtp/535'],
  [499, '/http/undefined#499'],
  [541, '/smtp/undefined#541'],
  [477, '/http#class-4'],
  [677, undefined],
])('%i leads to %s', (number, page) => {
  expect(nearestPage(codes, number)).toBe(page)
})

test('a number below its protocol stays there', () => {
  expect(nearestOf(codes, 'smtp', 404)).toBe('/smtp#class-4')
  expect(nearestOf(codes, 'smtp', 199)).toBeUndefined()
  expect(nearestOf(codes, 'http', 535)).toBe('/http#class-5')
})
