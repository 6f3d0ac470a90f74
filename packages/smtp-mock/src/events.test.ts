import { EventEmitter } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { publish, type SmtpMockEvents } from './events.js'

afterEach(() => {
  vi.restoreAllMocks()
})

test('a listener gets what was published', () => {
  const events = new EventEmitter<SmtpMockEvents>()
  const heard = vi.fn()
  events.on('warning', heard)
  publish(events, 'warning', { message: 'careful' })
  expect(heard).toHaveBeenCalledExactlyOnceWith({ message: 'careful' })
})

test("a listener's error does not reach the dialogue, and is not lost either", () => {
  const events = new EventEmitter<SmtpMockEvents>()
  events.on('warning', () => {
    throw new Error('an assertion failed')
  })
  const deferred = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
  expect(() => publish(events, 'warning', { message: 'careful' })).not.toThrow()
  expect(deferred.mock.calls[0]?.[0]).toThrow('an assertion failed')
})
