/** Milliseconds that an orderly end may take. */
const patienceMs = 1500

/**
 * Stops once, at the first SIGINT, SIGTERM or, if wanted, at the end of the standard input; what
 * is still running some time later does not keep the process from ending. A second signal of either
 * kind ends it at once.
 */
export function onStop(
  { withStdin }: { readonly withStdin: boolean },
  stop: () => Promise<void>,
): void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  let isStopping = false
  const begin = () => {
    if (isStopping) return
    isStopping = true
    // Without a listener a signal does what it does to any program.
    for (const signal of signals) process.removeListener(signal, begin)
    setTimeout(() => process.exit(), patienceMs).unref()
    // As long as it is read, the process does not end.
    if (withStdin) process.stdin.destroy()
    void stop()
  }
  for (const signal of signals) process.on(signal, begin)
  if (!withStdin) return
  // A pipe closes when it has ended; a file, as /dev/null is one, does not.
  for (const event of ['end', 'close', 'error'] as const) process.stdin.once(event, begin)
  process.stdin.resume()
}
