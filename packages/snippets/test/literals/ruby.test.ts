import { spawnSync } from 'node:child_process'
import type { JsonValue } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { isRequired } from '../../../../test/is-required.js'
import { rubyLiteral, rubyString } from '../../src/literals/ruby.js'
import { asJavaScriptWrites, sampleLiterals, unprintable } from './samples.js'

describe('rubyLiteral writes', () => {
  test.each<[JsonValue, string]>([
    [null, 'nil'],
    [true, 'true'],
    [-1.5e-7, '-1.5e-7'],
    [{}, '{}'],
    [[], '[]'],
    [[1, [2]], '[ 1, [ 2 ] ]'],
    [{ error: 'not_found', retry_after: 300 }, '{ error: "not_found", retry_after: 300 }'],
    [{ class: 1, 'a-b': 2, '1': 3 }, '{ "1": 3, class: 1, "a-b": 2 }'],
    ['#{x} #$x #@x # #x', String.raw`"\#{x} \#$x \#@x # #x"`],
    ['Bearer realm="api"', `'Bearer realm="api"'`],
    [`it's "v1"`, String.raw`"it's \"v1\""`],
    ['C:\\', String.raw`"C:\\"`],
    ['é ☃ 𝄞', '"é ☃ 𝄞"'],
    ['a\n\t\0\u200b\u00a0\u202e', String.raw`"a\n\t\u{0}\u{200b}\u{a0}\u{202e}"`],
  ])('%j', (value, literal) => {
    expect(rubyLiteral(value)).toBe(literal)
  })

  test('one member per line, once a line has no room', () => {
    const value = { message: 'x'.repeat(60), nested: { list: ['y'.repeat(50), 'z'.repeat(50)] } }
    expect(rubyLiteral(value, { indent: 4, taken: 12 })).toBe(
      `{
      message: "${'x'.repeat(60)}",
      nested: {
        list: [
          "${'y'.repeat(50)}",
          "${'z'.repeat(50)}"
        ]
      }
    }`,
    )
  })

  test('100 columns, and not one more', () => {
    const value = ['x'.repeat(94)]
    expect(rubyLiteral(value)).toHaveLength(100)
    expect(rubyLiteral(value, { taken: 1 })).toContain('\n')
  })
})

test('a lone surrogate is an error', () => {
  expect(() => rubyString('\ud800')).toThrow(RangeError)
  expect(() => rubyLiteral({ '\udfff': 1 })).toThrow('a lone surrogate')
})

test('Ruby reads every literal as the value that it was written from', ({ skip }) => {
  const isMissing = spawnSync('ruby', ['--version']).status !== 0
  skip(isMissing && !isRequired('ruby'), 'Ruby is not installed; on Debian: apt-get install ruby')

  const samples = sampleLiterals(2000, edges)
  const program = samples.map(
    ([value, taken]) => `puts JSON.generate((${rubyLiteral(value, { taken })}))`,
  )
  const { stdout, stderr } = spawnSync('ruby', ['-w'], {
    input: ['# encoding: UTF-8', 'require "json"', ...program].join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(stderr).toBe('')
  expect(stdout.trimEnd().split('\n').map(asJavaScriptWrites)).toEqual(
    samples.map(([value]) => JSON.stringify(value)),
  )
})

const edges: JsonValue[] = [
  [Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 1e21, 123456789012345680000],
  [
    '#{1 + 1}',
    '#$0',
    '#@a',
    '#@@a',
    '\\#{1}',
    '\\',
    '\\"',
    "'",
    '"',
    `'"`,
    '"#{1}"',
    '\\u0041',
    '%s',
  ],
  unprintable,
  {
    if: 1,
    nil: 2,
    Self: 3,
    _: 4,
    'a?': 5,
    'a!': 6,
    'a=': 7,
    '': 8,
    é: 9,
    '#{1}': 10,
    '"': 11,
    "'": 12,
  },
  JSON.parse('{"__proto__": {"constructor": null}}'),
]
