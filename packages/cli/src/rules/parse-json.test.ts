import { expect, test } from 'vitest'
import { deepestNesting, parseJson } from './parse-json.js'

const parse = (text: string) => parseJson(Buffer.from(text))
const latin1 = (text: string) => parseJson(Buffer.from(text, 'latin1'))

test('parses JSON in UTF-8, with or without a byte order mark', () => {
  expect(parse('{"a":["ü\uFFFD",1,null]}')).toEqual({ a: ['ü\uFFFD', 1, null] })
  expect(parse('\uFEFF[]')).toEqual([])
})

test('keeps a member __proto__ as one, for whoever checks members', () => {
  expect(Object.keys(parse('{"__proto__":1}') as object)).toEqual(['__proto__'])
})

test.each([
  ['', 'is not JSON: it is empty.'],
  ['{"a":1', 'is not JSON: a comma or a closing brace is expected, at line 1, column 7.'],
  ['{\n  "a": 1,\n}', 'is not JSON: the name of a member is expected, in double quotes, at line 3'],
  ['[1 2]', 'is not JSON: a comma is expected, at line 1, column 4.'],
  ['{a:1}', 'is not JSON: '],
  ['[1] // one', 'is not JSON: JSON has no comments, at line 1, column 5.'],
  ['"a\nb"', 'is not JSON: '],
  ['[01]', 'is not JSON: '],
  ['nil', 'is not JSON: there is a word that is not true, false or null, at line 1'],
])('says where %j is no JSON, and why', (text, message) => {
  expect(() => parse(text)).toThrow(message)
})

test('says which octet is no UTF-8', () => {
  expect(() => latin1('{\n"a":"\xfc"}')).toThrow('is not UTF-8: an octet at line 2, column 6')
  // One that is there for real is not the one that is wrong.
  const octets = Buffer.concat([
    Buffer.from('\uFEFF["\uFFFD","'),
    Buffer.from([0xff]),
    Buffer.from('"]'),
  ])
  expect(() => parseJson(octets)).toThrow('at line 1, column 7')
})

test('refuses half of a surrogate pair, which nobody can send as it is', () => {
  for (const half of ['\\ud83d', 'x\\ude00', '\\ude00\\ud83d']) {
    const message = 'has half of a surrogate pair in the string at line 1, column 8:'
    expect(() => parse(`["\\n", "${half}"]`)).toThrow(message)
    expect(() => parse(`{"\\n":{"${half}":1}}`)).toThrow('has half of a surrogate pair')
  }
  expect(parse('"\\ud83d\\ude00"')).toBe('\u{1f600}')
})

test.each([
  ['9007199254740993', '9007199254740992'],
  ['-12345678901234567890', '-12345678901234567000'],
  ['1e400', 'Infinity'],
  [`-${'9'.repeat(400)}`, '-Infinity'],
])('refuses %s, of which another number would be made', (number, made) => {
  const shown = number.length > 40 ? `${number.slice(0, 40)}...` : number
  expect(() => parse(`{"id":\n [${number}]}`)).toThrow(
    `has the number ${shown} at line 2, column 3, of which ${made} would be made. Write it as a string`,
  )
})

test('takes every number that stays the same, and decimals as near as they come', () => {
  const numbers =
    '[9007199254740992, -0, 1e21, 1000000000000000000000, 0.1, 3.14159265358979323846]'
  expect(parse(numbers)).toEqual([2 ** 53, -0, 1e21, 1e21, 0.1, Math.PI])
})

test('refuses two members of one name, wherever they are', () => {
  expect(() => parse('{"a":{"b":1,"c":[{"b":2}],"b":3}}')).toThrow(
    'has two members "b" in one object: the second is at line 1, column 27.',
  )
  expect(() => parse('{"a":1,"\\u0061":2}')).toThrow('has two members "a"')
  expect(parse('{"a":"a","b":["a","a"]}')).toEqual({ a: 'a', b: ['a', 'a'] })
})

test('refuses what nests too deep, however deep it is', () => {
  const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(parse(nest(deepestNesting))).toBeInstanceOf(Array)
  for (const depth of [deepestNesting + 1, 20_000, 500_000]) {
    expect(() => parse(nest(depth))).toThrow(
      'is nested more than 500 levels deep at line 1, column 501.',
    )
  }
  expect(() => parse('{"a":'.repeat(20_000))).toThrow('is nested more than 500 levels deep')
})
