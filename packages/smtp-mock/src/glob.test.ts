import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { glob } from './glob.js'

describe('a glob', () => {
  test.each<[string, string, boolean]>([
    ['*@full.example', 'Ann@FULL.example', true],
    ['*@full.example', 'ann@full.example.test', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a\u{1f600}c', true],
    ['a.c', 'abc', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**a**', 'ba', true],
    ['a*', 'a\nb', true],
    ['[a-z]+(', '[A-Z]+(', true],
    ['a+b(c)[d]{e}^$|.\\', 'a+b(c)[d]{e}^$|.\\', true],
    ['GRÜSSE*', 'grüsse an alle', true],
  ])('%j for %j: %s', (pattern, text, expected) => {
    expect(glob(pattern)(text)).toBe(expected)
  })

  test('means what a regular expression would', () => {
    const few = (letters: string, maxLength: number) =>
      fc.array(fc.constantFrom(...letters), { maxLength }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(few('ab*?', 8), few('ab', 10), (pattern, text) => {
        const regExp = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`)
        expect(glob(pattern)(text)).toBe(regExp.test(text))
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  test('comes to an end over a text that a regular expression would take years for', () => {
    expect(glob(`${'*a'.repeat(20)}*b`)('a'.repeat(100_000))).toBe(false)
  })
})
