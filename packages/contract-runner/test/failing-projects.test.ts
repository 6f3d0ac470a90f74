import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeFramework, fakeFramework } from './fake-framework.ts'

let fake: FakeFramework
beforeEach(() => {
  fake = fakeFramework()
})
afterEach(() => {
  vi.unstubAllEnvs()
  return fake.remove()
})

/** Puts a program of this name first on the path, and gives its own. */
function fakeTool(name: string, script: string): string {
  const folder = `${fake.places.contracts}/bin`
  mkdirSync(folder)
  writeFileSync(`${folder}/${name}`, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  return name
}

describe('a framework that cannot be asked', () => {
  const tool = {
    atLeast: '2.0',
    debian: 'apt-get install fake',
    macos: 'brew install fake',
  }

  test('for want of its toolchain is unavailable, and the message says how to install it', async () => {
    fake.adapt({ toolchain: [{ ...tool, command: ['no-such-tool', '--version'] }] })
    expect(await fake.run()).toEqual({
      id: 'fake',
      title: 'Fake',
      kind: 'unavailable',
      message:
        'no-such-tool is not installed. Install 2.0 or newer; Debian: apt-get install fake; macOS: brew install fake',
    })
  })

  test.each([
    ['1.99.7', 'echo is 1.99.7, and 2.0 or newer is needed'],
    ['none', 'echo none prints no version'],
  ])('with a toolchain of version %s is unavailable', async (version, problem) => {
    fake.adapt({ toolchain: [{ ...tool, command: ['echo', version] }] })
    expect(await fake.run()).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(`${problem}. Install 2.0`),
    })
  })

  test('because a part of the toolchain fails is unavailable, in the words of that part', async () => {
    const command = ['sh', '-c', 'echo no such gem >&2; exit 1']
    fake.adapt({ toolchain: [{ ...tool, command }] })
    expect(await fake.run()).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('ended with exit code 1: no such gem. Install'),
    })
  })

  test.each(['2.0', '2.0.1', '2.10', '10'])(
    'is asked with a toolchain of version %s',
    async (v) => {
      fake.adapt({ toolchain: [{ ...tool, command: ['echo', `tool version ${v}-beta`] }] })
      expect(await fake.run()).toMatchObject({ kind: 'verified' })
    },
  )

  test('because it does not install is errored, with the output', async () => {
    fake.adapt({
      install: { lock: [], commands: [['sh', '-c', 'echo no network >&2; exit 4']] },
    })
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: 'sh -c echo no network >&2; exit 4 ended with exit code 4.',
      output: 'no network\n',
    })
  })

  test('because its registry cannot be reached is unavailable, in the words of its tool', async () => {
    const cargo = fakeTool(
      'cargo',
      'echo "error: could not resolve host: index.test" >&2; exit 101',
    )
    fake.adapt({ install: { lock: [], commands: [[cargo, 'fetch']] } })
    expect(await fake.run()).toEqual({
      id: 'fake',
      title: 'Fake',
      kind: 'unavailable',
      message:
        'crates.io cannot be reached from here (could not resolve host: index.test). ' +
        'What cargo installs comes from there: run this again with a network, or with cargo set up for a mirror',
    })
  })

  test('because its registry lacks a package is errored, for it can be reached', async () => {
    const cargo = fakeTool(
      'cargo',
      '[ "$1" = generate-lockfile ] || { echo no such crate; exit 101; }',
    )
    fake.adapt({ install: { lock: [], commands: [[cargo, 'fetch']] } })
    expect(await fake.run()).toMatchObject({ kind: 'errored', output: 'no such crate\n' })
  })

  test('because a step takes too long is errored', async () => {
    fake.adapt({ build: [['sleep', '60']] })
    expect(await fake.run({ build: 100 })).toMatchObject({
      kind: 'errored',
      message: 'sleep 60 did not end within 0.1 s.',
    })
  })

  test('because it does not build is errored, with the output', async () => {
    fake.adapt({ build: [['sh', '-c', 'echo line 1: no such word; exit 2']] })
    expect(await fake.run()).toMatchObject({ kind: 'errored', output: 'line 1: no such word\n' })
  })

  test('because it dies while starting is errored, with the output', async () => {
    fake.adapt({ start: { env: { FAULT: 'dies while starting' } } })
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining('ended with exit code 7 before it was ready.'),
      output: 'SyntaxError: a snippet is broken\n',
    })
  })

  test('because it is never ready is errored, with the output', async () => {
    fake.adapt({ start: { env: { FAULT: 'never ready' } } })
    expect(await fake.run({ ready: 2_000 })).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining('printed nothing that matches /^Listening/m within 2 s.'),
      output: 'Almost there\n',
    })
  })

  test('because it has no adapter is errored', async () => {
    rmSync(`${fake.subject.folder}/adapter.json`)
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining('fake/adapter.json does not exist.'),
    })
  })

  test('because it does not say its versions is errored', async () => {
    fake.adapt({ versions: ['echo', 'Fake 1.0.0'] })
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining('It printed "Fake 1.0.0\\n".'),
    })
  })

  test('because a file of the project is where a snippet goes is errored', async () => {
    writeFileSync(`${fake.subject.folder}/http_503.json`, 'mine')
    fake.adapt({ snippet: { path: '{family}_{code}.json' } })
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining('EEXIST'),
    })
    expect(readFileSync(`${fake.subject.folder}/http_503.json`, 'utf8')).toBe('mine')
  })
})
