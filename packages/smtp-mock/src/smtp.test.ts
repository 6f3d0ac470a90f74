import { describe, expect, test } from 'vitest'
import { ActiveHandler, type SmtpHandler } from './handler.js'
import { reply } from './reply.js'
import { smtp } from './smtp.js'
import type { StageContext } from './stage-context.js'

const answer = reply(450)
const asks = (handler: SmtpHandler, context: object) =>
  new ActiveHandler(handler).ask({ attempt: 0, ...context } as StageContext) !== undefined

describe('a pattern looks at what its stage is about', () => {
  test.each([
    ['connect', { session: { client: { address: '127.0.0.1' } } }, '127.*'],
    ['ehlo', { argument: 'client.test' }, '*.test'],
    ['helo', { argument: 'client.test' }, /^client/],
    ['auth', { credentials: { user: 'ann' } }, 'ann'],
    ['mail', { address: 'a@b.test' }, '*@b.test'],
    ['rcpt', { address: 'a@b.test' }, /@b/],
    ['data', { envelope: { to: ['x@y.test', 'a@b.test'] } }, 'a@*'],
    ['message', { message: { envelope: { to: ['a@b.test'] } } }, 'a@*'],
    ['vrfy', { argument: 'ann' }, 'ann'],
    ['any', { argument: 'FROM:<a@b.test>' }, '*@b.test>'],
  ] as const)('%s', (stage, context, pattern) => {
    expect(asks(smtp[stage as 'any'](pattern, answer), context)).toBe(true)
    expect(asks(smtp[stage as 'any']('other', answer), context)).toBe(false)
  })
})

test('a function looks at the whole step', () => {
  const handler = smtp.rcpt(({ argument }) => argument.length > 3, answer)
  expect([asks(handler, { argument: 'long' }), asks(handler, { argument: 'no' })]).toEqual([
    true,
    false,
  ])
})

test('of two functions the first is the matcher, of one it is the resolver', () => {
  const both = smtp.rcpt(
    () => false,
    () => answer,
  )
  expect(asks(both, {})).toBe(false)
  expect(
    asks(
      smtp.rcpt(() => answer),
      {},
    ),
  ).toBe(true)
})

test('options follow the resolver, with or without a matcher', () => {
  expect(smtp.rcpt(answer, { once: true }).once).toBe(true)
  expect(smtp.rcpt('*', answer, { once: true }).once).toBe(true)
  expect(smtp.command('XFOO', '*', answer, { once: true }).once).toBe(true)
  expect(smtp.rcpt(answer).once).toBe(false)
})

test('a command that has a stage of its own is that stage', () => {
  expect(smtp.command('rcpt', 'a@b.test', answer).command).toBe('RCPT')
  expect(asks(smtp.command('rcpt', 'a@b.test', answer), { address: 'a@b.test' })).toBe(true)
})

test.each(['', 'X FOO', '5X', 'X\r\n'])('%j is no verb', (verb) => {
  expect(() => smtp.command(verb, answer)).toThrow('Not a verb')
})
