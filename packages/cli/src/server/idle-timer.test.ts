import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createIdleTimer } from './idle-timer.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  const onIdle = vi.fn()
  return { onIdle, timer: createIdleTimer(1000, onIdle) }
}

test('calls once when the time has passed without a use', () => {
  const { onIdle } = setUp()
  vi.advanceTimersByTime(999)
  expect(onIdle).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100_000)
  expect(onIdle).toHaveBeenCalledOnce()
})

test('begins anew with each use', () => {
  const { onIdle, timer } = setUp()
  for (let round = 0; round < 10; round++) {
    vi.advanceTimersByTime(900)
    timer.touch()
  }
  vi.advanceTimersByTime(999)
  expect(onIdle).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onIdle).toHaveBeenCalledOnce()
})

test('waits for the end of what is going on', () => {
  const { onIdle, timer } = setUp()
  const [one, two] = [timer.begin(), timer.begin()]
  vi.advanceTimersByTime(5500)
  one()
  one()
  vi.advanceTimersByTime(5500)
  expect(onIdle).not.toHaveBeenCalled()
  two()
  vi.advanceTimersByTime(999)
  expect(onIdle).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onIdle).toHaveBeenCalledOnce()
})

test('never calls after its stop', () => {
  const { onIdle, timer } = setUp()
  timer.stop()
  vi.advanceTimersByTime(100_000)
  expect(onIdle).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})
