import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cellOf, type FakeFramework, fakeFramework } from './fake-framework.ts'

let fake: FakeFramework
beforeEach(() => {
  fake = fakeFramework()
})
afterEach(() => fake.remove())

/** The messages of a cell's differences, after a run that had to go wrong in this cell only. */
async function messagesOf(id: string): Promise<string[]> {
  const outcome = await fake.run()
  expect(outcome.kind).toBe('differs')
  const ids = fake.contracts.map((contract) => contract.id)
  expect(ids.filter((other) => cellOf(outcome, other).verdict !== 'equal')).toEqual([id])
  const cell = cellOf(outcome, id)
  return cell.verdict === 'differs' ? cell.differences.map(({ message }) => message) : []
}

describe('a server that does not answer', () => {
  test('and hangs on one request costs this cell only', async () => {
    Object.assign(fake.snippets['http/503'] ?? {}, { fault: 'hangs' })
    const outcome = await fake.run({ request: 150 })
    expect(cellOf(outcome, 'http/503')).toMatchObject({
      verdict: 'differs',
      response: undefined,
      head: undefined,
      differences: [
        {
          path: '',
          message:
            'No response to GET: No whole response within 0.15 s before a response. Nothing came.',
        },
        { path: '', message: expect.stringContaining('No response to HEAD') },
      ],
    })
    expect(cellOf(outcome, 'smtp/451')?.verdict).toBe('equal')
  })

  test('and stops before the last octet is told from a whole response', async () => {
    Object.assign(fake.snippets['http/503'] ?? {}, { fault: 'drips' })
    const outcome = await fake.run({ request: 150 })
    const cell = cellOf(outcome, 'http/503')
    expect(cell).toMatchObject({
      differences: [
        {
          message: expect.stringMatching(
            /^No response to GET: No whole response within 0.15 s after 48 of the 49 octets that Content-Length announces\. What came: "HTTP/,
          ),
        },
        {},
      ],
    })
  })

  test('and hangs on all is given up', async () => {
    for (const id of ['http/204', 'http/503', 'smtp/451']) {
      Object.assign(fake.snippets[id] ?? {}, { fault: 'hangs' })
    }
    expect(await fake.run({ request: 50 })).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining(
        'The server left 3 contracts in a row without an answer, the last of them smtp/451.',
      ),
    })
  })

  test('and closes the connection costs this cell only', async () => {
    Object.assign(fake.snippets['http/503'] ?? {}, { fault: 'closes' })
    expect(await messagesOf('http/503')).toEqual([
      'No response to GET: The connection was closed before a response. Nothing came.',
      'No response to HEAD: The connection was closed before a response. Nothing came.',
    ])
  })

  test('because it died is shown with the end of its output', async () => {
    Object.assign(fake.snippets['http/503'] ?? {}, { fault: 'dies' })
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: 'The server ended with exit code 3 while http/503 was asked.',
      output: 'Listening\nSegmentation fault\n',
    })
  })

  test('because it stopped listening is named', async () => {
    Object.assign(fake.snippets['http/204'] ?? {}, { fault: 'stops listening' })
    expect(await fake.run()).toMatchObject({
      kind: 'errored',
      message: expect.stringMatching(
        /^Nothing listens at http:\/\/127.0.0.1:\d+ any more: http\/204/,
      ),
    })
  })
})

describe('stopping', () => {
  test('ends a server that does not listen to it', async () => {
    fake.adapt({ start: { env: { FAULT: 'ignores SIGTERM' } } })
    expect(await fake.run({ stop: 100 })).toMatchObject({ kind: 'verified' })
  })

  test.each(['installing', 'building', 'starting', 'asking'])('works while %s', async (moment) => {
    const interrupt = new AbortController()
    const reason = new Error('interrupted')
    fake.adapt({
      install: { lock: [], commands: [['sleep', moment === 'installing' ? '60' : '0']] },
      build: [['sleep', moment === 'building' ? '60' : '0']],
      start: { env: { FAULT: moment === 'starting' ? 'never ready' : '' } },
    })
    if (moment === 'asking') Object.assign(fake.snippets['http/204'] ?? {}, { fault: 'hangs' })
    const running = fake.run({}, interrupt.signal, ({ doing }) => {
      if (doing === moment) setImmediate(() => interrupt.abort(reason))
    })
    await expect(running).rejects.toBe(reason)
  })

  test('leaves the native project as it was', async () => {
    fake.adapt({ build: [['touch', 'built']] })
    await fake.run()
    expect(existsSync(`${fake.subject.folder}/built`)).toBe(false)
    expect(existsSync(`${fake.subject.folder}/snippets`)).toBe(false)
  })
})
