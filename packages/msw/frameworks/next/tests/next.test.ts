import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'

let next: ChildProcess
let url: string

before(async () => {
  next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', '0'],
    { env: { ...process.env, MOCKS: 'on' }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of createInterface({ input: next.stdout as NodeJS.ReadableStream })) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (found === undefined) continue
    url = found
    return
  }
  throw new Error('Next ended before it told its address.')
})
after(async () => {
  next.kill()
  await once(next, 'exit')
})

test('a page that is rendered on the server gets what the mocks answer', async () => {
  const statuses: (string | undefined)[] = []
  while (statuses.length < 2) {
    statuses.push(/Status (\d+)/.exec(await (await fetch(url)).text())?.[1])
  }
  assert.deepEqual(statuses, ['503', '200'])
})
