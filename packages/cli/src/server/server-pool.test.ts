import { expect, test } from 'vitest'
import { createServerPool, mostServers, TooManyServersError } from './server-pool.js'
import type { RunningPair } from './start-pair.js'

/** A pool whose servers start when the test says so, and which tells what was closed. */
function setUp() {
  const closed: string[] = []
  let startAll = () => {}
  const started = new Promise<void>((resolve) => {
    startAll = resolve
  })
  const pool = createServerPool(async (id) => {
    await started
    return { close: async () => void closed.push(id) } as RunningPair
  })
  return { pool, closed, startAll }
}

test('a pool counts the servers that are about to open', async () => {
  const { pool, startAll } = setUp()
  const opening = Array.from({ length: mostServers }, () => pool.open())
  await expect(pool.open()).rejects.toThrow(TooManyServersError)
  startAll()
  await Promise.all(opening)
  expect(pool.list()).toHaveLength(mostServers)
})

test('a pool that closes takes with it what is about to open, and opens no more', async () => {
  const { pool, closed, startAll } = setUp()
  const opening = pool.open()
  const closing = pool.closeAll()
  startAll()
  await closing
  expect(closed).toEqual([(await opening).id])
  await expect(pool.open()).rejects.toThrow()
})

test('a server that cannot start leaves its place to another', async () => {
  let tries = 0
  const pool = createServerPool(async () => {
    if (tries++ < mostServers) throw new Error('no port')
    return { close: async () => {} } as RunningPair
  })
  for (let attempt = 0; attempt < mostServers; attempt++) {
    await expect(pool.open()).rejects.toThrow('no port')
  }
  expect((await pool.open()).id).toBe(`server-${mostServers + 1}`)
})
