import type { JsonValue } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { isRequired } from '../../../../test/is-required.js'
import { unlessPassed } from '../../../../test/unless-passed.js'
import { csharpLiteral } from '../../src/literals/csharp.js'
import {
  createDotnetProject,
  isMissing,
  ownTarget,
  patience,
  projectFile,
  reason,
} from '../dotnet.js'
import { sampleLiterals, unprintable } from './samples.js'

describe('csharpLiteral writes', () => {
  test.each<[JsonValue, string]>([
    [null, 'null'],
    [true, 'true'],
    [-2147483648, '-2147483648'],
    [2147483648, '2147483648L'],
    [2 ** 53, '9007199254740992.0'],
    [1e21, '1e+21'],
    [{}, 'new { }'],
    [[], 'Array.Empty<object>()'],
    [[1, 2.5], 'new[] { 1, 2.5 }'],
    [['a', 'b'], 'new[] { "a", "b" }'],
    [[1, 'a'], 'new object[] { 1, "a" }'],
    [[1, null], 'new object?[] { 1, null }'],
    [[[1], { a: 1 }], 'new object[] { new[] { 1 }, new { a = 1 } }'],
    [{ error: 'not_found', retry_after: 300 }, 'new { error = "not_found", retry_after = 300 }'],
    [{ a: null }, 'new { a = (object?)null }'],
    [
      { '\\u0041"': 'é ☃ 𝄞' },
      String.raw`new Dictionary<string, object> { ["\\u0041\""] = "é ☃ 𝄞" }`,
    ],
    ['a\n\t\b\0\u200b\u00a0\u202e\u2028', String.raw`"a\n\t\u0008\u0000\u200b\u00a0\u202e\u2028"`],
  ])('%j', (value, literal) => {
    expect(csharpLiteral(value)).toBe(literal)
  })

  test.each<[string, JsonValue]>([
    ['a capital, which would become small', { Id: 1 }],
    ['a keyword', { class: 1 }],
    ['no identifier', { 'a-b': 1 }],
    ['two names that differ in case only', { retryAfter: 1, retryafter: 2 }],
  ])('a Dictionary for %s', (_, value) => {
    expect(csharpLiteral(value)).toMatch(/^new Dictionary<string, object> \{ \["/)
  })

  test('one member per line, once a line has no room', () => {
    const value = { message: 'x'.repeat(60), nested: { 'a-b': ['y'.repeat(50), null] } }
    expect(csharpLiteral(value, { indent: 4, taken: 12 })).toBe(
      `new
    {
        message = "${'x'.repeat(60)}",
        nested = new Dictionary<string, object>
        {
            ["a-b"] = new object?[] { "${'y'.repeat(50)}", null }
        }
    }`,
    )
  })

  test('100 columns, and not one more', () => {
    const value = ['x'.repeat(88)]
    expect(csharpLiteral(value)).toHaveLength(100)
    expect(csharpLiteral(value, { taken: 1 })).toContain('\n')
  })
})

test('.NET reads every literal as the value that it was written from', {
  timeout: patience,
}, async ({ signal, skip }) => {
  skip(isMissing && !isRequired('dotnet'), reason)
  const samples = sampleLiterals(500, edges)
  const literals = samples.map(([value, taken]) => csharpLiteral(value, { taken }))
  const files = [new URL('..', import.meta.url)]
  await unlessPassed({ name: 'literals read by .NET', files, given: literals }, async () => {
    const printed = await print(literals, signal)
    expect(printed.map((line) => JSON.parse(line))).toEqual(
      samples.map(([value]) => JSON.parse(JSON.stringify(value))),
    )
  })
})

const edges: JsonValue[] = [
  [Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 1e21, 123456789012345680000, -0.1],
  [2147483647, 2147483648, -2147483648, -2147483649, 2 ** 53, -(2 ** 53), 2 ** 63],
  ['\\', '\\"', '\\u0041', '\\\\u0022', '"', "'", '{0}', '$x', '{}', '\\n'],
  unprintable,
  [[], {}, [[]], [{}], [null], [null, 1], [true, false], [true, 1], { a: [], b: {} }],
  { class: 1 },
  { Id: 1, id: 2 },
  { a: 1, A: 2, _b: 3 },
  { value: 1, record: 2, await: 3, var: 4, nested: { 'a-b': null, '': [1, 'a'] } },
  JSON.parse('{"__proto__": {"constructor": null}}'),
]

/** Builds and runs all as one program, which writes each as ASP.NET Core does by default. */
async function print(literals: readonly string[], signal: AbortSignal): Promise<string[]> {
  using project = createDotnetProject(signal)
  const target = { OutputType: 'Exe', TargetFramework: ownTarget }
  project.write('Literals.csproj', projectFile('Microsoft.NET.Sdk', target))
  project.write('Program.cs', program(literals))
  const built = await project.run('build', '--disable-build-servers', '--output', 'bin')
  expect(built.code, built.output).toBe(0)
  const ran = await project.run('bin/Literals.dll')
  expect(ran.code, ran.output).toBe(0)
  return ran.output.trimEnd().split('\n')
}

function program(literals: readonly string[]): string {
  const methods = literals.map((literal, index) => `static object? S${index}() => ${literal};`)
  const calls = literals.map((_, index) => `Print(S${index}());`)
  return `using System.Text.Json;

static class Literals
{
    static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    static void Main()
    {
        ${calls.join('\n        ')}
    }

    static void Print(object? value) => Console.WriteLine(JsonSerializer.Serialize(value, Web));

    ${methods.join('\n    ')}
}
`
}
