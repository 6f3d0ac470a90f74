import type { Socket } from 'node:net'
import type { Piece } from './deliver.js'
import type { ReplyNote, SessionRecord } from './session.js'

/** What a wire needs of the connection that it belongs to. */
export interface WireEnd {
  /** The socket of now: TLS brings another one. */
  readonly socket: Socket
  /** Whether more may follow at once, so that octets can wait for it. */
  readonly isBusy: boolean
}

/** The way of octets to the client: writes and records them, at once or as time passes. */
export class Wire {
  readonly #end: WireEnd
  readonly #record: SessionRecord
  #unsent = ''
  #timer: NodeJS.Timeout | undefined
  #immediate: NodeJS.Immediate | undefined

  constructor(end: WireEnd, record: SessionRecord) {
    this.#end = end
    this.#record = record
  }

  /**
   * Sends a reply, in Latin-1. Replies to commands that came together go together (RFC 2920 section
   * 3.2).
   */
  send(octets: string, note?: ReplyNote): void {
    this.#record.sent(octets, note)
    this.#unsent += octets
    if (!this.#end.isBusy) this.flush()
  }

  /** Sends octets that are not a reply. */
  sendOctets(octets: Uint8Array): void {
    this.flush()
    this.#record.sent(octets)
    if (this.#end.socket.writable) this.#end.socket.write(octets)
  }

  /** Sends a reply piece by piece, each in a packet of its own; the first has the note. */
  sendPieces(pieces: readonly Piece[], note: ReplyNote | undefined, done: () => void) {
    const [piece, ...rest] = pieces
    if (piece === undefined) return done()
    this.later(piece.ms, () => {
      this.#record.sent(piece.octets, note)
      this.#unsent += piece.octets
      this.flush()
      this.sendPieces(rest, undefined, done)
    })
  }

  flush(): void {
    const unsent = this.#unsent
    if (unsent === '') return
    this.#unsent = ''
    if (this.#end.socket.writable) this.#end.socket.write(unsent, 'latin1')
  }

  /** Does something after some milliseconds, but not before the next turn, unless the connection is over by then. */
  later(ms: number, act: () => void): void {
    this.flush()
    if (ms > 0) this.#timer = setTimeout(act, ms)
    else this.#immediate = setImmediate(act)
  }

  /** Forgets what was to be done later. */
  cancel(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#immediate)
  }
}
