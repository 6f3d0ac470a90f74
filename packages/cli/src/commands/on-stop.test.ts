import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'

const onStop = new URL('on-stop.ts', import.meta.url)

/** Runs a program whose orderly end never comes. */
async function startStubborn() {
  const source = `
    import { onStop } from ${JSON.stringify(onStop.href)}
    onStop({ withStdin: true }, () => { console.log('stopping'); return new Promise(() => {}) })
    setInterval(() => {}, 1000)
    console.log('running')`
  const args = ['--input-type=module', '--eval', source]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const line = async () => (await lines.next()).value
  expect(await line()).toBe('running')
  return { child, line, exit: once(child, 'exit') }
}

describe('a program that does not end by itself', () => {
  test.each([
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGINT'],
  ] as const)('is told to stop by %s, and ended by a %s after it', async (first, second) => {
    const { child, line, exit } = await startStubborn()
    child.kill(first)
    expect(await line()).toBe('stopping')
    child.kill(second)
    expect(await exit).toEqual([null, second])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('ends a while after %s', async (signal) => {
    const { child, line, exit } = await startStubborn()
    child.kill(signal)
    expect(await line()).toBe('stopping')
    expect(await exit).toEqual([0, null])
  })

  test('ends a while after its standard input', async () => {
    const { child, line, exit } = await startStubborn()
    child.stdin.end()
    expect(await line()).toBe('stopping')
    expect(await exit).toEqual([0, null])
  })
})
