/** What `createSession` takes. */
export interface SessionOptions {
  /** The access token to begin with. */
  readonly token: string
  /** Gets a new one; gives undefined, or rejects, where the user has to sign in again. */
  readonly refresh: () => Promise<string | undefined>
}

/**
 * Gives a `fetch` that sends an access token, and refreshes it when it has expired.
 *
 * However many requests are answered with 401 at the same time, the token is refreshed once, and
 * each of them is sent once more. Where there is no new token, they get their 401.
 *
 * @example const session = createSession({ token, refresh: () => refreshToken('/api/token') })
 */
export function createSession({ token, refresh }: SessionOptions) {
  let current = token
  let refreshing: Promise<string | undefined> | undefined

  const send = (url: RequestInfo | URL, init: RequestInit | undefined, bearer: string) => {
    const headers = new Headers(init?.headers)
    headers.set('Authorization', `Bearer ${bearer}`)
    return fetch(url, { ...init, headers })
  }
  const refreshOnce = () => {
    refreshing ??= refresh()
      .catch(() => undefined)
      .finally(() => {
        refreshing = undefined
      })
    return refreshing
  }

  return {
    async fetch(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      const sent = current
      const response = await send(url, init, sent)
      if (response.status !== 401) return response
      // Another request may have refreshed it while this one was under way.
      if (current === sent) {
        const next = await refreshOnce()
        if (next === undefined) return response
        current = next
      }
      return send(url, init, current)
    },
  }
}

/** Asks for a new access token; undefined if the server gives none. */
export async function refreshToken(url: string): Promise<string | undefined> {
  const response = await fetch(url, { method: 'POST' })
  const { access_token } = response.ok ? await response.json() : {}
  return typeof access_token === 'string' ? access_token : undefined
}
