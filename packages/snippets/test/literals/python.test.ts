import { spawnSync } from 'node:child_process'
import type { JsonValue } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { isRequired } from '../../../../test/is-required.js'
import { pythonLiteral, pythonString } from '../../src/literals/python.js'
import { layOutPython, prefixed, pythonCall } from '../../src/literals/python-expression.js'
import { asJavaScriptWrites, sampleLiterals, unprintable } from './samples.js'

const isMissing = spawnSync('python3', ['--version']).status !== 0
const reason = 'Python is not installed; on Debian: apt-get install python3'

describe('pythonLiteral writes', () => {
  test.each<[JsonValue, string]>([
    [null, 'None'],
    [true, 'True'],
    [false, 'False'],
    [-1.5e-7, '-1.5e-7'],
    [1e21, '1e21'],
    [{}, '{}'],
    [[], '[]'],
    [[1, [2]], '[1, [2]]'],
    [{ error: 'not_found', retry_after: 300 }, '{"error": "not_found", "retry_after": 300}'],
    [{ class: [], '': null }, '{"class": [], "": None}'],
    ['Bearer realm="api"', `'Bearer realm="api"'`],
    ["it's", `"it's"`],
    [`"it's"`, String.raw`'"it\'s"'`],
    [`it's "v1`, String.raw`"it's \"v1"`],
    ['C:\\', String.raw`"C:\\"`],
    ['{x} %s #{x}', '"{x} %s #{x}"'],
    ['é ☃ 𝄞', '"é ☃ 𝄞"'],
    ['a\n\t\0\u200b\u00a0\u202e\u{e0001}', String.raw`"a\n\t\x00\u200b\xa0\u202e\U000e0001"`],
    ['\ud800', String.raw`"\ud800"`],
  ])('%j', (value, literal) => {
    expect(pythonLiteral(value)).toBe(literal)
  })

  test('one item per line, once a line has no room', () => {
    const value = { message: 'x'.repeat(60), nested: { list: ['y'.repeat(50), 'z'.repeat(50)] } }
    expect(pythonLiteral(value, { indent: 4, taken: 7 })).toBe(
      `{
        "message": "${'x'.repeat(60)}",
        "nested": {
            "list": [
                "${'y'.repeat(50)}",
                "${'z'.repeat(50)}",
            ]
        },
    }`,
    )
  })

  test('88 columns, and not one more', () => {
    const value = ['x'.repeat(84)]
    expect(pythonLiteral(value)).toHaveLength(88)
    expect(pythonLiteral(value, { taken: 1 })).toContain('\n')
    expect(pythonLiteral(value, { indent: 1 })).toContain('\n')
  })

  test('a comma within the 88 columns of a line', () => {
    const inner = (length: number) => pythonLiteral([['x'.repeat(length)], 'y'.repeat(60)])
    expect(inner(79)).toMatch(/^ {4}\["x{79}"\],$/m)
    expect(inner(80)).toMatch(/^ {8}"x{80}"$/m)
  })
})

describe('layOutPython', () => {
  const call = pythonCall('reply', [prefixed('content=', pythonCall('', ['1', '2'])), 'status=503'])

  test('keeps on one line what fits', () => {
    expect(layOutPython(call)).toBe('reply(content=(1, 2), status=503)')
  })

  test('breaks at the outermost brackets first', () => {
    expect(layOutPython(call, { taken: 60 })).toBe(`reply(
    content=(1, 2),
    status=503,
)`)
  })

  test('leaves empty brackets and plain text as they are', () => {
    expect(layOutPython(pythonCall('now', []), { taken: 99 })).toBe('now()')
    expect(layOutPython('x'.repeat(99))).toBe('x'.repeat(99))
  })
})

test('Python reads every literal as the value that it was written from', ({ skip }) => {
  skip(isMissing && !isRequired('python'), reason)

  const samples = sampleLiterals(2000, edges)
  const program = samples.map(
    ([value, taken]) => `print(json.dumps(${pythonLiteral(value, { taken })}))`,
  )
  const { stdout, stderr } = spawnSync('python3', ['-W', 'error', '-'], {
    input: ['import json', ...program].join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(stderr).toBe('')
  expect(stdout.trimEnd().split('\n').map(asJavaScriptWrites)).toEqual(
    samples.map(([value]) => JSON.stringify(value)),
  )
})

test('what a string escapes is what Python escapes', ({ skip }) => {
  skip(isMissing && !isRequired('python'), reason)

  const characters = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).filter(
    // Of the two quotes Python prefers the other one.
    (character) => !/["']/.test(character),
  )
  const { stdout } = spawnSync('python3', ['-c', 'for i in range(0x300): print(repr(chr(i)))'], {
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    encoding: 'utf8',
  })
  const printed = stdout.split('\n').map((line) => line.replace(/^'(.*)'$/s, '"$1"'))
  expect(printed).toEqual(expect.arrayContaining(characters.map(pythonString)))
})

const edges: JsonValue[] = [
  [Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 1e21, 123456789012345680000],
  ['{1}', '%s', '\\', '\\"', "\\'", "'", '"', `'"`, `"""`, `'''`, '\\u0041', '\\N{BULLET}', '\\\n'],
  unprintable,
  ['\ud800', '\udfff\ud800', '\x001', '\x7f7f'],
  { None: 1, class: 2, 'a-b': 3, '1': 4, '': 5, '\n': 6 },
  JSON.parse('{"__proto__": {"constructor": null}}'),
]
