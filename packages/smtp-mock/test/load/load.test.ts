import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from './server.ts'

// Server and client are processes of their own, so that neither waits for the other's turn.
const start = (file: string, ...args: readonly number[]) =>
  fork(fileURLToPath(new URL(file, import.meta.url)), args.map(String), {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
  })

const connections = 1000
const total = 100_000
const maxMessages = 500
const maxBytes = 4 * 1024 * 1024

let server: ChildProcess
let port: number

beforeAll(async () => {
  server = start('./server.ts', maxMessages, maxBytes)
  ;[port] = (await once(server, 'message')) as [number]
})

afterAll(() => {
  server.kill()
})

async function send(messages: number, first: number): Promise<number> {
  const client = start('./client.ts', port, connections, messages, first)
  const [accepted] = await Promise.race([
    once(client, 'message'),
    once(client, 'exit').then(([code]) => {
      throw new Error(`The client ended with ${code} before it was done.`)
    }),
  ])
  return accepted as number
}

async function report(): Promise<Report> {
  server.send('report')
  const [found] = await once(server, 'message')
  return found as Report
}

test('takes 100,000 messages over 1,000 connections at once, and keeps what its limits allow', {
  timeout: 120_000,
}, async () => {
  // What is made once and kept, such as compiled code, is there after a tenth.
  const warmUp = total / 10
  expect(await send(warmUp, 0)).toBe(warmUp)
  const before = await report()
  expect(await send(total - warmUp, warmUp)).toBe(total - warmUp)
  const after = await report()

  expect(after).toMatchObject({ taken: total, doubled: 0, mixedUp: 0, mostAtOnce: connections })
  expect(after.kept).toBe(maxMessages)
  expect(after.dropped).toBe(total - maxMessages)
  expect(after.keptNumbers, 'the last ones, in the order of their coming').toEqual(after.lastCame)
  expect(after.transcriptOctets).toBeLessThan(maxBytes)
  // The limits were reached after a tenth already, so nothing of the rest may stay.
  expect(after.memory - before.memory).toBeLessThan(2 * maxBytes)
  expect(after.memory).toBeLessThan(64 * 1024 * 1024)
})
