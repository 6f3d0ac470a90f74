import { basename } from 'node:path'
import type { Command } from '../adapter.ts'

/** Where a tool gets packages from, and how the tool itself is asked whether it can. */
export interface Registry {
  readonly id: string
  readonly title: string
  /** The programs that install from it. */
  readonly programs: readonly string[]
  /** What has to lie in the folder in which the question is asked. */
  readonly files?: Readonly<Record<string, string>>
  /** Run before the question, where the client has to be made first. */
  readonly prepare?: Command
  /**
   * Fails unless the registry gave something just now: it reads no cache, and does not try twice.
   * It goes through the tool's own client and settings, so a mirror counts.
   */
  readonly question: Command
  readonly env?: Readonly<Record<string, string>>
}

/** The registries of all tools; `{folder}` is a temporary folder. */
export const registries: readonly Registry[] = [
  {
    id: 'pypi',
    title: 'PyPI',
    programs: ['pip', 'pip3'],
    prepare: ['python3', '-m', 'venv', '{folder}/venv'],
    question: ['{folder}/venv/bin/pip', 'index', 'versions', 'pip'],
    env: {
      PIP_CACHE_DIR: '{folder}/cache',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      PIP_RETRIES: '0',
      PIP_TIMEOUT: '10',
    },
  },
  {
    id: 'npm',
    title: 'the npm registry',
    programs: ['npm', 'npx'],
    question: ['npm', 'view', 'semver', 'version', '--fetch-retries=0', '--cache={folder}/cache'],
  },
  {
    id: 'go-proxy',
    title: 'the Go module proxy',
    programs: ['go'],
    question: ['go', 'list', '-m', '-versions', 'golang.org/x/text'],
    env: { GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' },
  },
  {
    id: 'maven',
    title: 'Maven Central',
    programs: ['mvn'],
    // A parent is the least that Maven asks for: no plugin is needed to validate its child.
    files: {
      'pom.xml': `<project>
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>org.apache</groupId><artifactId>apache</artifactId><version>33</version><relativePath/></parent>
  <artifactId>question</artifactId>
  <packaging>pom</packaging>
</project>
`,
    },
    question: [
      'mvn',
      '--batch-mode',
      '--quiet',
      '-Dmaven.repo.local={folder}/repository',
      '-Dmaven.wagon.http.retryHandler.count=0',
      '-Daether.connector.http.retryHandler.count=0',
      'validate',
    ],
  },
  {
    id: 'crates',
    title: 'crates.io',
    programs: ['cargo'],
    files: {
      'Cargo.toml':
        '[package]\nname = "question"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\ncfg-if = "1"\n',
      'src/lib.rs': '',
    },
    question: ['cargo', 'generate-lockfile'],
    env: { CARGO_NET_RETRY: '0', CARGO_HTTP_TIMEOUT: '10', CARGO_TERM_COLOR: 'never' },
  },
  {
    id: 'nuget',
    title: 'NuGet',
    programs: ['dotnet'],
    // .NET Standard comes as a package, whatever the SDK brings.
    files: {
      'question.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup></Project>\n',
    },
    question: ['dotnet', 'restore', '--no-http-cache', '--disable-build-servers'],
    env: {
      DOTNET_CLI_TELEMETRY_OPTOUT: '1',
      DOTNET_NOLOGO: '1',
      DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
      NUGET_ENABLE_ENHANCED_HTTP_RETRY: 'true',
      NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT: '1',
      NUGET_PACKAGES: '{folder}/packages',
    },
  },
]

/** Gives the registry that a command installs from, if its program has one. */
export function registryOf([program = '']: Command): Registry | undefined {
  return registries.find(({ programs }) => programs.includes(basename(program)))
}
