import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonValue } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { isRequired } from '../../../../test/is-required.js'
import { unlessPassed } from '../../../../test/unless-passed.js'
import { javaClasses, javaLiteral } from '../../src/literals/java.js'
import { sampleLiterals, unprintable } from './samples.js'

const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, index]))

describe('javaLiteral writes', () => {
  test.each<[JsonValue, string]>([
    [null, 'null'],
    [true, 'true'],
    [-2147483648, '-2147483648'],
    [2147483648, '2147483648L'],
    [2 ** 53, '9007199254740992.0'],
    [1e21, '1e+21'],
    [-1.5e-7, '-1.5e-7'],
    [{}, 'Map.of()'],
    [[], 'List.of()'],
    [[1, [2]], 'List.of(1, List.of(2))'],
    [{ error: 'not_found', retry_after: 300 }, 'Map.of("error", "not_found", "retry_after", 300)'],
    [[1, null], 'Arrays.asList(1, null)'],
    [[null], 'Arrays.asList((Object) null)'],
    [{ id: null, n: 1 }, 'new HashMap<String, Object>() {{ put("id", null); put("n", 1); }}'],
    [{ '\\u0041"': 'é ☃ 𝄞' }, String.raw`Map.of("\\u0041\"", "é ☃ 𝄞")`],
    ['a\n\t\b\0\u200b\u00a0\u202e', String.raw`"a\n\t\b\u0000\u200b\u00a0\u202e"`],
  ])('%j', (value, literal) => {
    expect(javaLiteral(value)).toBe(literal)
  })

  test('more than ten pairs as entries, because Map.of takes no more', () => {
    expect(javaLiteral(eleven)).toMatch(
      /^Map\.ofEntries\(\n {8}Map\.entry\("k0", 0\),\n(.*\n)*.* {8}Map\.entry\("k10", 10\)\)$/,
    )
  })

  test('one member per line, once a line has no room', () => {
    const value = {
      message: 'x'.repeat(60),
      nested: { list: ['y'.repeat(50), 'z'.repeat(40)], none: null },
    }
    expect(javaLiteral(value, { indent: 4, taken: 12 })).toBe(
      `Map.of(
            "message", "${'x'.repeat(60)}",
            "nested", new HashMap<String, Object>() {{
                    put("list", List.of(
                            "${'y'.repeat(50)}",
                            "${'z'.repeat(40)}"));
                    put("none", null);
            }})`,
    )
  })

  test('100 columns, and not one more', () => {
    const value = ['x'.repeat(89)]
    expect(javaLiteral(value)).toHaveLength(100)
    expect(javaLiteral(value, { taken: 1 })).toContain('\n')
  })
})

test('javaClasses lists what is to be imported', () => {
  expect(javaClasses('x')).toEqual([])
  expect(javaClasses({ a: [{ b: null }, [null], [1]] })).toEqual([
    'Arrays',
    'HashMap',
    'List',
    'Map',
  ])
})

test('Java reads every literal as the value that it was written from', async ({ skip }) => {
  const isMissing = spawnSync('javac', ['--version']).status !== 0
  skip(
    isMissing && !isRequired('java'),
    'There is no Java compiler; on Debian: apt-get install default-jdk-headless',
  )

  const samples = sampleLiterals(500, edges)
  const given = samples.map(
    ([value, taken]) => `${typeOf(value)} value = ${javaLiteral(value, { taken })};`,
  )
  const files = [new URL('..', import.meta.url)]
  await unlessPassed({ name: 'literals read by Java', files, given }, () => {
    const { status, stdout, stderr } = run(given)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(samples.map(([value]) => JSON.parse(JSON.stringify(value))))
  })
})

const edges: JsonValue[] = [
  [Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 1e21, 123456789012345680000, -0.1],
  [2147483647, 2147483648, -2147483648, -2147483649, 2 ** 53, -(2 ** 53), 2 ** 63],
  ['\\', '\\"', '\\u0041', '\\\\u0022', '"', "'", '%s', '$x', '{}', '\\n'],
  unprintable,
  ['\ud800', '\udfff', 'a\udc00b'],
  [[null], [null, null], [null, [null, 1]], { a: null }, { a: { b: [{ c: null }] } }],
  [eleven, { ...eleven, none: null }, { ...eleven, nested: eleven }],
  JSON.parse('{"__proto__": {"constructor": 1}}'),
]

/** What a snippet declares, because that is what the compiler infers from. */
function typeOf(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return 'Object'
  return Array.isArray(value) ? 'List<Object>' : 'Map<String, Object>'
}

/** Compiles and runs all in one process. Each has a method of its own, because a method has a limit. */
function run(declarations: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-java-'))
  const file = join(folder, 'Literals.java')
  const perClass = 100
  const classes: string[] = []
  for (let from = 0; from < declarations.length; from += perClass) {
    const methods = declarations
      .slice(from, from + perClass)
      .map((code, index) => `static Object s${index}() { ${code} return value; }`)
    classes.push(`class Literals${classes.length} { ${methods.join('\n')} }`)
  }
  const calls = declarations.map(
    (_, index) => `print(Literals${Math.floor(index / perClass)}.s${index % perClass}());`,
  )
  try {
    writeFileSync(file, program(classes, calls))
    return spawnSync('java', ['-Dfile.encoding=UTF-8', '-XX:TieredStopAtLevel=1', file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function program(classes: readonly string[], calls: readonly string[]): string {
  return String.raw`import java.util.*;
import java.util.stream.*;

class Literals {
    public static void main(String[] args) {
        ${calls.join('\n        ')}
    }

    static void print(Object value) {
        System.out.println(json(value));
    }

    static String json(Object value) {
        if (value instanceof String text) {
            return text.chars()
                    .mapToObj(unit -> String.format("\\u%04x", unit))
                    .collect(Collectors.joining("", "\"", "\""));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return String.valueOf(value);
    }
}

${classes.join('\n')}
`
}
