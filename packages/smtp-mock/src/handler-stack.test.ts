import { expect, test, vi } from 'vitest'
import { HandlerStack } from './handler-stack.js'
import { reply } from './reply.js'
import { smtp } from './smtp.js'
import type { StageContext } from './stage-context.js'

const context = { stage: 'RCPT', command: 'RCPT', address: 'a@b.test' } as StageContext
const codeOf = async (stack: HandlerStack, command = 'RCPT') => {
  const answer = await stack.ask(command, () => context)
  return answer && 'code' in answer ? answer.code : undefined
}

test('asks the first of its handlers first, and what was added before all others', async () => {
  const stack = new HandlerStack([smtp.rcpt(reply(450)), smtp.rcpt(reply(451))])
  expect(await codeOf(stack)).toBe(450)
  stack.add([smtp.rcpt(reply(550)), smtp.rcpt(reply(551))])
  expect(await codeOf(stack)).toBe(550)
  stack.add([smtp.rcpt(reply(553))])
  expect(await codeOf(stack)).toBe(553)
})

test('goes on to the next where one leaves it to others, soon or late', async () => {
  const asked: number[] = []
  const leave = (number: number) => smtp.rcpt(() => void asked.push(number))
  const late = (number: number) => smtp.rcpt(async () => void asked.push(number))
  const stack = new HandlerStack([leave(1), late(2), leave(3), late(4), smtp.rcpt(reply(450))])
  expect(await codeOf(stack)).toBe(450)
  expect(asked).toEqual([1, 2, 3, 4])
})

test('asks one of every stage between those of the stage', async () => {
  const stack = new HandlerStack([
    smtp.rcpt('no@*', reply(550)),
    smtp.any(reply(450)),
    smtp.rcpt(reply(551)),
  ])
  expect(await codeOf(stack)).toBe(450)
  expect(await codeOf(stack, 'XFOO')).toBe(450)
})

test('describes the step only if there is somebody to ask, and gives no promise without need', () => {
  const describe = vi.fn(() => context)
  const stack = new HandlerStack([smtp.mail(reply(450))])
  expect(stack.ask('RCPT', describe)).toBeUndefined()
  expect(describe).not.toHaveBeenCalled()
  expect(stack.ask('MAIL', describe)).toMatchObject({ code: 450 })
  expect(describe).toHaveBeenCalledTimes(1)
})

test('a reset drops what was added and takes the others back to their start', async () => {
  const stack = new HandlerStack([smtp.rcpt(reply(450), { once: true })])
  await codeOf(stack)
  stack.add([smtp.rcpt(reply(550))])
  stack.reset([])
  expect([await codeOf(stack), await codeOf(stack)]).toEqual([450, undefined])
})

test('a reset with handlers puts them in the place of the first ones, for later resets, too', async () => {
  const stack = new HandlerStack([smtp.rcpt(reply(450))])
  stack.reset([smtp.rcpt(reply(550))])
  stack.reset([])
  expect(await codeOf(stack)).toBe(550)
})

test('handles a command if there is a handler of just that', () => {
  const stack = new HandlerStack([smtp.any(reply(450))])
  expect(stack.handles('STARTTLS')).toBe(false)
  stack.add([smtp.starttls(reply(454))])
  expect(stack.handles('STARTTLS')).toBe(true)
})
