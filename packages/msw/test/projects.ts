import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type CanonicalResponse, hasResponse, isContractId } from '@statuary/core'
import { isFinal } from '../src/final-key.ts'

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
  const packages = ['packages/core', 'packages/msw'].map((path) => `--workspace=${path}`)
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder, ...packages], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as Record<string, { filename: string }>
  const tarballs = Object.values(packed).map(({ filename }) => join(folder, filename))
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
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const axios = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.axios
  const wanted = [...tarballs, `msw@${version}`, `axios@${axios}`]
  const quick = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', ['install', '--loglevel=error', ...quick, ...wanted], { cwd: project })
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

/** Runs a script of a project and gives what it prints, as JSON. */
export async function runInProject<Printed>(project: string, script: string): Promise<Printed> {
  const { stdout } = await run(process.execPath, [join(project, script)], {
    cwd: project,
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout) as Printed
}
