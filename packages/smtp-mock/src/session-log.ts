import type { SessionRecord } from './session.js'
import type { TranscriptEvent } from './transcript-entry.js'

/** What an entry and a session occupy besides their octets, roughly. */
const entryOverhead = 128
const sessionOverhead = 1024

/**
 * Keeps the sessions of a server, oldest first, within a bound: when the whole is larger, the oldest
 * entries go, and a closed session with the last of them.
 */
export class SessionLog {
  /** Sessions that the bound has dropped. */
  dropped = 0
  readonly #maxBytes: number
  #sessions = new Set<SessionRecord>()
  readonly #cleared = new WeakSet<SessionRecord>()
  #bytes = 0
  /** One that is listed. */
  #latest: SessionRecord | undefined

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** The sessions, in the order of their first entries. */
  list(): SessionRecord[] {
    return [...this.#sessions]
  }

  /**
   * Counts a new entry; with it a session that was cleared away is listed again, unless all that it
   * still did was to end: whoever clears between two tests is not told of the goodbyes of the first.
   */
  count(session: SessionRecord, octets: number, event?: TranscriptEvent): void {
    // Most entries follow one of the same session.
    if (session !== this.#latest) {
      if (!this.#sessions.has(session)) {
        if (isEnd(event) && this.#cleared.has(session)) return
        this.#sessions.add(session)
        this.#bytes += sessionOverhead
      }
      this.#latest = session
    }
    this.#bytes += octets + entryOverhead
    if (this.#bytes > this.#maxBytes) this.#shrink()
  }

  /** Forgets all sessions; one that is open begins a new transcript. */
  clear(): void {
    for (const session of this.#sessions) {
      session.drop(session.entries)
      this.#cleared.add(session)
    }
    this.#sessions.clear()
    this.#latest = undefined
    this.#bytes = 0
    this.dropped = 0
  }

  /** Goes a tenth below the bound, so that the next entries are cheap. */
  #shrink(): void {
    const target = this.#maxBytes * 0.9
    for (const session of this.#sessions) {
      if (this.#bytes <= target) return
      let entries = 0
      for (; entries < session.entries && this.#bytes > target; entries++) {
        this.#bytes -= session.octetsOf(entries) + entryOverhead
      }
      session.drop(entries)
      session.droppedEntries += entries
      if (session.isClosed && session.entries === 0) {
        if (session === this.#latest) this.#latest = undefined
        this.#sessions.delete(session)
        this.#bytes -= sessionOverhead
        this.dropped++
      }
    }
  }
}

function isEnd(event: TranscriptEvent | undefined): boolean {
  return event === 'end' || event === 'reset'
}
