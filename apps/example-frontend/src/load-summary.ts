/** What the shop sold; a part that is null is missing. */
export interface Summary {
  readonly shop: { readonly name: string } | null
  readonly revenueCents: number | null
}

/** How loading ended; a summary may come without some of its parts. */
export type SummaryOutcome =
  | { readonly kind: 'loaded'; readonly summary: Summary; readonly missing: readonly string[] }
  | { readonly kind: 'failed'; readonly detail: string }

interface Answer {
  readonly data?: Summary | null
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[] }[]
}

const query = 'query GetSummary { shop { name } revenueCents }'

/**
 * Loads the summary by GraphQL, and takes what there is: an error about one field leaves the others.
 *
 * @param send - `fetch`, or one that signs in.
 * @see https://spec.graphql.org/October2021/#sec-Errors
 */
export async function loadSummary(
  url: string,
  send: (url: string, init: RequestInit) => Promise<Response> = fetch,
): Promise<SummaryOutcome> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ operationName: 'GetSummary', query })
    const { data, errors = [] }: Answer = await (
      await send(url, { method: 'POST', headers, body })
    ).json()
    if (!data) {
      return { kind: 'failed', detail: errors[0]?.message ?? 'The server gave no summary.' }
    }
    const missing = errors.map(({ path = [] }) => path.join('.'))
    return { kind: 'loaded', summary: data, missing }
  } catch {
    return { kind: 'failed', detail: 'The summary is out of reach.' }
  }
}
