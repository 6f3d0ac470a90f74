/** Knows whether something is in use. */
export interface IdleTimer {
  /** Tells that it is used just now. */
  touch(): void
  /** Tells that it is used until what is returned is called. */
  begin(): () => void
  /** Ends the watch. */
  stop(): void
}

/**
 * Calls once when something was not used for so many milliseconds, 1 to 2147483647.
 *
 * A use costs no timer: the one there is looks, when it is due, how long ago the last use was.
 */
export function createIdleTimer(ms: number, onIdle: () => void): IdleTimer {
  let last = performance.now()
  let uses = 0
  let timer = setTimeout(check, ms)

  function check(): void {
    const left = uses > 0 ? ms : last + ms - performance.now()
    if (left > 0) timer = setTimeout(check, Math.ceil(left))
    else onIdle()
  }

  return {
    touch() {
      last = performance.now()
    },
    begin() {
      uses++
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        uses--
        last = performance.now()
      }
    },
    stop: () => clearTimeout(timer),
  }
}
