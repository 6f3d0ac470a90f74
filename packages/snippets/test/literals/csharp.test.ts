import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonValue } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { csharpLiteral } from '../../src/literals/csharp.js'
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

test('.NET reads every literal as the value that it was written from', ({ skip }) => {
  const isMissing = spawnSync('dotnet', ['--version']).status !== 0
  skip(isMissing, 'The .NET SDK is not installed')

  const samples = sampleLiterals(500, edges)
  const { status, stdout, stderr } = run(
    samples.map(([value, taken]) => csharpLiteral(value, { taken })),
  )
  expect(stderr).toBe('')
  expect(status, stdout).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(samples.map(([value]) => JSON.parse(JSON.stringify(value))))
}, 120_000)

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

/** Builds and runs all as one program, which writes JSON as ASP.NET Core does by default. */
function run(literals: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-csharp-'))
  const env = {
    ...process.env,
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  }
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  try {
    writeFileSync(join(folder, 'Literals.csproj'), project)
    writeFileSync(join(folder, 'Program.cs'), program(literals))
    const build = ['build', '--nologo', '--disable-build-servers', '--output', 'bin']
    const built = spawnSync('dotnet', build, options)
    return built.status === 0 ? spawnSync('dotnet', ['bin/Literals.dll'], options) : built
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const project = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <UseAppHost>false</UseAppHost>
  </PropertyGroup>
</Project>
`

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
