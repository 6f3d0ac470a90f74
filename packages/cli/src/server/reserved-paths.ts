/**
 * The paths that are the server's own, whatever the rules say; what is below them is, too.
 *
 * They are named one by one, for `/api/orders` is what many an application calls its own paths.
 */
export const reservedPaths: readonly string[] = [
  '/api/contracts',
  '/api/http',
  '/api/openapi.json',
  '/api/servers',
  '/api/smtp',
  '/healthz',
  '/inbox',
]

/** Tells whether a path, without a query, is the server's own. */
export function isReservedPath(path: string): boolean {
  return reservedPaths.some(
    (reserved) =>
      path.startsWith(reserved) &&
      (path.length === reserved.length || path[reserved.length] === '/'),
  )
}
