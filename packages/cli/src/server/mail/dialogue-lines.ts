import type { TranscriptEntry } from '@statuary/smtp-mock'
import type { DescribedLine } from './described.js'

/** A line with its octets. */
export interface DialogueLine extends Omit<DescribedLine, 'octets'> {
  /** In Latin-1, with the end of the line. */
  readonly octets: string
}

/** After so many octets the rest of a line is left out. */
const longestLine = 64 * 1024

/**
 * Makes lines of the entries of a transcript, which are octets as they came: several lines in one, or
 * one line in several.
 */
export class DialogueLines {
  readonly #mostContent: number
  #open = ''
  #from: 'client' | 'server' = 'server'
  #note: TranscriptEntry | undefined
  #isContent = false
  #contentLines = 0

  /** @param mostContent - how many lines of each message are given; the others are counted. */
  constructor(mostContent = Number.POSITIVE_INFINITY) {
    this.#mostContent = mostContent
  }

  /** Gives the lines that an entry brings to an end. */
  add(entry: TranscriptEntry, index: number): DialogueLine[] {
    const lines: DialogueLine[] = []
    if (entry.from !== this.#from || entry.event) lines.push(...this.#end(entry, index))
    this.#from = entry.from
    if (entry.event) {
      lines.push(this.#line(entry, index, '', { event: entry.event, complete: true }))
      return lines
    }
    if (entry.code !== undefined) this.#note = entry
    // CR may end one entry and LF begin the next.
    const pieces = (this.#open + entry.text).split('\r\n')
    pieces.forEach((piece, position) => {
      this.#open = piece.slice(0, longestLine)
      if (position === pieces.length - 1) return
      lines.push(...this.#take(entry, index, true))
    })
    return lines
  }

  /** Gives the line that has no end yet; it is given again when it has one. */
  rest(entry: TranscriptEntry, index: number): DialogueLine[] {
    return this.#open === '' ? [] : [this.#line(entry, index, this.#open)]
  }

  /** Ends what was open because the other side speaks or something happens. */
  #end(entry: TranscriptEntry, index: number): DialogueLine[] {
    const lines = this.#open === '' ? [] : this.#take(entry, index, false)
    if (this.#from === 'server') {
      this.#isContent = this.#note?.code === 354
      this.#contentLines = 0
      this.#note = undefined
      return lines
    }
    return [...lines, ...this.#sumUp(entry, index)]
  }

  #take(entry: TranscriptEntry, index: number, complete: boolean): DialogueLine[] {
    const text = this.#open
    this.#open = ''
    if (this.#from === 'server' || !this.#isContent) {
      return [this.#line(entry, index, text, { complete })]
    }
    if (text === '.') {
      const summary = this.#sumUp(entry, index)
      return [...summary, this.#line(entry, index, text, { complete })]
    }
    this.#contentLines++
    if (this.#contentLines > this.#mostContent) return []
    return [this.#line(entry, index, text, { complete, content: true })]
  }

  /** After a message: says how many of its lines were left out. */
  #sumUp(entry: TranscriptEntry, index: number): DialogueLine[] {
    const omitted = this.#contentLines - this.#mostContent
    this.#isContent = false
    this.#contentLines = 0
    if (!(omitted > 0)) return []
    const text = `${omitted} more ${omitted === 1 ? 'line' : 'lines'} of the message`
    return [this.#line(entry, index, text, { event: 'omitted', complete: true, content: true })]
  }

  #line(
    entry: TranscriptEntry,
    index: number,
    text: string,
    {
      complete = false,
      content = false,
      event = null,
    }: Partial<Pick<DialogueLine, 'complete' | 'content' | 'event'>> = {},
  ): DialogueLine {
    const noteOfReply = this.#from === 'server' && event === null ? this.#note : undefined
    const note = event === entry.event ? entry : noteOfReply
    return {
      entry: index,
      at: Math.round(entry.at * 1000) / 1000,
      from: this.#from,
      text: event === null ? Buffer.from(text, 'latin1').toString() : text,
      complete,
      content,
      event,
      stage: note?.stage ?? null,
      code: note?.code ?? null,
      why: note?.why ?? null,
      scripted: note?.isScripted ?? false,
      octets: event === null ? `${text}${complete ? '\r\n' : ''}` : '',
    }
  }
}
