import {
  flaky,
  neverResponds,
  rateLimit,
  respondWith,
  rewindAll,
  sequence,
  slow,
} from '@statuary/msw'
import { HttpResponse, http } from 'msw'
import { type Behaviour, equal, header, type Place, rejects } from './harness.ts'

/** What a server is like that is not at its best. */
export const conditionBehaviours: readonly Behaviour[] = [
  {
    name: 'flaky fails the same requests for the same seed, and again when rewound',
    async run(place) {
      const some = () => flaky({ rate: 0.3, seed: 7, failure: 500 }, () => HttpResponse.json([]))
      const first = some()
      place.use(
        http.get(`${place.base}/a`, first),
        http.get(`${place.base}/b`, some()),
        http.get(`${place.base}/c`, flaky({ rate: 0.3, seed: 8 }, respondWith(200))),
      )
      const drawn = await statuses(place, 20)
      equal(new Set(drawn).size, 2)
      equal(await statuses(place, 20, 'b'), drawn)
      const failed = (all: number[]) => all.map((status) => status >= 500)
      const other = failed(await statuses(place, 20, 'c'))
      if (String(other) === String(failed(drawn))) throw new Error('Another seed draws the same.')
      first.rewind()
      equal(await statuses(place, 20), drawn)
      rewindAll()
      equal(await statuses(place, 20), drawn)
    },
  },
  {
    name: 'flaky fails none at 0, and all at 1',
    async run(place) {
      place.use(
        http.get(`${place.base}/a`, flaky({ rate: 0 }, respondWith(200))),
        http.get(`${place.base}/b`, flaky({ rate: 1 }, respondWith(200))),
      )
      equal(new Set(await statuses(place, 8)).has(503), false)
      equal(new Set(await statuses(place, 8, 'b')).has(200), false)
    },
  },
  {
    name: 'rateLimit answers 429 above the limit, until the window is over',
    async run(place) {
      const { now } = Date
      try {
        Date.now = () => 1_000_000
        const limited = rateLimit({ limit: 2, windowMs: 1500 }, () => HttpResponse.json([]))
        place.use(http.get(`${place.base}/a`, limited))
        const url = `${place.base}/a`
        const first = await place.client.send(url)
        equal(
          [first.status, header(first, 'RateLimit'), header(first, 'RateLimit-Policy')],
          [200, '"default";r=1;t=2', '"default";q=2;w=2'],
        )
        equal(await statuses(place, 2), [200, 429])
        Date.now = () => 1_001_000
        const refused = await place.client.send(url)
        equal(
          [refused.status, header(refused, 'RateLimit'), header(refused, 'Retry-After')],
          [429, '"default";r=0;t=1', '1'],
        )
        equal(JSON.parse(refused.body), { error: 'too_many_requests', retry_after: 1 })
        Date.now = () => 1_001_500
        equal(await statuses(place, 3), [200, 200, 429])
        limited.rewind()
        equal(await statuses(place, 3), [200, 200, 429])
        rewindAll()
        equal(await statuses(place, 3), [200, 200, 429])
      } finally {
        Date.now = now
      }
    },
  },
  {
    name: 'rateLimit counts requests at the same time',
    async run(place) {
      place.use(
        http.get(`${place.base}/a`, rateLimit({ limit: 2, windowMs: 60_000 }, respondWith(200))),
      )
      const all = await Promise.all([1, 2, 3, 4].map(() => place.client.send(`${place.base}/a`)))
      equal(all.map(({ status }) => status).sort(), [200, 200, 429, 429])
    },
  },
  {
    name: 'rateLimit tells the quota on whatever it lets through',
    async run(place) {
      place.use(
        http.get(
          `${place.base}/a`,
          rateLimit(
            { limit: 3, windowMs: 60_000 },
            sequence(503, Response.json([]), respondWith(204)),
          ),
        ),
        http.get(
          `${place.base}/b`,
          rateLimit({ limit: 3, windowMs: 60_000 }, () => {
            throw new HttpResponse(null, { status: 403 })
          }),
        ),
      )
      for (const [path, status, left] of [
        ['a', 503, 2],
        ['a', 200, 1],
        ['a', 204, 0],
        ['a', 429, 0],
        ['b', 403, 2],
      ] as const) {
        const seen = await place.client.send(`${place.base}/${path}`)
        equal([seen.status, header(seen, 'RateLimit')], [status, `"default";r=${left};t=60`])
      }
    },
  },
  {
    name: 'slow answers late',
    async run(place) {
      place.use(http.get(`${place.base}/a`, slow(40, respondWith(200))))
      const before = performance.now()
      equal(await statuses(place, 1), [200])
      const elapsed = performance.now() - before
      if (elapsed < 39) throw new Error(`Answered after ${elapsed} ms.`)
    },
  },
  {
    name: 'slow and neverResponds end when the client gives up',
    async run(place) {
      const seen: string[] = []
      place.use(
        http.get(
          `${place.base}/a`,
          slow(tellsOfAborts(place) ? 2_000_000 : 500, ({ request }) => {
            seen.push(new URL(request.url).pathname)
            return HttpResponse.json([])
          }),
        ),
        http.get(`${place.base}/b`, ({ request }) => {
          seen.push(new URL(request.url).pathname)
          return neverResponds()({ request })
        }),
      )
      for (const path of ['a', 'b']) {
        const client = new AbortController()
        const answer = place.client.send(`${place.base}/${path}`, { signal: client.signal })
        answer.catch(() => {})
        while (!seen.includes(`/${path}`)) await turn()
        client.abort()
        await rejects(answer)
      }
    },
  },
  {
    name: 'what a resolver inside leaves alone goes to the next handler',
    async run(place) {
      const nothing = () => undefined
      for (const resolver of [
        flaky({ rate: 0 }, nothing),
        rateLimit({ limit: 9, windowMs: 1000 }, nothing),
        slow(1, nothing),
        sequence(nothing, nothing),
      ]) {
        place.use(
          http.get(`${place.base}/a`, resolver),
          http.get(`${place.base}/a`, respondWith(404)),
        )
        equal(await statuses(place, 1), [404])
      }
    },
  },
  {
    name: 'resolvers wrap one another',
    async run(place) {
      const feed = sequence(200, 503, ({ request }) => HttpResponse.text(request.method))
      const all = slow(1, rateLimit({ limit: 3, windowMs: 60_000 }, flaky({ rate: 0 }, feed)))
      place.use(http.get(`${place.base}/a`, all))
      equal(await statuses(place, 4), [200, 503, 200, 429])
      all.rewind()
      equal(await statuses(place, 4), [200, 503, 200, 429])
    },
  },
]

/** Lets everything else that is ready go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

async function statuses({ client, base }: Place, requests: number, path = 'a'): Promise<number[]> {
  const all: number[] = []
  while (all.length < requests) all.push((await client.send(`${base}/${path}`)).status)
  return all
}

/** MSW 2 tells a resolver of an abort only if the client is fetch, so there a timer runs to its end. */
function tellsOfAborts({ client, major }: Place): boolean {
  return major >= 3 || client.name === 'fetch'
}
