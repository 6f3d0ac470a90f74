import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is set in the environment of each of its commands. */
export const settings = {
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  DOTNET_NOLOGO: '1',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
}
const env = { ...process.env, ...settings }

/** The version of the SDK; empty if there is none. */
export const version = spawnSync('dotnet', ['--version'], { env, encoding: 'utf8' }).stdout ?? ''

/** Whether the .NET SDK is missing here, or is too old to build for .NET 8, 9 and 10. */
export const isMissing = !(Number.parseInt(version, 10) >= 10)

/** Says how to get it. */
export const reason =
  'The .NET SDK 10 is not installed; on Debian: apt-get install dotnet-sdk-10.0, from the feed that learn.microsoft.com/dotnet/core/install/linux-debian sets up'

/** The target framework of the SDK's own version, for which nothing has to be downloaded. */
export const ownTarget = 'net$(BundledNETCoreAppTargetFrameworkVersion)'

/** How long .NET may take for one test, in milliseconds: seconds on an idle machine. */
export const patience = 600_000

/** A temporary project of .NET. */
export interface DotnetProject extends Disposable {
  readonly folder: string
  /** Writes a file of it. */
  write(file: string, text: string): void
  /** Runs `dotnet` in it. */
  run(...args: readonly string[]): Promise<DotnetResult>
}

/** What a command ended with, and what it said. */
export interface DotnetResult {
  /** The exit code. */
  readonly code: number
  /** The standard output, then the standard error. */
  readonly output: string
}

/**
 * Creates a folder for a project of .NET, which is removed when it is disposed of.
 *
 * @param signal - stops what still runs once a test is over.
 */
export function createDotnetProject(signal: AbortSignal): DotnetProject {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-dotnet-'))
  // Whatever a folder above says of style is no default.
  writeFileSync(join(folder, '.editorconfig'), 'root = true\n')
  return {
    folder,
    write: (file, text) => writeFileSync(join(folder, file), text),
    run: (...args) =>
      new Promise((resolve, reject) => {
        const options = { cwd: folder, env, maxBuffer: 2 ** 26, signal }
        execFile('dotnet', args, options, (error, out, err) => {
          const code = error?.code ?? 0
          if (typeof code === 'number') resolve({ code, output: out + err })
          else reject(error)
        })
      }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  }
}

/** Writes a project file with what `dotnet new` sets, and with warnings as errors. */
export function projectFile(sdk: string, properties: Readonly<Record<string, string>>): string {
  const all = {
    ...properties,
    ImplicitUsings: 'enable',
    Nullable: 'enable',
    TreatWarningsAsErrors: 'true',
    // Without a network an audit would warn that it could not be made.
    NuGetAudit: 'false',
    // The host for one platform would be a download of its own.
    UseAppHost: 'false',
  }
  const lines = Object.entries(all).map(([name, value]) => `    <${name}>${value}</${name}>\n`)
  return `<Project Sdk="${sdk}">\n  <PropertyGroup>\n${lines.join('')}  </PropertyGroup>\n</Project>\n`
}
