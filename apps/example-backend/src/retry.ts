import { setTimeout } from 'node:timers/promises'

/** How often and how long to try. */
export interface RetryOptions {
  /** How many tries there are in all. */
  readonly tries: number
  /** The longest first wait, doubled from wait to wait. */
  readonly baseDelayMs: number
  /** The longest wait of all. */
  readonly maxDelayMs: number
  /** Tells whether it can be better next time. */
  readonly isTransient: (error: unknown) => boolean
  /** Ends the wait under way, and with it the call. */
  readonly signal: AbortSignal
  /** Waits; the clock of the machine unless told, so that tests need not wait. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
  /** From 0 to 1: spreads the mails that failed together. `Math.random` unless told. */
  readonly random?: () => number
  /** Called before each wait, to log it. */
  readonly onRetry?: (retry: Retry) => void
}

/** A wait that begins. */
export interface Retry {
  /** How many tries have failed. */
  readonly failed: number
  readonly waitMs: number
  readonly error: unknown
}

/**
 * Does something until it works, as long as its errors are transient.
 *
 * @throws the last error; the reason of `signal` if that ended a wait.
 * @example await retry(() => transport.sendMail(mail), { tries: 4, ...options })
 */
export async function retry<Value>(
  task: () => Promise<Value>,
  options: RetryOptions,
): Promise<Value> {
  const { tries, baseDelayMs, maxDelayMs, isTransient, signal } = options
  const { wait = waitByClock, random = Math.random, onRetry } = options

  for (let failed = 1; ; failed++) {
    signal.throwIfAborted()
    try {
      return await task()
    } catch (error) {
      if (failed >= tries || !isTransient(error)) throw error
      const waitMs = random() * Math.min(baseDelayMs * 2 ** (failed - 1), maxDelayMs)
      onRetry?.({ failed, waitMs, error })
      await wait(waitMs, signal)
    }
  }
}

async function waitByClock(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal })
}
