import { checkMembers } from './check-members.js'
import { checkNumber } from './check-number.js'
import { describeMessage } from './describe-message.js'
import type { MailMessage } from './message.js'
import { compileMessageMatcher, type MessageMatcher } from './message-pattern.js'

/** How much an inbox keeps. */
export interface InboxLimits {
  readonly maxMessages: number
  readonly maxBytes: number
}

/** How long to wait for a message. */
export interface WaitOptions {
  /** Milliseconds; 2000 if left out. */
  readonly timeoutMs?: number | undefined
  /** Ends the wait early, with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** What a message occupies besides its octets, roughly. */
const messageOverhead = 1024

interface Waiter {
  look(message: MailMessage): Promise<void>
  end(reason: Error): void
}

/** The messages that a server accepted, oldest first, and whoever is waiting for one. */
export class Inbox {
  readonly messages: MailMessage[] = []
  /** Messages that the limits have dropped. */
  dropped = 0
  readonly #limits: InboxLimits
  readonly #waiters = new Set<Waiter>()
  #bytes = 0

  constructor(limits: InboxLimits) {
    this.#limits = limits
  }

  /** Adds a message; the oldest go where a limit is passed, but never the new one. */
  add(message: MailMessage): void {
    const { messages } = this
    const { maxMessages, maxBytes } = this.#limits
    messages.push(message)
    this.#bytes += message.raw.length + messageOverhead
    while (messages.length > 1 && (messages.length > maxMessages || this.#bytes > maxBytes)) {
      this.#bytes -= (messages.shift() as MailMessage).raw.length + messageOverhead
      this.dropped++
    }
    for (const waiter of this.#waiters) void waiter.look(message)
  }

  /**
   * Takes one message out.
   *
   * @returns whether it was there.
   */
  remove(id: string): boolean {
    const index = this.messages.findIndex((message) => message.id === id)
    if (index < 0) return false
    const [message] = this.messages.splice(index, 1)
    this.#bytes -= (message as MailMessage).raw.length + messageOverhead
    return true
  }

  clear(): void {
    this.messages.length = 0
    this.#bytes = 0
    this.dropped = 0
  }

  /**
   * Waits for a message that matches: the oldest one that is there, or the next one to arrive.
   *
   * @throws {TypeError} if the matcher is invalid, or there is no such option.
   * @throws {RangeError} if the time is not a number of milliseconds.
   * @throws {Error} if none arrives in time; the message lists those that arrived instead. If the
   * signal aborts, its reason; if the matcher throws, what it throws.
   */
  async wait(matcher: MessageMatcher | undefined, options: WaitOptions): Promise<MailMessage> {
    checkMembers(options, ['timeoutMs', 'signal'], 'option of waitForMessage()')
    const { timeoutMs = 2000, signal } = options
    const matches = matcher === undefined ? () => true : compileMessageMatcher(matcher)
    checkNumber(timeoutMs, { what: 'time', unit: 'milliseconds', least: 0, most: 2 ** 31 - 1 })
    signal?.throwIfAborted()

    const { promise, resolve, reject } = Promise.withResolvers<MailMessage>()
    const waiter: Waiter = {
      async look(message) {
        try {
          if (await matches(message)) resolve(message)
        } catch (error) {
          reject(error)
        }
      },
      end: reject,
    }
    const onAbort = () => reject(signal?.reason)
    signal?.addEventListener('abort', onAbort)
    this.#waiters.add(waiter)
    const timer = setTimeout(() => {
      this.#describeMiss(timeoutMs).then((text) => reject(new Error(text)), reject)
    }, timeoutMs)
    try {
      void this.#lookThrough([...this.messages], waiter)
      return await promise
    } finally {
      clearTimeout(timer)
      this.#waiters.delete(waiter)
      signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Ends the waiting of all, for no more mail can come. */
  endWaiting(reason: string): void {
    for (const waiter of this.#waiters) waiter.end(new Error(reason))
  }

  /** One by one, so that the oldest of several wins. */
  async #lookThrough(messages: readonly MailMessage[], waiter: Waiter): Promise<void> {
    for (const message of messages) await waiter.look(message)
  }

  async #describeMiss(timeoutMs: number): Promise<string> {
    const { messages, dropped } = this
    const latest = await Promise.all(messages.slice(-5).map(describeMessage))
    const came =
      messages.length === 0
        ? 'The inbox is empty'
        : `The inbox holds ${messages.length}, the latest: ${latest.join('; ')}`
    return `No such message within ${timeoutMs} ms. ${came}${dropped > 0 ? `; its limits have dropped ${dropped}` : ''}.`
  }
}
