import { describe, expect, test } from 'vitest'
import { isRequired } from '../../../test/is-required.js'
import { unlessPassed } from '../../../test/unless-passed.js'
import { csharpLiteral } from '../src/literals/csharp.js'
import { snippet, snippetIds } from '../src/snippet.js'
import {
  createDotnetProject,
  isMissing,
  ownTarget,
  patience,
  projectFile,
  reason,
} from './dotnet.js'
import { sampleLiterals } from './literals/samples.js'
import { mailTests } from './mail-tests.js'

/** What `dotnet new web` writes, with all snippets in the place of its one endpoint. */
const program = `var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

${snippetIds.map((id) => snippet(id, 'aspnet-core')).join('\n')}
app.Run();
`

/** A web project whose analyzers do not mind that all those endpoints have the same path. */
const web = (targets: Readonly<Record<string, string>>) =>
  projectFile('Microsoft.NET.Sdk.Web', { ...targets, NoWarn: '$(NoWarn);ASP0022' })

const files = [new URL('.', import.meta.url)]

describe('dotnet format changes nothing', () => {
  test('in any snippet for ASP.NET Core, nor in literals of all shapes and lengths', {
    timeout: patience,
  }, async ({ signal, skip }) => {
    skip(isMissing && !isRequired('dotnet'), reason)
    const given = [program, literals()] as const
    await unlessPassed({ name: 'dotnet format of snippets', files, given }, async () => {
      using project = createDotnetProject(signal)
      project.write('Web.csproj', web({ TargetFramework: ownTarget }))
      project.write('Program.cs', given[0])
      project.write('Literals.cs', given[1])
      const restored = await project.run('restore', '--disable-build-servers')
      expect(restored.code, restored.output).toBe(0)

      const formatted = await project.run('format', '--no-restore', '--verify-no-changes')
      expect(formatted).toEqual({ code: 0, output: '' })
    })
  })

  test.for(mailTests('csharp'))(
    'in any test of $title',
    {
      timeout: patience,
    },
    async ({ id, files: tests }, { signal, skip }) => {
      skip(isMissing && !isRequired('dotnet'), reason)
      const check = { name: `dotnet format of tests of ${id}`, files, given: tests.flat() }
      await unlessPassed(check, async () => {
        using project = createDotnetProject(signal)
        for (const [file, text] of tests) project.write(file, text)

        // Its packages are not installed here, so nothing but the layout can be looked at.
        const options = ['whitespace', '--folder', '--verify-no-changes']
        expect(await project.run('format', ...options)).toEqual({ code: 0, output: '' })
      })
    },
  )
})

test('every snippet compiles for .NET 8, 9 and 10 without a warning', {
  timeout: patience,
}, async ({ signal, skip }) => {
  skip(isMissing && !isRequired('dotnet'), reason)
  const check = { name: 'dotnet build of snippets', files, given: [program] }
  await unlessPassed(check, async () => {
    using project = createDotnetProject(signal)
    const targets = ['net8.0', 'net9.0', 'net10.0']
    project.write('Web.csproj', web({ TargetFrameworks: targets.join(';') }))
    project.write('Program.cs', program)
    const restored = await project.run('restore', '--disable-build-servers')
    skip(
      /error NU1(101|102|301)/.test(restored.output) && !isRequired('dotnet-packs'),
      'The reference assemblies of .NET 8 and 9 cannot be had from NuGet here',
    )
    expect(restored.code, restored.output).toBe(0)

    const built = await project.run('build', '--no-restore', '--disable-build-servers')
    expect(built.code, built.output).toBe(0)
    for (const target of targets) expect(built.output).toContain(`bin/Debug/${target}/Web.dll`)
  })
})

/** A class with a property for each literal. */
function literals(): string {
  const properties = sampleLiterals(200, []).map(([value], index) => {
    const start = `public static object? Value${index} => `
    const layout = { indent: 4, taken: start.length + 1 }
    return `    ${start}${csharpLiteral(value, layout)};\n`
  })
  return `static class Literals\n{\n${properties.join('')}}\n`
}
