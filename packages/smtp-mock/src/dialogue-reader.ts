/**
 * Gets what the client sends. After a line, and after the end of a message, the reader waits for
 * {@link DialogueReader.proceed}.
 */
export interface DialogueListener {
  /** Octets came; what they mean follows. */
  onOctets(octets: Buffer): void
  /** A command came, without its CRLF. */
  onLine(line: string): void
  /** A line came that is invalid; it was thrown away. */
  onBadLine(why: 'bare-lf' | 'too-long'): void
  /** A piece of the message came, without the dots that were put in for the way. */
  onContent(content: Buffer): void
  /** The final dot came. */
  onMessageEnd(): void
  /** The reader has read all there is, or waits. */
  onPause(): void
}

/** RFC 4954 section 4 wants 12,288 octets for AUTH, which needs the most. */
const longestLine = 12_288

/** So many commands in one go before others get their turn. */
const commandsPerTurn = 100

const lineFeed = 10
const carriageReturn = 13
const dot = 46
const lineThenDot = Buffer.from('\r\n.')

/** Where in the search for the final dot the reader is: what the last octets were. */
type Place = 'text' | 'cr' | 'line start' | 'dot' | 'dot cr'

/**
 * Reads a dialogue: commands by line, and messages up to the final dot.
 *
 * Only CRLF ends a line (RFC 5321 section 2.3.8), and only CRLF.CRLF a message. The content of a
 * message is handed on in pieces of the octets that came, uncopied.
 *
 * @see RFC 5321 sections 2.3.8, 4.1.1.4 and 4.5.2
 */
export class DialogueReader {
  /** What still comes is to be ignored. */
  isClosed = false
  readonly #listener: DialogueListener
  #isInMessage = false
  #place: Place = 'text'
  #isWaiting: boolean
  #isRunning = false
  #isDiscarding = false
  #chunk: Buffer | undefined
  #position = 0
  #rest: Buffer | undefined
  #queue: Buffer[] = []
  #queuedOctets = 0
  #onRead: (() => void) | undefined

  constructor(listener: DialogueListener, { isWaiting = false } = {}) {
    this.#listener = listener
    this.#isWaiting = isWaiting
  }

  /** Whether nothing is left to be read or to be waited for. */
  get isIdle(): boolean {
    return !this.#isWaiting && !this.#isRunning && this.#chunk === undefined
  }

  /** Whether a new command would begin with the next octet. */
  get isBetweenLines(): boolean {
    return this.#chunk === undefined && this.#rest === undefined && !this.#isInMessage
  }

  /** Whether it is calling its listener. */
  get isRunning(): boolean {
    return this.#isRunning
  }

  /** Reads what follows as a message, until its final dot. */
  startMessage() {
    this.#isInMessage = true
    this.#place = 'line start'
  }

  /** Reads nothing more until {@link proceed}. */
  wait() {
    this.#isWaiting = true
  }

  /** Continues with what follows. */
  proceed() {
    this.#isWaiting = false
    if (!this.#isRunning) this.#run()
  }

  /**
   * Takes octets that came, to read them now or when it is their turn.
   *
   * @param onRead - is called when all octets have been read.
   */
  push(octets: Buffer, onRead?: () => void) {
    if (this.isClosed) return onRead?.()
    this.#listener.onOctets(octets)
    this.#onRead = onRead
    if (this.#chunk === undefined) {
      this.#take(octets)
    } else {
      this.#queue.push(octets)
      this.#queuedOctets += octets.length
    }
    if (!this.#isWaiting && !this.#isRunning) this.#run()
  }

  /** Octets that wait for their turn. */
  get unread(): number {
    return (
      this.#queuedOctets + (this.#chunk === undefined ? 0 : this.#chunk.length - this.#position)
    )
  }

  #take(octets: Buffer) {
    this.#chunk = this.#rest ? Buffer.concat([this.#rest, octets]) : octets
    this.#rest = undefined
    this.#position = 0
  }

  #run() {
    this.#isRunning = true
    let commands = 0
    try {
      while (!this.#isWaiting && this.#chunk !== undefined) {
        if (this.isClosed) {
          this.#rest = undefined
          this.#finishChunk()
        } else if (this.#isInMessage) {
          this.#readContent(this.#chunk)
        } else if (commands++ < commandsPerTurn) {
          this.#readLine(this.#chunk)
        } else {
          this.#isWaiting = true
          setImmediate(() => this.proceed())
        }
      }
    } finally {
      this.#isRunning = false
      this.#listener.onPause()
    }
  }

  #readLine(chunk: Buffer) {
    const start = this.#position
    const end = chunk.indexOf(lineFeed, start)
    if (end < 0) {
      const length = chunk.length - start
      // One more may be the CR of the line's end.
      if (length > longestLine + 1) this.#isDiscarding = true
      // While discarding only the last octet counts, for it may be the CR of the line's end.
      const keep = this.#isDiscarding ? Math.min(length, 1) : length
      this.#rest = keep > 0 ? chunk.subarray(chunk.length - keep) : undefined
      this.#finishChunk()
      return
    }
    this.#position = end + 1
    this.#isWaiting = true
    const isWhole = end > start && chunk[end - 1] === carriageReturn
    if (this.#isDiscarding || end - 1 - start > longestLine) {
      this.#isDiscarding = false
      this.#listener.onBadLine('too-long')
    } else if (!isWhole) {
      this.#listener.onBadLine('bare-lf')
    } else {
      this.#listener.onLine(decode(chunk, start, end - 1))
    }
  }

  #readContent(chunk: Buffer) {
    let start = this.#position
    if (this.#place !== 'text') {
      start = this.#settlePlace(chunk, start)
      if (!this.#isInMessage || start === chunk.length) return this.#endContent(chunk, start, start)
    }
    let from = start
    for (;;) {
      const found = chunk.indexOf(lineThenDot, from)
      if (found < 0) {
        const last = chunk[chunk.length - 1]
        if (last === carriageReturn) this.#place = 'cr'
        else if (last === lineFeed && chunk[chunk.length - 2] === carriageReturn) {
          this.#place = 'line start'
        } else this.#place = 'text'
        return this.#endContent(chunk, start, chunk.length)
      }
      const at = found + 2
      this.#emit(chunk, start, at)
      const rest = chunk.length - at - 1
      if (rest === 0 || (rest === 1 && chunk[at + 1] === carriageReturn)) {
        this.#place = rest === 0 ? 'dot' : 'dot cr'
        return this.#endContent(chunk, chunk.length, chunk.length)
      }
      if (chunk[at + 1] === carriageReturn && chunk[at + 2] === lineFeed) {
        this.#isInMessage = false
        return this.#endContent(chunk, at + 3, at + 3)
      }
      start = at + 1
      from = start
    }
  }

  /**
   * Reads on, octet by octet, until the last ones can be no part of an end any more.
   *
   * @returns where the content goes on that was not handed on yet.
   */
  #settlePlace(chunk: Buffer, start: number): number {
    let position = start
    let content = start
    while (this.#place !== 'text' && position < chunk.length) {
      const octet = chunk[position] as number
      switch (this.#place) {
        case 'cr':
          this.#place = octet === lineFeed ? 'line start' : octet === carriageReturn ? 'cr' : 'text'
          position++
          break
        case 'line start':
          if (octet === dot) {
            this.#emit(chunk, content, position)
            this.#place = 'dot'
            position++
            content = position
          } else if (octet === carriageReturn) {
            this.#place = 'cr'
            position++
          } else {
            this.#place = 'text'
          }
          break
        case 'dot':
          if (octet === carriageReturn) {
            this.#place = 'dot cr'
            position++
            content = position
          } else {
            this.#place = 'text'
          }
          break
        case 'dot cr':
          if (octet === lineFeed) {
            this.#isInMessage = false
            this.#place = 'text'
            return position + 1
          }
          // The dot was one that was put in, and its CR is content.
          this.#listener.onContent(Buffer.from('\r'))
          this.#place = octet === carriageReturn ? 'cr' : 'text'
          if (octet === carriageReturn) position++
          break
      }
    }
    if (this.#place !== 'text') {
      this.#emit(chunk, content, chunk.length)
      return chunk.length
    }
    return content
  }

  #emit(chunk: Buffer, start: number, end: number) {
    if (end > start) this.#listener.onContent(chunk.subarray(start, end))
  }

  #endContent(chunk: Buffer, start: number, end: number) {
    this.#emit(chunk, start, end)
    this.#position = end
    if (!this.#isInMessage) {
      this.#isWaiting = true
      this.#listener.onMessageEnd()
    } else if (end === chunk.length) {
      this.#finishChunk()
    }
  }

  #finishChunk() {
    this.#chunk = undefined
    const next = this.#queue.shift()
    if (next) {
      this.#queuedOctets -= next.length
      return this.#take(next)
    }
    const onRead = this.#onRead
    this.#onRead = undefined
    onRead?.()
  }
}

/** Commands are ASCII, or UTF-8 with SMTPUTF8 (RFC 6531 section 3.1). */
function decode(chunk: Buffer, start: number, end: number): string {
  const line = chunk.toString('latin1', start, end)
  return /[\x80-\xff]/.test(line) ? chunk.toString('utf8', start, end) : line
}
