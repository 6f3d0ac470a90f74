import { useEffect, useState } from 'react'

/** Counts the seconds down to a moment. A timer, so that a screen reader is spared each second. */
export function Countdown({ until }: { readonly until: number }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const interval = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(interval)
  }, [])
  return <span role="timer">Trying again in {Math.max(0, Math.ceil((until - now) / 1000))} s</span>
}
