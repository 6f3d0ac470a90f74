import type { Api } from './api.js'
import { refuse } from './responses.js'

/**
 * Answers the methods that no operation of a path takes: OPTIONS with those that it does, so that a
 * CORS preflight passes, and others with 405. Comes after all routes.
 */
export function addOtherMethods(api: Api): void {
  const taken = new Map<string, Set<string>>()
  for (const { path, method } of api.routes) {
    if (method === 'ALL') continue
    const methods = taken.get(path) ?? new Set()
    taken.set(path, methods.add(method))
    if (method === 'GET') methods.add('HEAD')
  }
  for (const [path, methods] of taken) {
    const names = [...methods]
    const allow = names.join(', ')
    api.all(path, (context) => {
      context.header('Allow', allow)
      const { method, path } = context.req
      if (method !== 'OPTIONS') {
        const list =
          names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : allow
        return refuse(context, 405, `${path} does not take ${method}; it takes ${list}.`)
      }
      context.header('Access-Control-Allow-Methods', allow)
      context.header('Access-Control-Allow-Headers', '*')
      return context.body(null, 204)
    })
  }
}
