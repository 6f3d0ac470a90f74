import { setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'

/** Fakes the clock, and leaves alone what MSW and React move their work along with. */
export function fakeClock(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: Date.UTC(2026, 10, 23, 12),
  })
}

/** Waits until an assertion holds while the fake clock stands still, as it would not in `vi.waitFor`. */
export async function eventually<T>(assertion: () => T, patienceMs = 4000): Promise<T> {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return assertion()
    } catch (error) {
      if (performance.now() > end) throw error
      await setImmediate()
    }
  }
}

/** Skips every wait of the fake clock until a promise is settled. */
export async function fastForward<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false
  const settle = () => {
    isSettled = true
  }
  promise.then(settle, settle)
  while (!isSettled) {
    vi.advanceTimersToNextTimer()
    await setImmediate()
  }
  return promise
}
