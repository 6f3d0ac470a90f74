import { describe, expect, test } from 'vitest'
import { Inbox } from './inbox.js'
import { MailMessage } from './message.js'

const unlimited = { maxMessages: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY }

const create = (id: string, { to = 'c@d.test', content = `Subject: ${id}\r\n\r\nx\r\n` } = {}) =>
  new MailMessage(
    id,
    { from: 'a@b.test', to: [to], parameters: { from: {}, to: [{}] } },
    Buffer.from(content),
    {} as never,
  )

const ids = (inbox: Inbox) => inbox.messages.map(({ id }) => id)

describe('limits', () => {
  test('of messages drop the oldest, and count them', () => {
    const inbox = new Inbox({ ...unlimited, maxMessages: 2 })
    for (const id of ['1', '2', '3', '4']) inbox.add(create(id))
    expect([ids(inbox), inbox.dropped]).toEqual([['3', '4'], 2])
  })

  test('of bytes drop the oldest, but never the newest', () => {
    const inbox = new Inbox({ ...unlimited, maxBytes: 10_000 })
    const content = 'x'.repeat(3000)
    for (const id of ['1', '2', '3']) inbox.add(create(id, { content }))
    expect(ids(inbox)).toEqual(['2', '3'])
    inbox.add(create('4', { content: 'x'.repeat(50_000) }))
    expect([ids(inbox), inbox.dropped]).toEqual([['4'], 3])
  })

  test('do not count what was removed or cleared', () => {
    const inbox = new Inbox({ ...unlimited, maxBytes: 10_000 })
    const content = 'x'.repeat(3000)
    inbox.add(create('1', { content }))
    inbox.add(create('2', { content }))
    expect([inbox.remove('1'), inbox.remove('1')]).toEqual([true, false])
    inbox.add(create('3', { content }))
    expect(ids(inbox)).toEqual(['2', '3'])
    inbox.clear()
    inbox.add(create('4', { content }))
    inbox.add(create('5', { content }))
    expect([ids(inbox), inbox.dropped]).toEqual([['4', '5'], 0])
  })
})

describe('waiting', () => {
  test('gives the oldest that is there and matches', async () => {
    const inbox = new Inbox(unlimited)
    for (const id of ['1', '2', '3']) inbox.add(create(id))
    expect((await inbox.wait({ subject: /[23]/ }, {})).id).toBe('2')
    expect((await inbox.wait(undefined, {})).id).toBe('1')
  })

  test('gives the next that comes and matches', async () => {
    const inbox = new Inbox(unlimited)
    const waiting = inbox.wait('ann@d.test', {})
    inbox.add(create('1'))
    inbox.add(create('2', { to: 'ann@d.test' }))
    expect((await waiting).id).toBe('2')
  })

  test('gives one message to all who wait for it', async () => {
    const inbox = new Inbox(unlimited)
    const waiting = [inbox.wait(undefined, {}), inbox.wait({ subject: '1' }, {})]
    inbox.add(create('1'))
    expect((await Promise.all(waiting)).map(({ id }) => id)).toEqual(['1', '1'])
  })

  test('ends after its time, and tells what came instead', async () => {
    const inbox = new Inbox({ ...unlimited, maxMessages: 1 })
    await expect(inbox.wait('x@y.test', { timeoutMs: 1 })).rejects.toThrow(
      'No such message within 1 ms. The inbox is empty.',
    )
    inbox.add(create('1'))
    inbox.add(create('2'))
    await expect(inbox.wait('x@y.test', { timeoutMs: 1 })).rejects.toThrow(
      'The inbox holds 1, the latest: a@b.test to c@d.test: "2"; its limits have dropped 1.',
    )
  })

  test('ends with the reason of a signal, before or while it waits', async () => {
    const inbox = new Inbox(unlimited)
    const controller = new AbortController()
    const waiting = inbox.wait(undefined, { signal: controller.signal })
    controller.abort(new Error('Enough'))
    await expect(waiting).rejects.toThrow('Enough')
    await expect(inbox.wait(undefined, { signal: controller.signal })).rejects.toThrow('Enough')
  })

  test('ends with what a matcher throws', async () => {
    const inbox = new Inbox(unlimited)
    const waiting = inbox.wait(() => {
      throw new Error('Bad matcher')
    }, {})
    inbox.add(create('1'))
    await expect(waiting).rejects.toThrow('Bad matcher')
  })

  test('ends for all when the server closes', async () => {
    const inbox = new Inbox(unlimited)
    const waiting = inbox.wait(undefined, {})
    inbox.endWaiting('Closed.')
    await expect(waiting).rejects.toThrow('Closed.')
  })

  test('refuses a matcher or a time that is none', async () => {
    const inbox = new Inbox(unlimited)
    await expect(inbox.wait({ sender: 'x' } as never, {})).rejects.toThrow(TypeError)
    await expect(inbox.wait(undefined, { timeoutMs: -1 })).rejects.toThrow(RangeError)
  })
})
