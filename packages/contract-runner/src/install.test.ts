import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { install } from './install.ts'

let root: string
let installed: number
let waits: string[]
beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/statuary-test-`)
  writeFileSync(`${root}/lock.txt`, 'one 1.0\n')
  installed = 0
  waits = []
})
afterEach(() => rmSync(root, { recursive: true }))

interface Change {
  readonly command?: string
  readonly commands?: readonly string[][]
  readonly toolchain?: string
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
}

function installWith({
  command = 'true',
  commands = [['sh', '-c', `echo done >> {cache}/log; ${command}`]],
  toolchain = '3.11',
  env = {},
  signal,
}: Change = {}) {
  return install({
    adapter: { id: 'fake', install: { lock: ['lock.txt'], commands }, env },
    toolchain: [toolchain],
    project: root,
    cache: `${root}/cache`,
    options: {
      cwd: root,
      env: process.env,
      deadline: 10_000,
      grace: 1_000,
      signal: signal ?? new AbortController().signal,
    },
    onInstall: () => {
      installed += 1
    },
    onWait: (lock) => waits.push(lock),
  })
}

test('installs on first use, and then no more', async () => {
  const folder = await installWith()
  expect(await installWith()).toBe(folder)
  expect(folder).toMatch(/\/cache\/fake-[0-9a-f]{16}$/)
  expect([installed, readFileSync(`${folder}/log`, 'utf8')]).toEqual([1, 'done\n'])
})

test('installs anew for another lock file, toolchain, command or environment', async () => {
  const folders = [
    await installWith(),
    await installWith({ toolchain: '3.12' }),
    await installWith({ command: 'echo' }),
    await installWith({ env: { A: 'b' } }),
  ]
  writeFileSync(`${root}/lock.txt`, 'one 1.1\n')
  folders.push(await installWith())
  expect([installed, new Set(folders).size]).toEqual([5, 5])
})

test('runs the commands in the environment of the adapter', async () => {
  const folder = await installWith({
    env: { WHERE: '{cache}/x' },
    command: 'echo $WHERE > {cache}/where',
  })
  expect(readFileSync(`${folder}/where`, 'utf8')).toBe(`${folder}/x\n`)
})

test('takes no broken installation for a good one, and begins again from nothing', async () => {
  const command = `test -e ${root}/mended`
  await expect(installWith({ command })).rejects.toThrow('exit code 1')
  await expect(installWith({ command })).rejects.toThrow('exit code 1')
  writeFileSync(`${root}/mended`, '')
  const folder = await installWith({ command })
  expect([installed, readFileSync(`${folder}/log`, 'utf8')]).toEqual([3, 'done\n'])
})

test('asks a registry that refused it for one answer before it tries again', async () => {
  const pip = `echo '#!/bin/sh\necho "$1" >> ${root}/asked; test -e ${root}/mended' > {cache}/pip`
  const commands = [
    ['sh', '-c', `${pip}; chmod +x {cache}/pip`],
    ['{cache}/pip', 'install'],
  ]
  const asked = () => readFileSync(`${root}/asked`, 'utf8').trim().split('\n')
  await expect(installWith({ commands })).rejects.toThrow('PyPI cannot be reached from here')
  expect([installed, asked()]).toEqual([1, ['install', 'index']])
  await expect(installWith({ commands })).rejects.toThrow('PyPI cannot be reached from here')
  expect([installed, asked()]).toEqual([1, ['install', 'index', 'index']])
  writeFileSync(`${root}/mended`, '')
  await installWith({ commands })
  expect([installed, asked().slice(3)]).toEqual([2, ['index', 'install']])
})

test('takes no interrupted installation for a good one', async () => {
  const interrupt = new AbortController()
  const command = `test -e ${root}/mended || sleep 60`
  const waiting = installWith({ command, signal: interrupt.signal })
  interrupt.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  writeFileSync(`${root}/mended`, '')
  const folder = await installWith({ command })
  expect(readFileSync(`${folder}/log`, 'utf8')).toBe('done\n')
})

test('installs once where two ask at the same time', async () => {
  const [one, other] = await Promise.all([installWith(), installWith()])
  expect([installed, one]).toEqual([1, other])
  expect(waits[0]).toBe(`${one}.lock`)
  expect(readdirSync(`${root}/cache`)).toHaveLength(1)
})

test('does not wait for a runner that is gone', async () => {
  const folder = await installWith()
  rmSync(folder, { recursive: true })
  // No process has this id: it is beyond what Linux and macOS give out.
  writeFileSync(`${folder}.lock`, '99999999')
  expect(await installWith()).toBe(folder)
  expect([existsSync(`${folder}.lock`), waits]).toEqual([false, []])
})
