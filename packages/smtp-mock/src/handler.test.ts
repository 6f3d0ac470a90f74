import { describe, expect, test } from 'vitest'
import { ActiveHandler, SmtpHandler } from './handler.js'
import { hangUp } from './hang-up.js'
import { reply } from './reply.js'
import type { StageContext } from './stage-context.js'

const answer = reply(451)
const context = { stage: 'RCPT', attempt: 0 } as StageContext

const active = (resolver: unknown, once = false, matches?: (context: StageContext) => boolean) =>
  new ActiveHandler(new SmtpHandler('RCPT', matches, resolver, { once }))

describe('a handler', () => {
  test('answers every time', () => {
    const handler = active(answer)
    expect([handler.ask(context), handler.ask(context)]).toEqual([answer, answer])
  })

  test('answers once, until it is rewound', () => {
    const handler = active(answer, true)
    expect([handler.ask(context), handler.ask(context)]).toEqual([answer, undefined])
    handler.rewind()
    expect(handler.ask(context)).toBe(answer)
  })

  test('that leaves it to others has not answered', () => {
    let isReady = false
    const handler = active(() => (isReady ? answer : undefined), true)
    expect(handler.ask(context)).toBeUndefined()
    isReady = true
    expect([handler.ask(context), handler.ask(context)]).toEqual([answer, undefined])
  })

  test('answers one of two sessions that come at once', async () => {
    const handler = active(async () => answer, true)
    const asked = [handler.ask(context), handler.ask(context)]
    expect(await Promise.all(asked)).toEqual([answer, undefined])
  })

  test('is told how often it was asked, from 1, where it is meant', () => {
    const attempts: number[] = []
    const handler = active(
      ({ attempt }: StageContext) => void attempts.push(attempt),
      false,
      ({ address }) => address === 'a@b.test',
    )
    for (const address of ['a@b.test', 'other@b.test', 'a@b.test']) {
      handler.ask({ ...context, address })
    }
    handler.rewind()
    handler.ask({ ...context, address: 'a@b.test' })
    expect(attempts).toEqual([1, 2, 1])
  })

  test('waits for a matcher that takes its time', async () => {
    const handler = new ActiveHandler(new SmtpHandler('RCPT', async () => false, answer))
    expect(await handler.ask(context)).toBeUndefined()
  })

  test('serves several servers, which keep count for themselves', () => {
    const shared = new SmtpHandler('RCPT', undefined, answer, { once: true })
    const [one, two] = [new ActiveHandler(shared), new ActiveHandler(shared)]
    expect([one.ask(context), two.ask(context), one.ask(context)]).toEqual([
      answer,
      answer,
      undefined,
    ])
  })
})

describe('an answer that is no use', () => {
  test.each([550, 'no', null, {}, undefined])(
    '%j is refused when the handler is made',
    (resolver) => {
      expect(() => new SmtpHandler('RCPT', undefined, resolver)).toThrow(TypeError)
    },
  )

  test('a number is answered with what was meant', () => {
    expect(() => new SmtpHandler('RCPT', undefined, 550)).toThrow('did you mean reply(550)?')
    expect(() => active(() => 550).ask(context)).toThrow('did you mean reply(550)?')
  })

  test('a reply without a place at the stage is found at once, or when it is given', async () => {
    expect(() => new SmtpHandler('RCPT', undefined, reply(354))).toThrow(RangeError)
    expect(() => active(() => reply(354)).ask(context)).toThrow('354 is not listed at RCPT')
    await expect(active(async () => reply(354)).ask(context)).rejects.toThrow(RangeError)
    expect(() => new SmtpHandler('*', undefined, reply(354))).not.toThrow()
    expect(() => new SmtpHandler('XFOO', undefined, reply(354))).not.toThrow()
  })

  test('a fault has its place everywhere', () => {
    expect(() => new SmtpHandler('QUIT', undefined, hangUp())).not.toThrow()
  })
})
