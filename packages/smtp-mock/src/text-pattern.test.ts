import { expect, test } from 'vitest'
import { compileTextPattern } from './text-pattern.js'

test('a string is a glob', () => {
  expect(compileTextPattern('*@b.test')('A@B.test')).toBe(true)
})

test('a regular expression may match anywhere, and keeps no position', () => {
  const matches = compileTextPattern(/an/gy)
  expect([matches('ann'), matches('ann'), matches('bann')]).toEqual([true, true, true])
  expect(compileTextPattern(/an/)('AN')).toBe(false)
})

test('a function decides by itself', () => {
  expect(compileTextPattern((text) => text.length === 3)('ann')).toBe(true)
})

test.each([undefined, null, 5, {}])('%j is none', (pattern) => {
  expect(() => compileTextPattern(pattern as never)).toThrow(TypeError)
})
