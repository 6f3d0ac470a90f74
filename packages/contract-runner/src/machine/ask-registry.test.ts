import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askRegistry } from './ask-registry.ts'
import { registries, registryOf } from './registry.ts'

let bin: string
beforeEach(() => {
  bin = mkdtempSync(`${tmpdir()}/statuary-test-`)
  vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(bin, { recursive: true })
})

const client = (name: string, script: string) =>
  writeFileSync(`${bin}/${name}`, `#!/bin/sh\n${script}\n`, { mode: 0o755 })

async function ask(id: string, signal = new AbortController().signal, own?: string) {
  const registry = registries.find((one) => one.id === id)
  if (registry === undefined) throw new Error(`No registry ${id}.`)
  return askRegistry(registry, signal, own)
}

test('a client that gets its answer leaves nothing in the way', async () => {
  // It finds its question in the folder, or fails.
  client('mvn', 'test -f pom.xml')
  expect(await ask('maven')).toBeUndefined()
})

test('a client that fails is quoted: the line that says why', async () => {
  client(
    'go',
    'echo "go: a module"; echo "dial tcp: lookup proxy.test: no such host"; echo bye; exit 1',
  )
  expect(await ask('go-proxy')).toBe('dial tcp: lookup proxy.test: no such host')
})

test('a client that is there already asks, where another would have to be made', async () => {
  client('python3', 'echo "no environment for $0" >&2; exit 1')
  client('pip', 'echo "$@ cannot be resolved: no such host" >&2; exit 1')
  expect(await ask('pypi', undefined, `${bin}/pip`)).toBe(
    'index versions pip cannot be resolved: no such host',
  )
  expect(await ask('pypi')).toContain('no environment for')
  client('npm', 'exit 0')
  expect(await ask('npm', undefined, `${bin}/npx`)).toBeUndefined()
})

test('a client that is not there cannot ask', async () => {
  vi.stubEnv('PATH', bin)
  expect(await ask('nuget')).toContain('ENOENT')
})

test('an interruption stops the client, and leaves nothing', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('statuary-crates-'))
  const interrupt = new AbortController()
  client('cargo', 'sleep 60')
  const asking = ask('crates', interrupt.signal)
  interrupt.abort(new Error('interrupted'))
  await expect(asking).rejects.toThrow('interrupted')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('statuary-crates-'))).toEqual(
    before,
  )
})

test.each<[string[], string | undefined]>([
  [['{cache}/venv/bin/pip', 'install'], 'PyPI'],
  [['npm', 'ci'], 'the npm registry'],
  [['dotnet', 'restore'], 'NuGet'],
  [['python3', '-m', 'venv', 'x'], undefined],
])('%j installs from %s', (command, title) => {
  expect(registryOf(command)?.title).toBe(title)
})
