import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonValue } from '@statuary/core'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { isRequired } from '../../../../test/is-required.js'
import { unlessPassed } from '../../../../test/unless-passed.js'
import { goLiteral, goString } from '../../src/literals/go.js'

describe('goLiteral writes', () => {
  test.each<[JsonValue, string]>([
    [null, 'nil'],
    [true, 'true'],
    [300, '300'],
    [-0, '0'],
    [-(2 ** 31), '-2147483648'],
    [2 ** 31, 'int64(2147483648)'],
    [2 ** 60, '1152921504606847000.0'],
    [1e21, '1e+21'],
    [-1.5e-7, '-1.5e-7'],
    [{}, 'map[string]any{}'],
    [[], '[]any{}'],
    [['a', 'b'], '[]string{"a", "b"}'],
    [[1, 2], '[]int{1, 2}'],
    [[1, 2.5], '[]any{1, 2.5}'],
    [[1, [2]], '[]any{1, []int{2}}'],
    [{ status: 'ok', id: 1 }, 'map[string]any{"status": "ok", "id": 1}'],
    ['Bearer realm="api"', '`Bearer realm="api"`'],
    ['C:\\', '`C:\\`'],
    ['"`', '"\\"`"'],
    ['"\n', String.raw`"\"\n"`],
    ['é ☃ 𝄞', '"é ☃ 𝄞"'],
    ['a\n\t\0\u200b\u00a0\u202e', String.raw`"a\n\t\u0000\u200b\u00a0\u202e"`],
    ['\u{e0001}', String.raw`"\U000e0001"`],
  ])('%j', (value, literal) => {
    expect(goLiteral(value)).toBe(literal)
  })

  test('one member per line, once a line has no room, with the values below each other', () => {
    const value = { error: 'x', retry_after: 300, message: 'y'.repeat(60), list: ['z'.repeat(80)] }
    expect(goLiteral(value, { indent: 1 })).toBe(
      `map[string]any{
		"error":       "x",
		"retry_after": 300,
		"message":     "${'y'.repeat(60)}",
		"list": []string{
			"${'z'.repeat(80)}",
		},
	}`,
    )
  })

  test('80 columns, and not one more', () => {
    const value = ['x'.repeat(68)]
    expect(goLiteral(value)).toHaveLength(80)
    expect(goLiteral(value, { taken: 1 })).toContain('\n')
    expect(goLiteral(value, { indent: 1 })).toContain('\n')
  })
})

test('a lone surrogate is an error', () => {
  expect(() => goString('\ud800')).toThrow(RangeError)
  expect(() => goLiteral({ '\udfff': 1 })).toThrow('a lone surrogate')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is an error', (value) => {
  expect(() => goLiteral({ value })).toThrow(RangeError)
})

const edges: JsonValue[] = [
  [Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, -(2 ** 53), 2 ** 63, 1e20, 1e21, -(2 ** 31) - 1],
  ['\\', '\\"', "'", '"', '`', '"`', '`\\', '\\u0041', '%s', '<&>', '"\r', '"\u200b'],
  ['\0', '\x7f', '\u0085', '\u2028\u2029', '\ufeff', '\u{10ffff}', '\ufffd', '\r\n', '\v\f\b\x1b'],
  { '': 1, é: 2, '"': 3, '`': 4, func: 5, '\0': 6 },
  JSON.parse('{"__proto__": {"constructor": null}}'),
]

const isMissing = spawnSync('go', ['version']).status !== 0
const reason = 'Go is not installed; on Debian: apt-get install golang-go'

describe('Go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-go-literals-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'main.go')

  const json = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<JsonValue>
  // Keys of all lengths: their lengths decide where gofmt begins to align anew.
  const key = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 150, size: 'max' }),
  )
  const value = fc.oneof(json, fc.dictionary(key, json, { maxKeys: 8 }))
  const samples = [...fc.sample(value, { seed: 451, numRuns: 500 }), ...edges]
  const literals = samples.map((sample) => `\t${goLiteral(sample, { indent: 1, taken: 1 })},\n`)
  writeFileSync(
    file,
    `package main

import (
	"encoding/json"
	"os"
)

var samples = []any{
${literals.join('')}}

func main() {
	encoder := json.NewEncoder(os.Stdout)
	for _, sample := range samples {
		if err := encoder.Encode(sample); err != nil {
			panic(err)
		}
	}
}
`,
  )

  test('reads every literal as the value that it was written from', async ({ skip }) => {
    skip(isMissing && !isRequired('go'), reason)
    const files = [new URL('..', import.meta.url)]
    await unlessPassed({ name: 'literals read by Go', files, given: literals }, () => {
      const lines = run('go', 'run', file).trimEnd().split('\n')
      expect(lines.map((line) => sorted(JSON.parse(line)))).toEqual(samples.map(sorted))
    })
  })

  test('has nothing to reformat in any of them', ({ skip }) => {
    skip(isMissing && !isRequired('go'), reason)
    expect(run('gofmt', '-d', file)).toBe('')
  })
})

function run(command: string, ...args: string[]): string {
  const env = { ...process.env, GOFLAGS: '', GOPROXY: 'off', GOTOOLCHAIN: 'local' }
  const { stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(stderr).toBe('')
  return stdout
}

/** The value as text with its keys in order, as Go writes them in an order of its own. */
function sorted(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(sorted)}]`
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`,
  )
  return `{${members.sort()}}`
}
