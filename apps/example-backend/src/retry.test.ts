import { describe, expect, test } from 'vitest'
import { type RetryOptions, retry } from './retry.ts'

const options = (waits: number[], more: Partial<RetryOptions> = {}): RetryOptions => ({
  tries: 10,
  baseDelayMs: 100,
  maxDelayMs: 500,
  isTransient: () => true,
  signal: new AbortController().signal,
  wait: async (ms) => void waits.push(ms),
  random: () => 1,
  ...more,
})

const failing = (message: string) => async () => {
  throw new Error(message)
}

describe('retry', () => {
  test('gives what the task gives', async () => {
    expect(await retry(async () => 'sent', options([]))).toBe('sent')
  })

  test('waits no longer than the longest wait', async () => {
    const waits: number[] = []
    await expect(retry(failing('busy'), options(waits, { tries: 6 }))).rejects.toThrow('busy')
    expect(waits).toEqual([100, 200, 400, 500, 500])
  })

  test('gives up at an error that is not transient', async () => {
    const waits: number[] = []
    const isTransient = () => false
    await expect(retry(failing('no'), options(waits, { isTransient }))).rejects.toThrow('no')
    expect(waits).toEqual([])
  })

  test('does not begin when it was ended before', async () => {
    const signal = AbortSignal.abort(new Error('closed'))
    await expect(retry(failing('begun'), options([], { signal }))).rejects.toThrow('closed')
  })

  test('waits by the clock, and ends a wait at once', async () => {
    const { wait: _, ...byClock } = options([], { tries: 2, baseDelayMs: 1 })
    await expect(retry(failing('busy'), byClock)).rejects.toThrow('busy')

    const closing = new AbortController()
    const forEver = { ...byClock, baseDelayMs: 2 ** 30, maxDelayMs: 2 ** 30 }
    const onRetry = () => queueMicrotask(() => closing.abort())
    await expect(
      retry(failing('busy'), { ...forEver, signal: closing.signal, onRetry }),
    ).rejects.toHaveProperty('name', 'AbortError')
  })
})
