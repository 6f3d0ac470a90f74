import { expect, test } from 'vitest'
import { reply } from './reply.js'
import { ResolverCall } from './resolver.js'

const [first, second, third] = [reply(450), reply(451), reply(250)]
const context = {} as never

test('a function is asked again each time', () => {
  let count = 0
  const call = new ResolverCall(() => ++count)
  expect([call.call(context), call.call(context)]).toEqual([1, 2])
})

test('a generator function is called once, and stays at its last value', () => {
  let calls = 0
  const call = new ResolverCall(function* () {
    calls++
    yield first
    yield second
  })
  expect([1, 2, 3, 4].map(() => call.call(context))).toEqual([first, second, second, second])
  expect(calls).toBe(1)
})

test('what a generator returns is its last value', () => {
  const call = new ResolverCall(function* () {
    yield first
    return third
  })
  expect([1, 2, 3].map(() => call.call(context))).toEqual([first, third, third])
})

test('an asynchronous generator gives each of those who ask at once a value of its own', async () => {
  const call = new ResolverCall(async function* () {
    yield first
    await Promise.resolve()
    yield second
    yield third
  })
  const asked = [1, 2, 3, 4].map(() => call.call(context))
  expect(await Promise.all(asked)).toEqual([first, second, third, third])
})

test('a generator that gives nothing leaves it to others', () => {
  const call = new ResolverCall(function* () {})
  expect([call.call(context), call.call(context)]).toEqual([undefined, undefined])
})

test('rewind ends the generator and starts a new one', async () => {
  const ended: number[] = []
  let number = 0
  const call = new ResolverCall(function* () {
    const own = ++number
    try {
      yield first
      yield second
    } finally {
      ended.push(own)
    }
  })
  call.call(context)
  call.rewind()
  expect(ended).toEqual([1])
  expect([call.call(context), call.call(context)]).toEqual([first, second])
})

test('what an old generator still gives does not become the last value of the new one', async () => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  let number = 0
  const call = new ResolverCall(async function* () {
    if (++number === 1) {
      await gate
      return first
    }
    yield second
    yield third
  })
  const late = call.call(context)
  call.rewind()
  expect(await call.call(context)).toBe(second)
  release()
  expect(await late).toBe(first)
  expect(await call.call(context)).toBe(third)
})

test('a generator that fails does so for who asked, and gives nothing afterwards', () => {
  const call = new ResolverCall(function* () {
    yield first
    throw new Error('Out of order')
  })
  call.call(context)
  expect(() => call.call(context)).toThrow('Out of order')
  expect(call.call(context)).toBe(first)
})
