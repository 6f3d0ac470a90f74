import { HttpResponse } from 'msw'

/**
 * Adds headers to a response, if there is one.
 *
 * What `fetch` gave has headers that no one can set; it is recreated. A network error has none at
 * all.
 */
export function setHeaders(
  response: Response | undefined,
  headers: Readonly<Record<string, string>>,
): Response | undefined {
  if (response === undefined || response.type === 'error') return response
  try {
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  } catch {
    const { status, statusText } = response
    const all = new Headers([...response.headers, ...Object.entries(headers)])
    return new HttpResponse(response.body as never, { status, statusText, headers: all })
  }
}
