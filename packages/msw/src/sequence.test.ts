import { describe, expect, test } from 'vitest'
import { networkError } from './network-error.js'
import { sequence } from './sequence.js'

const untyped = sequence as (...steps: unknown[]) => unknown

describe('sequence refuses', () => {
  test('to be empty', () => {
    expect(() => sequence()).toThrow('A sequence needs at least one step')
    expect(() => sequence.cycle()).toThrow('A sequence needs at least one step')
  })

  test.each([
    [null, 'Step 2 of the sequence is null. A step is'],
    [{}, 'Step 2 of the sequence is an object. A step is'],
    [[], 'Step 2 of the sequence is a list of 0. A step is'],
    [[503, {}, 1], 'Step 2 of the sequence is a list of 3. A step is'],
    [undefined, 'Step 2 of the sequence is undefined. A step is'],
    [999, 'No HTTP status 999'],
    [[503, 200], 'Step 2 of the sequence has 200 for its options. A list is [status, options]'],
    ['smtp/354', 'SMTP 354 has no HTTP response'],
    [[204, { text: 'x' }], 'HTTP 204 does not take text'],
    [103, 'HTTP 103 (Early Hints) cannot be mocked'],
  ])('%j as a step', (step, message) => {
    expect(() => untyped(networkError(), step)).toThrow(message)
  })

  test('a Response that was read before', async () => {
    const response = new Response('x')
    await response.text()
    expect(() => sequence(200, response)).toThrow('a Response whose body has already been read')
  })
})
