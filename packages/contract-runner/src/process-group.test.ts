import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isAlive } from '../test/fake-framework.ts'
import { startGroup } from './process-group.ts'

const options = { cwd: process.cwd(), env: process.env }

test('keeps the end of what was printed, and the standard output apart', async () => {
  const script = 'i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done; echo oh >&2'
  const group = startGroup(['sh', '-c', script], options)
  expect(await group.exit).toEqual({ code: 0, signal: null, error: undefined })
  expect(group.stdout()).toMatch(/line 19999\n$/)
  expect(group.output()).toContain('oh\n')
  expect(group.output()).toHaveLength(65_536)
})

test('tells that a program is not there', async () => {
  const group = startGroup(['no-such-program'], options)
  expect((await group.exit).error?.code).toBe('ENOENT')
  expect(await group.stop(1_000)).toMatchObject({ code: null })
})

test('ends what a program leaves behind', async () => {
  const group = startGroup(['sh', '-c', 'sleep 60 & echo $!'], options)
  await group.exit
  await expect.poll(() => isAlive(Number(group.stdout()))).toBe(false)
})

test('ends every program when the runner ends, even if it is not asked to', async () => {
  const module = fileURLToPath(new URL('process-group.ts', import.meta.url))
  const script = `
    import { startGroup } from ${JSON.stringify(module)}
    const group = startGroup(['sh', '-c', 'echo $$; sleep 60'], { cwd: '.', env: process.env })
    group.onOutput(() => {
      process.stdout.write(group.stdout(), () => process.exit(0))
    })`
  const runner = spawn(process.execPath, ['--input-type=module', '-e', script])
  const printed = text(runner.stdout)
  await once(runner, 'exit')
  const pid = Number(await printed)
  expect(pid).toBeGreaterThan(0)
  await expect.poll(() => isAlive(pid)).toBe(false)
})
