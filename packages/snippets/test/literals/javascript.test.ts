import { runInThisContext } from 'node:vm'
import type { JsonValue } from '@statuary/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { javascriptLiteral, javascriptString } from '../../src/literals/javascript.js'

describe('javascriptLiteral writes', () => {
  test.each<[JsonValue, string]>([
    [null, 'null'],
    [true, 'true'],
    [-1.5e-7, '-1.5e-7'],
    [1e21, '1e21'],
    [-0, '0'],
    [{}, '{}'],
    [[], '[]'],
    [[1, [2]], '[1, [2]]'],
    [{ error: 'not_found', retry_after: 300 }, "{ error: 'not_found', retry_after: 300 }"],
    [{ class: 1, 'a-b': 2, '1': 3, '01': 4 }, "{ 1: 3, class: 1, 'a-b': 2, '01': 4 }"],
    [JSON.parse('{"__proto__":1}'), "{ ['__proto__']: 1 }"],
    ['Bearer realm="api"', `'Bearer realm="api"'`],
    ["it's", `"it's"`],
    [`it's "v1"`, String.raw`'it\'s "v1"'`],
    ['C:\\', String.raw`'C:\\'`],
    ['é ☃ 𝄞', "'é ☃ 𝄞'"],
    ['a\n\t\0\u200b\u00a0\u202e', String.raw`'a\n\t\u0000\u200b\u00a0\u202e'`],
    ['\u{e0001}\ud800', String.raw`'\udb40\udc01\ud800'`],
  ])('%j', (value, literal) => {
    expect(javascriptLiteral(value)).toBe(literal)
  })

  test('one member per line, once a line has no room', () => {
    const value = { message: 'x'.repeat(80), nested: { list: [1, 2] }, to: 'y'.repeat(80) }
    expect(javascriptLiteral(value, { indent: 2 })).toBe(
      `{
    message:
      '${'x'.repeat(80)}',
    nested: { list: [1, 2] },
    to: '${'y'.repeat(80)}',
  }`,
    )
  })

  test('80 columns, and not one more', () => {
    const value = ['x'.repeat(76)]
    expect(javascriptLiteral(value)).toHaveLength(80)
    expect(javascriptLiteral(value, { taken: 1 })).toContain('\n')
  })
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is an error', (value) => {
  expect(() => javascriptLiteral({ value })).toThrow(RangeError)
})

const edges: JsonValue[] = [
  [Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 1e21, 123456789012345680000],
  ['\\', "\\'", '\\"', "'", '"', `'"`, '`', '\\u0041', '</script>', '\\\n'],
  [
    '\0',
    '\x7f',
    '\u0085',
    '\u2028\u2029',
    '\ufeff',
    '\u{10ffff}',
    '\r\n',
    '\v\f\b\x1b',
    '\0' + '1',
  ],
  ['\ud800', '\udc00\ud800', 'a\ud800b'],
  { if: 1, null: 2, _: 3, $: 4, '': 5, é: 6, "'": 7, '1e3': 8, '1.0': 9, '1.5': 10, '-1': 11 },
  { '999999999999999999999': 1, '\ud800': 2, constructor: 3, 'a\n': 4 },
  JSON.parse('{"__proto__": {"__proto__": null, "constructor": null}}'),
]

test('JavaScript reads every literal as the value that it was written from', () => {
  const value = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<JsonValue>
  fc.assert(
    fc.property(value, fc.nat(100), (value, taken) => {
      expectSame(value, taken)
    }),
    { seed: 451, numRuns: 2000 },
  )
  for (const value of edges) expectSame(value, 0)
})

function expectSame(value: JsonValue, taken: number): void {
  const read = runInThisContext(`"use strict"; (${javascriptLiteral(value, { taken })})`)
  expect(JSON.stringify(read)).toBe(JSON.stringify(value))
}

test('a string in a header or a path is one, too', () => {
  expect(javascriptString('"v1"')).toBe(`'"v1"'`)
})
