import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type CanonicalResponse, hasResponse, isContractId } from '@statuary/core'
import { isFinal } from '../src/final-key.ts'
import { addPackages, packPackages } from './packed.ts'

/** The versions of MSW that the package promises to work with: the oldest, and what npm gives today. */
export const mswVersions = ['2.13.5', '2', '3'] as const

/** One of them. */
export type MswVersion = (typeof mswVersions)[number]

const root = fileURLToPath(new URL('../../../', import.meta.url))
const behaviour = fileURLToPath(new URL('behaviour', import.meta.url))
const run = promisify(execFile)

/** Projects of people who installed the packed packages beside one version of MSW each. */
export async function createProjects(versions: readonly MswVersion[]) {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-msw-'))
  const tarballs = packPackages(folder)
  await Promise.all(
    versions.map((version) => createProject(join(folder, version), version, tarballs)),
  )
  return {
    path: (version: MswVersion) => join(folder, version),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function createProject(
  project: string,
  version: string,
  tarballs: readonly string[],
): Promise<void> {
  cpSync(behaviour, project, { recursive: true })
  writeFileSync(join(project, 'contracts.json'), JSON.stringify(readContracts()))
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig))
  if (version !== '3') writeFileSync(join(project, 'graphql.ts'), "export { graphql } from 'msw'")
  const { axios } = devDependenciesOf('.')
  const { graphql } = devDependenciesOf('packages/msw')
  const dependencies = { axios, graphql, msw: version }
  const modules = join(await install(dependencies), 'node_modules')
  cpSync(modules, join(project, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  await addPackages(project, tarballs)
  const all = { ...dependencies, '@statuary/core': '*', '@statuary/msw': '*' }
  writeFileSync(join(project, 'package.json'), manifestOf(all))
  // Fails where a package lacks something, or asks for another version of MSW.
  await run('npm', ['ls', '--all'], { cwd: project })
}

function manifestOf(dependencies: object): string {
  return JSON.stringify({ private: true, type: 'module', dependencies })
}

/** Gives a folder in which dependencies are installed, and installs them on first use. */
async function install(dependencies: object): Promise<string> {
  const manifest = manifestOf(dependencies)
  const hash = createHash('sha256').update(process.version).update(manifest).digest('hex')
  const folder = join(root, '.cache/msw-projects', hash.slice(0, 16))
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  // Whoever else installs the same at this moment has a folder of its own; the first one stays.
  const own = mkdtempSync(`${folder}-`)
  try {
    writeFileSync(join(own, 'package.json'), manifest)
    const quick = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
    await run('npm', ['install', '--loglevel=error', ...quick], { cwd: own })
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** What people have in a project of their own, all of it strict. */
const tsconfig = {
  compilerOptions: {
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: 'es2023',
    types: [],
  },
  include: ['handler-types.ts'],
}

function devDependenciesOf(folder: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).devDependencies
}

/** The contracts of final responses, as they stand in the repository. */
export function readContracts(): { id: string; response: CanonicalResponse }[] {
  return ['http', 'smtp'].flatMap((family) =>
    readdirSync(join(root, 'contracts', family)).flatMap((file) => {
      const contract = JSON.parse(readFileSync(join(root, 'contracts', family, file), 'utf8'))
      const { id } = contract
      if (!isContractId(id) || !hasResponse(id) || !isFinal(id)) return []
      const { response } = family === 'http' ? contract : contract.http
      return [{ id, response }]
    }),
  )
}

/** The compilers that people have, by their folders here. */
export const compilers = { 'TypeScript 6': 'typescript', 'TypeScript 7': 'typescript-7' }

/** Compiles the types of a project and gives what the compiler says. */
export async function compileProject(
  project: string,
  compiler: keyof typeof compilers,
): Promise<string> {
  const tsc = join(root, 'node_modules', compilers[compiler], 'bin/tsc')
  return run(process.execPath, [tsc, '-p', project], { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
}

/** Runs a script of a project and gives what it prints, as JSON. */
export async function runInProject<Printed>(project: string, script: string): Promise<Printed> {
  const { stdout } = await run(process.execPath, [join(project, script)], {
    cwd: project,
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout) as Printed
}
