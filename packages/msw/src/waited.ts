import { whenAborted } from './when-aborted.js'

/** Waits, and tells whether the client still wants the response; when it gives up, the timer ends. */
export function waited(ms: number, { signal }: Request, stop?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const ends: (() => void)[] = []
    const end = (wanted: boolean) => {
      clearTimeout(timer)
      for (const forget of ends) forget()
      resolve(wanted)
    }
    const timer = setTimeout(end, ms, true)
    for (const one of [signal, stop]) {
      if (one) ends.push(whenAborted({ signal: one }, () => end(false)))
    }
  })
}
