import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../test/seeded.js'
import { LinearRegExp } from './linear-reg-exp.js'

describe('a linear regular expression', () => {
  test.each([
    ['(a+)+$', `${'a'.repeat(200_000)}b`],
    ['(x+x+)+y', 'x'.repeat(200_000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(200_000)],
    ['(.*)*=(.*)*!', '='.repeat(100_000)],
  ])('/%s/ is done with a text that takes a RegExp years', (source, text) => {
    expect(new LinearRegExp(source).test(text)).toBe(false)
  })

  test.each([
    ['a(?=b)', 'a lookahead, (?=...)'],
    ['a(?!b)', 'a negative lookahead, (?!...)'],
    ['(?<=a)b', 'a lookbehind, (?<=...)'],
    ['(?<!a)b', 'a negative lookbehind, (?<!...)'],
    ['(a)\\1', 'a backreference, such as \\1'],
    ['(?<n>a)\\k<n>', 'a backreference, such as \\1'],
    ['a{1001}', 'invalid repeat count: `{1001}`'],
    ['((a{100}){100}){100}', 'invalid repeat count'],
    ['(?:.{1,1000}){1,1000}', 'expression too large'],
  ])('/%s/ is refused, and what it has is named', (source, what) => {
    expect(() => new LinearRegExp(source)).toThrow(
      expect.objectContaining({ name: 'SyntaxError', message: expect.stringContaining(what) }),
    )
  })

  test('that is none is refused in the words of JavaScript', () => {
    expect(() => new LinearRegExp('(a')).toThrow(
      /Invalid regular expression: \/\(a\/: Unterminated/,
    )
    expect(() => new LinearRegExp('[a--b]', 'v')).toThrow('an operation of sets')
  })

  const texts = [
    ...[
      '',
      'a',
      'A',
      'z',
      'Q',
      'e',
      'k',
      'p{L}',
      '\b',
      '\\',
      '[',
      ']',
      ':',
      '-',
      '_',
      '/',
      '@',
      '{',
    ],
    ...[
      'a\nb',
      'a\rb',
      'a\u2028b',
      '\u00a0',
      '\ufeff',
      '\v',
      '\u00e9',
      '\u03b1',
      'ann@b.test',
      '7',
    ],
    ...['foo\nbar', '\u0001', 'a{,3}', 'aaa', 'alpha:'],
  ]
  const flagsOf = (source: string) =>
    ['', 'i', 's', 'm', 'u', 'iu', 'v'].filter((flags) => {
      try {
        return Boolean(new RegExp(source, flags))
      } catch {
        return false
      }
    })

  test.each([
    ...[
      '.',
      '^.$',
      '^a.b$',
      '\\s',
      '\\S',
      '[\\s]',
      '[^\\s]',
      '[\\S]',
      '[^\\S]',
      '\\w',
      '\\W',
      '\\d',
    ],
    ...[
      '\\A',
      '\\z',
      '\\Q',
      '\\e',
      '\\k',
      '\\p{L}',
      '\\p{Script=Greek}',
      '\\P{L}',
      '[\\b]',
      '\\ba\\b',
    ],
    ...[
      '[]',
      '[^]',

      '[[]',
      '\\[',
      '\\]',
      '\\-',
      '\\_',
      '\\/',
      '\\@',
      '{',
      'a{,3}',
      '\\{',
    ],
    ...[
      '^foo$',
      '\\u0061',
      '\\x61',
      '\\cA',
      '\\v',
      '(?<name>a)',
      '(?:a|b)',
      'a{2,3}',
      'ann\\@.*\\.test',
    ],
    ...['[a-z]', '[^a-z]', '[-a]', '[\\]a]', '\\\\', '[(?=]', '^$', '|', 'a??'],
  ])('/%s/ means what it means in JavaScript', (source) => {
    for (const flags of flagsOf(source)) {
      const linear = new LinearRegExp(source, flags)
      const usual = new RegExp(source, flags)
      // In that mode ECMAScript ends lines at more than RE2 does.
      const lines = texts.filter((text) => !flags.includes('m') || !/[\r\u2028]/.test(text))
      for (const text of lines) {
        expect([flags, text, linear.test(text)]).toEqual([flags, text, usual.test(text)])
      }
    }
  })

  test('has no classes of POSIX', () => {
    expect(new LinearRegExp('[[:alpha:]]').test('a]')).toBe(true)
    expect(new LinearRegExp('[[:alpha:]]').test('a')).toBe(false)
  })

  test('means what it means in JavaScript, whatever it is made of', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'b',
        '.',
        '\\s',
        '\\w',
        '[ab]',
        '[^a]',
        '(?:a|b)',
        'a*',
        'b+',
        '(ab)?',
        '^',
        '$',
        '\\b',
      ],
    )
    const source = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '@'), maxLength: 12 })
    fc.assert(
      fc.property(source, text, fc.constantFrom('', 'i', 'm', 's'), (source, text, flags) => {
        expect(new LinearRegExp(source, flags).test(text)).toBe(
          new RegExp(source, flags).test(text),
        )
      }),
      seeded({ numRuns: 2000 }),
    )
  })
})
