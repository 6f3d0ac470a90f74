import { expect, test } from 'vitest'
import { SessionRecord } from './session.js'
import { SessionLog } from './session-log.js'

function create(maxBytes: number) {
  const log = new SessionLog(maxBytes)
  let count = 0
  const open = () =>
    new SessionRecord({ address: '127.0.0.1', port: ++count }, (...entry) => log.count(...entry))
  return { log, open }
}

const kilobyte = Buffer.alloc(1024, 'x')

test('lists sessions in the order of their first entries', () => {
  const { log, open } = create(1_000_000)
  const [first, second] = [open(), open()]
  second.received(kilobyte)
  first.received(kilobyte)
  second.received(kilobyte)
  expect(log.list()).toEqual([second, first])
})

test('drops the oldest entries of an open session, and counts them', () => {
  const { log, open } = create(20_000)
  const session = open()
  for (let count = 0; count < 100; count++) session.received(Buffer.concat([kilobyte]))
  const kept = session.transcript.reduce((sum, { length }) => sum + length, 0)
  expect(kept).toBeLessThan(20_000)
  expect(kept).toBeGreaterThan(10_000)
  expect(session.droppedEntries).toBe(100 - session.transcript.length)
  expect([log.list(), log.dropped]).toEqual([[session], 0])
})

test('drops a closed session with the last of its entries', () => {
  const { log, open } = create(20_000)
  for (let count = 0; count < 50; count++) {
    const session = open()
    session.received(kilobyte)
    session.isClosed = true
  }
  expect(log.list().length).toBeLessThan(20)
  expect(log.dropped).toBe(50 - log.list().length)
  expect(log.list().at(-1)?.client.port).toBe(50)
})

test('a session that is open when all is cleared, and only ends, is not listed again', () => {
  const { log, open } = create(20_000)
  const [left, silent] = [open(), open()]
  left.received(kilobyte)
  log.clear()
  left.happened('client', 'end')
  silent.happened('client', 'end')
  expect(log.list()).toEqual([silent])
})

test('a session that is open when all is cleared begins a new transcript', () => {
  const { log, open } = create(20_000)
  const session = open()
  session.received(kilobyte)
  log.clear()
  expect([log.list(), session.transcript]).toEqual([[], []])
  session.sent('220 x\r\n')
  expect(log.list()).toEqual([session])
  expect(session.transcript.map(({ text }) => text)).toEqual(['220 x\r\n'])
})
