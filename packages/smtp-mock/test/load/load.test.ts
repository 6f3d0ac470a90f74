import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { contentOf } from './content.ts'
import type { Report } from './server.ts'

// Server and client are processes of their own, so that neither waits for the other's turn.
const start = (file: string, ...args: readonly number[]) =>
  fork(fileURLToPath(new URL(file, import.meta.url)), args.map(String), {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
  })

const mebibyte = 1024 * 1024

let server: ChildProcess
let port: number

afterEach(() => {
  server.kill()
})

async function serve(limits: { maxMessages: number; maxBytes: number }) {
  server = start('./server.ts', limits.maxMessages, limits.maxBytes)
  port = (await heard(server)) as number
}

/** Waits for what a process has to say; one that ends before says nothing more. */
async function heard(child: ChildProcess): Promise<unknown> {
  const [said] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`A process ended with ${code} before it was done.`)
    }),
  ])
  return said
}

async function send(connections: number, messages: number, first: number): Promise<number> {
  const client = start('./client.ts', port, connections, messages, first)
  return (await heard(client)) as number
}

async function report(): Promise<Report> {
  server.send('report')
  return (await heard(server)) as Report
}

test('takes 100,000 messages over 1,000 connections at once, and keeps the last ones', {
  timeout: 120_000,
}, async () => {
  const total = 100_000
  const maxBytes = 4 * mebibyte
  await serve({ maxMessages: 500, maxBytes })
  // What is made once and kept, such as compiled code, is there after a tenth.
  const warmUp = total / 10
  expect(await send(1000, warmUp, 0)).toBe(warmUp)
  const before = await report()
  expect(await send(1000, total - warmUp, warmUp)).toBe(total - warmUp)
  const after = await report()

  expect(after).toMatchObject({ taken: total, doubled: 0, mixedUp: 0, mostAtOnce: 1000 })
  expect(after).toMatchObject({ kept: 500, dropped: total - 500 })
  expect(after.keptNumbers, 'in the order of their coming').toEqual(after.lastCame)
  expect(after.transcriptOctets).toBeLessThan(maxBytes)
  // The limits were reached after a tenth already, so nothing of the rest may stay.
  expect(after.memory - before.memory).toBeLessThan(2 * maxBytes)
  expect(after.memory).toBeLessThan(64 * mebibyte)
})

test('keeps as many messages as there is room for, if their octets are limited', async () => {
  const total = 10_000
  await serve({ maxMessages: total, maxBytes: mebibyte })
  expect(await send(50, total, 0)).toBe(total)
  const found = await report()
  expect(found).toMatchObject({ taken: total, doubled: 0, mixedUp: 0 })
  expect(found.kept + found.dropped).toBe(total)
  expect(found.kept * contentOf(total).length).toBeLessThan(mebibyte)
  expect(found.kept).toBeGreaterThan(300)
  expect(found.keptNumbers).toEqual(found.lastCame)
})
