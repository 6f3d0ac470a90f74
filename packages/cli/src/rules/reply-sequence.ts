/** How often a reply is given: without a number the last one for ever, any other one once. */
export interface Timed {
  readonly times?: number
}

/** What a sequence of replies has given so far. */
export interface Progress {
  /** How many replies were taken since it was made or rewound. */
  readonly answered: number
  /** Whether every reply was given as often as it may be. */
  readonly spent: boolean
  /** Starts over. */
  rewind(): void
}

/** Gives replies one after the other, and counts. */
export interface ReplySequence<Reply extends Timed> extends Progress {
  /** Takes the reply whose turn it is; undefined once it is spent. */
  take(): Reply | undefined
}

/**
 * Creates a sequence of replies.
 *
 * A reply is taken at once, before anything is awaited, so that no two requests get the same turn.
 *
 * @example createReplySequence([{ status: 503, times: 2 }, { status: 200 }])
 */
export function createReplySequence<Reply extends Timed>(
  replies: readonly Reply[],
): ReplySequence<Reply> {
  const limits = replies.map(
    ({ times }, index) => times ?? (index === replies.length - 1 ? Number.POSITIVE_INFINITY : 1),
  )
  let answered = 0
  let index = 0
  let taken = 0
  return {
    get answered() {
      return answered
    },
    get spent() {
      return index === replies.length
    },
    take() {
      const reply = replies[index]
      if (reply === undefined) return undefined
      answered++
      taken++
      if (taken === limits[index]) {
        index++
        taken = 0
      }
      return reply
    },
    rewind() {
      answered = 0
      index = 0
      taken = 0
    },
  }
}
