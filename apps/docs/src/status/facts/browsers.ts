import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What MDN's data says of one browser; of several entries the first is the newest. */
interface Support {
  readonly version_added: string | false | null
  readonly flags?: readonly unknown[]
}

/** Since which version a browser acts on a status: `flag` where somebody has to switch it on. */
export interface BrowserSupport {
  readonly browser: string
  readonly since: string | 'flag' | 'never'
}

const browsers = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' }

// Read as a file: a bundler would take all of it along.
const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data')
const { http } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly http: {
    readonly status: Readonly<
      Record<
        string,
        { readonly __compat: { readonly support: Readonly<Record<string, Support | Support[]>> } }
      >
    >
  }
}

/**
 * Tells which browsers act on a status, as MDN has recorded it; empty where that is nothing special,
 * for a browser shows most statuses alike.
 *
 * @see https://github.com/mdn/browser-compat-data
 */
export function browserSupport(code: number): readonly BrowserSupport[] {
  const support = http.status[code]?.__compat.support
  if (support === undefined) return []
  return Object.entries(browsers).flatMap(([id, browser]) => {
    const newest = [support[id] ?? []].flat()[0]
    if (newest === undefined) return []
    const { version_added: since, flags = [] } = newest
    return [{ browser, since: flags.length > 0 ? 'flag' : since || 'never' }]
  })
}
