import { describe, expect, test } from 'vitest'
import { eventStream } from './event-stream.js'
import { cut, retry, wait } from './stream-step.js'

describe('eventStream refuses', () => {
  const untyped = eventStream as (...steps: unknown[]) => unknown

  test('to be empty', () => {
    expect(() => eventStream()).toThrow('An event stream needs at least one step')
  })

  test.each([
    ['hello', 'Step 2 of the event stream is "hello". A step is an event'],
    [wait, 'Step 2 of the event stream is a function. A step is an event'],
    [[], 'Step 2 of the event stream is a list of 0. A step is'],
    [{}, 'Step 2 of the event stream is empty. Give it data'],
    [{ retry: 3000 }, 'Step 2 of the event stream has no field "retry"'],
    [{ data: () => {} }, 'Step 2 of the event stream has data that is a function'],
    [{ id: 7 }, 'Step 2 of the event stream has the id 7: give a string'],
    [{ event: 'a\nb' }, 'Step 2 of the event stream has a line break in its event'],
    [{ id: 'a\0' }, 'Step 2 of the event stream has U+0000 in its id'],
  ])('%j as a step', (step, message) => {
    expect(() => untyped({ data: 1 }, step)).toThrow(message)
  })
})

test('wait, retry and cut refuse what is no time and no place', () => {
  expect(() => wait(-1)).toThrow('wait cannot last -1')
  expect(() => retry(1.5)).toThrow('retry cannot ask for 1.5')
  const event = { data: 'x' }
  expect(() => cut(event, { afterBytes: 9 })).toThrow('give a whole number from 0 to 8')
  const untyped = cut as (event: object) => unknown
  expect(() => untyped(event)).toThrow('cut needs afterBytes')
  expect(() => untyped({ text: 'x' })).toThrow('What cut breaks has no field "text"')
})
