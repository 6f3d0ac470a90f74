import { describe, expect, test } from 'vitest'
import { closeWith } from './close-with.js'
import { connectionSequence } from './connection-sequence.js'
import { dropped } from './dropped.js'
import { slowMessages } from './slow-messages.js'

const close = closeWith as (code: number, reason?: unknown, when?: object) => unknown

describe('closeWith refuses', () => {
  test.each([
    [1004, 'No close frame carries 1004 (RFC 6455 section 7.4.1): it is reserved'],
    [1005, 'without a code; leave the code to closeWith(1000)'],
    [1006, 'without a close frame; use dropped()'],
    [1015, 'use dropped({ beforeOpen: true })'],
    [999, 'No close frame carries 999: RFC 6455 section 7.4.2'],
    [1016, 'No close frame carries 1016: RFC 6455 section 7.4.2'],
    [5000, 'No close frame carries 5000: RFC 6455 section 7.4.2'],
    [1013.5, 'Did you mean 1013?'],
  ])('%i', (code, message) => {
    expect(() => close(code)).toThrow(message)
  })

  test.each([1000, 1011, 1014, 3000, 4999])('but not %i', (code) => {
    expect(close(code)).toBeTypeOf('function')
  })

  test('a reason that no close frame has room for', () => {
    expect(close(1000, 'é'.repeat(61))).toBeTypeOf('function')
    expect(() => close(1000, 'é'.repeat(62))).toThrow('at most 123 bytes of UTF-8')
    expect(() => close(1000, 13)).toThrow('not 13')
  })

  test('a moment in the place of the reason, and what is none', () => {
    expect(() => close(1013, { afterMs: 1 })).toThrow('A moment comes after it.')
    expect(() => close(1013, '', 500 as never)).toThrow(
      'closeWith takes afterMs and afterMessages in an object, not 500.',
    )
  })

  test.each([
    [
      { afterMessages: 0 },
      'closeWith cannot close after 0 messages: give a whole number of at least 1',
    ],
    [{ afterMs: -1 }, 'closeWith cannot close after -1 ms: give a number from 0'],
  ])('%j', (when, message) => {
    expect(() => close(1000, '', when)).toThrow(message)
  })
})

describe('dropped refuses', () => {
  test('a moment after the connection was open, where it never opens', () => {
    expect(() => dropped({ beforeOpen: true, afterMs: 1 })).toThrow('either beforeOpen or a moment')
  })

  test('what is no moment', () => {
    for (const moment of [500, null]) {
      expect(() => dropped(moment as never)).toThrow('afterMessages in an object, not')
    }
  })

  test('a moment that never comes', () => {
    expect(() => dropped({ afterMessages: 1.5 })).toThrow('after 1.5 messages')
  })
})

test('slowMessages refuses what is no time, and what is no listener', () => {
  expect(() => slowMessages(Number.NaN, () => {})).toThrow('slowMessages cannot wait NaN')
  expect(() => slowMessages(1, 'hello' as never)).toThrow('"hello", not a listener')
})

test('connectionSequence refuses to be empty, and names the place of what is no listener', () => {
  expect(() => connectionSequence()).toThrow('at least one listener')
  expect(() => connectionSequence(dropped(), 1013 as never)).toThrow('Listener 2 of')
})
