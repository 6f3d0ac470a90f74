import {
  flaky,
  networkError,
  respondWith,
  rewindAll,
  sequence,
  slow,
  truncated,
} from '@statuary/msw'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { type Behaviour, equal, header, type Place, rejects } from './harness.ts'

const resolverSteps = sequence(503, () => HttpResponse.text('x'))

/** What a server was set up with: only such handlers outlive `resetHandlers()`. */
export function initialHandlers(base: string): RequestHandler[] {
  const accepted = new Response('x', { status: 202 })
  return [
    http.get(
      `${base}/initial/static`,
      sequence(503, [429, { retryAfter: 1 }], 'smtp/550', accepted, respondWith(404)),
    ),
    http.get(`${base}/initial/error`, sequence(networkError(), 200, networkError())),
    http.get(`${base}/initial/cycle`, sequence.cycle(503, 404, 200)),
    http.get(`${base}/initial/resolver`, resolverSteps),
  ]
}

/** What successive requests get. */
export const sequenceBehaviours: readonly Behaviour[] = [
  {
    name: 'a sequence answers step by step and stays at the last',
    async run(place) {
      place.use(
        http.get(`${place.base}/a`, sequence(503, [503, { retryAfter: 1 }], 'smtp/550', 200)),
      )
      const retryAfter: unknown[] = []
      const statuses: unknown[] = []
      for (let request = 0; request < 6; request++) {
        const seen = await place.client.send(`${place.base}/a`)
        statuses.push(seen.status)
        retryAfter.push(header(seen, 'Retry-After'))
        if (seen.status === 200) equal(JSON.parse(seen.body), { status: 'ok' })
      }
      equal(statuses, [503, 503, 422, 200, 200, 200])
      equal(retryAfter.slice(0, 2), ['300', '1'])
    },
  },
  {
    name: 'sequence.cycle starts over',
    async run(place) {
      place.use(http.get(`${place.base}/a`, sequence.cycle(503, 200)))
      equal(await statuses(place, 5), [503, 200, 503, 200, 503])
    },
  },
  ...[0, 1].map(
    (seesRequests): Behaviour => ({
      name: `requests at the same time get one step each, ${seesRequests ? 'resolvers included' : 'if all are static'}`,
      async run(place) {
        const last = seesRequests ? () => new HttpResponse(null, { status: 200 }) : 200
        place.use(http.get(`${place.base}/a`, sequence(503, 503, last)))
        const all = await Promise.all([1, 2, 3, 4].map(() => place.client.send(`${place.base}/a`)))
        equal(all.map(({ status }) => status).sort(), [200, 200, 503, 503])
      },
    }),
  ),
  {
    name: 'a static sequence is rewound by resetHandlers, however far it got',
    async run(place) {
      for (const requests of [1, 2, 5, 7, 3]) {
        const expected = [503, 429, 422, 202, 404, 404, 404].slice(0, requests)
        equal(await statuses(place, requests, 'initial/static'), expected)
        const cycled = [503, 404, 200, 503, 404, 200, 503].slice(0, requests)
        equal(await statuses(place, requests, 'initial/cycle'), cycled)
        place.reset()
      }
    },
  },
  {
    name: 'resetHandlers rewinds a static sequence whose first requests came at the same time',
    async run(place) {
      const url = `${place.base}/initial/static`
      for (const _ of [1, 2]) {
        const all = await Promise.all([1, 2, 3].map(() => place.client.send(url)))
        equal(all.map(({ status }) => status).sort(), [422, 429, 503])
        place.reset()
      }
    },
  },
  {
    name: 'a network error is a static step',
    async run(place) {
      const url = `${place.base}/initial/error`
      for (const _ of [1, 2]) {
        await rejects(place.client.send(url))
        equal(await statuses(place, 1, 'initial/error'), [200])
        await rejects(place.client.send(url))
        await rejects(place.client.send(url))
        place.reset()
      }
    },
  },
  {
    name: 'a Response is a step that can be read again and again',
    async run(place) {
      place.use(http.get(`${place.base}/a`, sequence(503, HttpResponse.text('again'))))
      const bodies: string[] = []
      for (let request = 0; request < 4; request++) {
        bodies.push((await place.client.send(`${place.base}/a`)).body)
      }
      equal(bodies.slice(1), ['again', 'again', 'again'])
    },
  },
  {
    name: 'a sequence whose handler is added for once is done after its last step',
    async run(place) {
      place.use(http.get(`${place.base}/a`, respondWith(404)))
      place.use(http.get(`${place.base}/a`, sequence(503, 200), { once: true }))
      equal(await statuses(place, 4), [503, 200, 404, 404])
    },
  },
  {
    name: 'sequences of two handlers are independent',
    async run(place) {
      place.use(
        http.get(`${place.base}/a`, sequence(503, 200)),
        http.get(`${place.base}/b`, sequence(503, 200)),
      )
      equal(
        [await statuses(place, 2), await statuses(place, 2, 'b')],
        [
          [503, 200],
          [503, 200],
        ],
      )
    },
  },
  {
    name: 'HEAD gets no content from a sequence',
    async run(place) {
      place.use(http.head(`${place.base}/a`, sequence(503, 200)))
      for (const status of [503, 200, 200]) {
        const seen = await place.client.send(`${place.base}/a`, { method: 'HEAD' })
        equal([seen.status, seen.body], [status, ''])
      }
    },
  },
  {
    name: 'a resolver in a sequence sees its own request',
    async run(place) {
      const url = ({ request }: { request: Request }) =>
        HttpResponse.text(new URL(request.url).search)
      place.use(http.get(`${place.base}/a`, sequence(503, url, url)))
      equal(await bodies(place, ['?1', '?2', '?3', '?4']), ['?2', '?3', '?4'])
    },
  },
  {
    name: 'a sequence with resolvers is rewound by rewind and rewindAll, not by resetHandlers',
    async run(place) {
      rewindAll()
      const path = 'initial/resolver'
      equal(await statuses(place, 2, path), [503, 200])
      place.reset()
      equal(await statuses(place, 1, path), [200])
      resolverSteps.rewind()
      equal(await statuses(place, 2, path), [503, 200])
      rewindAll()
      equal(await statuses(place, 2, path), [503, 200])
    },
  },
  {
    name: 'rewindAll rewinds static sequences, too',
    async run(place) {
      place.use(http.get(`${place.base}/a`, sequence(503, 200)))
      equal(await statuses(place, 2), [503, 200])
      rewindAll()
      equal(await statuses(place, 2), [503, 200])
    },
  },
  ...(
    [
      ['flaky', (inner) => flaky({ rate: 0 }, inner)],
      ['slow', (inner) => slow(0, inner)],
      ['truncated', (inner) => truncated(inner, { afterBytes: 100 })],
      ['another sequence', (inner) => sequence.cycle(inner)],
    ] satisfies [string, (inner: ReturnType<typeof sequence>) => ReturnType<typeof sequence>][]
  ).map(
    ([name, wrap]): Behaviour => ({
      name: `a static sequence and a generator count on inside ${name}`,
      async run(place) {
        const empty = (status: number) => new HttpResponse(null, { status })
        const steps = wrap(sequence(empty(503), empty(429), empty(204)))
        const generated = wrap(function* () {
          yield empty(503)
          yield empty(429)
          return empty(204)
        } as never)
        place.use(http.get(`${place.base}/a`, steps), http.get(`${place.base}/b`, generated))
        for (const path of ['a', 'b']) {
          equal(await statuses(place, 5, path), [503, 429, 204, 204, 204], path)
        }
        steps.rewind()
        equal(await statuses(place, 2, 'a'), [503, 429])
        rewindAll()
        equal(await statuses(place, 2, 'a'), [503, 429])
        equal(await statuses(place, 2, 'b'), [503, 429])
      },
    }),
  ),
]

async function statuses({ client, base }: Place, requests: number, path = 'a'): Promise<number[]> {
  const all: number[] = []
  while (all.length < requests) all.push((await client.send(`${base}/${path}`)).status)
  return all
}

async function bodies({ client, base }: Place, queries: string[]): Promise<string[]> {
  const all: string[] = []
  for (const query of queries) {
    const seen = await client.send(`${base}/a${query}`)
    if (seen.status === 200) all.push(seen.body)
  }
  return all
}
