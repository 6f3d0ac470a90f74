/**
 * Gives the pattern by which Hono finds a path of the OpenAPI document. It knows no parameter that is
 * only a part of a segment, so `{id}.eml` is one that ends so.
 *
 * @example routingPath('/api/smtp/messages/{id}.eml') // '/api/smtp/messages/:file{[^/]+\\.eml}'
 */
export function routingPath(path: string): string {
  return path
    .replaceAll(/\/\{\w+\}\.(\w+)/g, '/:file{[^/]+\\.$1}')
    .replaceAll(/\/\{(\w+)\}/g, '/:$1')
}
