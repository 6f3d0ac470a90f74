import type { EntryNote } from './session.js'
import { TranscriptEntry } from './transcript-entry.js'

/**
 * Keeps what was said in a session. Until somebody looks at it, an entry is a row of three arrays,
 * which costs a busy server much less than an object that nobody may ever ask for.
 */
export class Transcript {
  #contents: (string | Uint8Array)[] = []
  #times: number[] = []
  #notes: EntryNote[] = []
  #entries: TranscriptEntry[] | undefined

  /** The entries, oldest first; it is always the same array, to which new ones are added. */
  get entries(): TranscriptEntry[] {
    if (this.#entries === undefined) {
      this.#entries = this.#contents.map(
        (content, index) =>
          new TranscriptEntry(
            this.#times[index] as number,
            content,
            this.#notes[index] as EntryNote,
          ),
      )
      this.#contents = []
      this.#times = []
      this.#notes = []
    }
    return this.#entries
  }

  get length(): number {
    return this.#entries?.length ?? this.#contents.length
  }

  /** @param at - milliseconds since the session opened. */
  add(content: string | Uint8Array, at: number, note: EntryNote): void {
    if (this.#entries) {
      this.#entries.push(new TranscriptEntry(at, content, note))
      return
    }
    this.#contents.push(content)
    this.#times.push(at)
    this.#notes.push(note)
  }

  /** Drops the oldest entries. */
  drop(count: number): void {
    if (this.#entries) {
      this.#entries.splice(0, count)
      return
    }
    this.#contents.splice(0, count)
    this.#times.splice(0, count)
    this.#notes.splice(0, count)
  }

  /** How many octets an entry has, counted from the oldest. */
  octetsOf(index: number): number {
    const { length } = (this.#entries ?? this.#contents)[index] as { readonly length: number }
    return length
  }
}

/** What there is to say of octets that came, or of octets that went and are not a reply. */
export const plainOctets = {
  client: { from: 'client', scripted: false },
  server: { from: 'server', scripted: false },
} as const satisfies Record<string, EntryNote>
