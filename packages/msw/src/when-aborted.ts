/** Calls back once when the client gives a request up; at once if it has. Gives a way to stop waiting. */
export function whenAborted({ signal }: Pick<Request, 'signal'>, callback: () => void): () => void {
  if (signal.aborted) {
    callback()
    return () => {}
  }
  signal.addEventListener('abort', callback, { once: true })
  return () => signal.removeEventListener('abort', callback)
}
