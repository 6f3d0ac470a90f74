import { nearestName } from '@statuary/core'
import type { Api } from './api.js'

/**
 * Finds the path of the API that was probably meant; what stands for an id may be anything.
 *
 * @example nearestPath(api, '/api/htp/rules/http-1') // '/api/http/rules/http-1'
 */
export function nearestPath(api: Api, path: string): string | undefined {
  const given = path.split('/')
  const paths = api.routes
    .filter(({ method, path }) => method !== 'ALL' && path.length > 1)
    .map(({ path }) =>
      path
        .split('/')
        .map((segment, place) => (segment.startsWith(':') ? (given[place] ?? segment) : segment))
        .join('/'),
    )
  return nearestName(path, paths)
}
