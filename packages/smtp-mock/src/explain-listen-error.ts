/**
 * Makes an error that says which address the server could not take, why, and what to do.
 *
 * @returns an error with the `code` of the given one, which is its `cause`.
 * @example explainListenError(error, '127.0.0.1', 25).message
 * // 'Cannot listen on 127.0.0.1:25: ports below 1024 need privileges. ...'
 */
export function explainListenError(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): NodeJS.ErrnoException {
  const explained: NodeJS.ErrnoException = new Error(
    `Cannot listen on ${host}:${port}: ${explain(error, host, port)}`,
    { cause: error },
  )
  if (error.code !== undefined) explained.code = error.code
  return explained
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return 'the port is in use. Stop the other server, or use another port; port 0 picks a free one.'
    case 'EACCES':
      return port < 1024
        ? 'ports below 1024 require privileges. Use a higher one; port 0 picks a free one.'
        : 'the system does not allow it. Use another port; port 0 picks a free one.'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `this machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`
    case 'ERR_SOCKET_BAD_PORT':
      return 'ports range from 0 to 65535; port 0 picks a free one.'
    default:
      return error.message
  }
}
