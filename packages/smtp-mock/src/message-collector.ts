/** Collects the content of one message, as long as it is within the limit. */
export class MessageCollector {
  /** Octets so far, those over the limit included. */
  octets = 0
  readonly #limit: number
  #pieces: Buffer[] = []

  /** @param limit - octets that are kept at most. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get isTooLarge(): boolean {
    return this.octets > this.#limit
  }

  add(content: Buffer): void {
    this.octets += content.length
    if (this.isTooLarge) this.#pieces = []
    else this.#pieces.push(content)
  }

  /** Returns the whole; it holds no more memory than it needs. */
  take(): Buffer {
    const [first] = this.#pieces
    if (first === undefined) return Buffer.alloc(0)
    const fillsItsMemory = first.length * 2 >= first.buffer.byteLength
    return this.#pieces.length === 1 && fillsItsMemory ? first : Buffer.concat(this.#pieces)
  }
}
