import { type CanonicalResponse, compareResponse } from '@statuary/core'
import { statusHandlers } from '@statuary/msw'
// The published contracts, gathered by published.test.ts.
import contracts from './contracts.json' with { type: 'json' }
import type { Behaviour, Place } from './harness.ts'

/** A response of contracts/, under the id of its contract. */
interface Contract {
  readonly id: string
  readonly response: CanonicalResponse
}

/** Each contract, asked for with GET and HEAD, as the handlers of all statuses answer it. */
export const contractBehaviours: readonly Behaviour[] = (contracts as Contract[]).flatMap(
  ({ id, response }) =>
    ['GET', 'HEAD'].map((method) => ({
      name: `${method} ${id} is as its contract says`,
      gap: (place) => unseen(response.status, place),
      async run({ client, base, use }) {
        use(...statusHandlers(base))
        const seen = await client.send(`${base}/${id}`, { method })
        const differences = compareResponse(response, seen, { method })
        if (differences.length > 0) throw new Error(differences.map((d) => d.message).join(' '))
      },
    })),
)

/** The statuses that a client cannot see, and why. */
function unseen(status: number, { client, major, browser }: Place): string | undefined {
  if (client.name !== 'fetch') return undefined
  if (browser && [301, 302, 303, 307, 308].includes(status)) {
    return 'fetch in a browser follows redirects, or shows an opaque response'
  }
  if (browser || major < 3) return undefined
  if (status === 407) return 'fetch of Node rejects a proxy’s challenge'
  return undefined
}
