import {
  bearer,
  calls,
  flaky,
  graphqlError,
  json,
  networkError,
  partial,
  query,
  rateLimit,
  respondWith,
  rewindAll,
  sequence,
  when,
} from '@statuary/msw'
import { HttpResponse, http } from 'msw'
import { type Behaviour, equal, header, type Place, rejects } from './harness.ts'

/** What depends on the request, and what is known of requests afterwards. */
export const choiceBehaviours: readonly Behaviour[] = [
  {
    name: 'when counts only the requests that meet its condition',
    async run(place) {
      const feed = when(query('page', 2), sequence(503, 503, 200), respondWith(204))
      place.use(http.get(`${place.base}/a`, feed))
      const paths = ['a?page=2', 'a', 'a?page=2', 'a?page=1', 'a?page=2', 'a?page=2']
      equal(await statuses(place, paths), [503, 204, 503, 204, 200, 200])
      feed.rewind()
      equal(await statuses(place, ['a?page=2']), [503])
      rewindAll()
      equal(await statuses(place, ['a?page=2', 'a?page=2']), [503, 503])
    },
  },
  {
    name: 'when leaves other requests to the next handler',
    async run(place) {
      place.use(
        http.get(`${place.base}/a`, when(query('page', 2), respondWith(503))),
        http.get(`${place.base}/a`, respondWith(404)),
      )
      equal(await statuses(place, ['a', 'a?page=2']), [404, 503])
    },
  },
  {
    name: 'when reads a body that its resolvers read as well',
    async run({ client, base, use }) {
      const echo = async ({ request }: { request: Request }) =>
        HttpResponse.text(await request.text())
      use(
        http.post(
          `${base}/a`,
          when(
            async ({ request }) => (await request.json()).quantity > 1,
            respondWith(422),
            when(json({ quantity: 1 }), echo, respondWith(400)),
          ),
        ),
      )
      const send = (body: string) => client.send(`${base}/a`, { method: 'POST', body })
      equal((await send('{"quantity":2}')).status, 422)
      equal((await send('{"quantity":1}')).body, '{"quantity":1}')
      equal((await send('{"quantity":0}')).status, 400)
    },
  },
  {
    name: 'of requests at the same time, all with the old token get 401, and all with the new one pass',
    async run({ client, base, use }) {
      use(http.get(`${base}/a`, when(bearer('old'), respondWith(401), respondWith(200))))
      const send = async (token: string) =>
        (await client.send(`${base}/a`, { headers: { Authorization: `Bearer ${token}` } })).status
      equal(await Promise.all(['old', 'old', 'new', 'old'].map(send)), [401, 401, 200, 401])
    },
  },
  {
    name: 'a sequence in a resolver of the user says how to write it',
    async run({ client, base, use, browser }) {
      const made = sequence(503, 200)
      use(
        http.get(`${base}/a`, (info) => sequence(503, 200)(info) as Response),
        http.get(`${base}/b`, ({ request }) => made({ request } as never) as Response),
        http.get(`${base}/c`, (info) => made(info) as Response),
        http.get(`${base}/d`, async (info) => {
          await Promise.resolve()
          return made(info) as Response
        }),
        http.get(`${base}/e`, (info) => rateLimit({ limit: 1, windowMs: 1 }, made)(info) as never),
      )
      // Where all is one file, nobody can tell who calls.
      for (const path of browser ? ['a', 'b', 'e'] : ['a', 'b', 'c', 'd', 'e']) {
        const seen = await quietly(() => client.send(`${base}/${path}`))
        equal([seen.status, /Let when decide/.test(seen.body)], [500, true], path)
      }
    },
  },
  {
    name: 'calls tells what a resolver answered',
    async run({ client, base, use }) {
      const orders = sequence(503, () => HttpResponse.json([]))
      const fixed = sequence(503, 200)
      const asked = calls(fixed)
      use(http.get(`${base}/a`, orders), http.get(`${base}/b`, fixed))
      for (const path of ['a?1', 'b?2', 'a?3', 'b?4']) await client.send(`${base}/${path}`)
      const queries = (all: ReturnType<typeof calls>) =>
        all.map(({ request }) => new URL(request.url).search)
      equal(
        [queries(calls(orders)), queries(asked)],
        [
          ['?1', '?3'],
          ['?2', '?4'],
        ],
      )
      equal((asked[1]?.at ?? 0) >= (asked[0]?.at ?? 1), true)
    },
  },
  {
    name: 'flaky fails with whatever it is told to',
    async run({ client, base, use }) {
      const lost = flaky({ rate: 1, failure: networkError() }, respondWith(200))
      use(
        http.get(`${base}/a`, lost),
        http.get(`${base}/b`, flaky({ rate: 1, failure: [429, { retryAfter: 7 }] }, lost)),
        http.get(`${base}/c`, flaky({ rate: 1 }, lost)),
      )
      await rejects(client.send(`${base}/a`))
      const limited = await client.send(`${base}/b`)
      equal([limited.status, header(limited, 'Retry-After')], [429, '7'])
      const failed = await client.send(`${base}/c`)
      equal([failed.status, header(failed, 'Retry-After')], [503, '0'])
    },
  },
  {
    name: 'rateLimit has a window for each key, fields of two kinds, and a refusal of its own',
    async run({ client, base, use }) {
      const key = ({ request }: { request: Request }) =>
        new URL(request.url).searchParams.get('user') ?? ''
      const fields = ['RateLimit', 'X-RateLimit'] as const
      use(
        http.get(
          `${base}/a`,
          rateLimit({ limit: 1, windowMs: 60_000, key, fields, problem: true }, respondWith(200)),
        ),
        http.get(
          `${base}/b`,
          rateLimit(
            { limit: 0, windowMs: 60_000, fields: [], retryAfter: false, body: { code: 7 } },
            respondWith(200),
          ),
        ),
      )
      const first = await client.send(`${base}/a?user=ann`)
      equal([first.status, header(first, 'X-RateLimit-Remaining')], [200, '0'])
      const second = await client.send(`${base}/a?user=ann`)
      equal(
        [
          second.status,
          header(second, 'Content-Type'),
          header(second, 'X-RateLimit-Limit'),
          header(second, 'RateLimit'),
        ],
        [429, 'application/problem+json', '1', '"default";r=0;t=60'],
      )
      equal((await client.send(`${base}/a?user=bob`)).status, 200)
      const bare = await client.send(`${base}/b`)
      equal([bare.status, bare.body], [429, '{"code":7}'])
      equal([header(bare, 'RateLimit'), header(bare, 'Retry-After')], [undefined, undefined])
    },
  },
  {
    name: 'GraphQL errors and partial data are static steps',
    async run({ client, base, use }) {
      const data = { user: { id: '7' }, orders: null }
      use(
        http.get(
          `${base}/graphql`,
          sequence(graphqlError('UNAUTHENTICATED'), partial(data, 'FORBIDDEN'), 503),
        ),
      )
      const denied = await client.send(`${base}/graphql`)
      equal(
        [denied.status, JSON.parse(denied.body).errors[0].extensions],
        [200, { code: 'UNAUTHENTICATED' }],
      )
      equal(JSON.parse((await client.send(`${base}/graphql`)).body).data, data)
      equal((await client.send(`${base}/graphql`)).status, 503)
    },
  },
]

async function statuses({ client, base }: Place, paths: readonly string[]): Promise<number[]> {
  const all: number[] = []
  for (const path of paths) all.push((await client.send(`${base}/${path}`)).status)
  return all
}

/** MSW writes what a resolver throws to the console; here that is what is expected. */
async function quietly<Result>(action: () => Promise<Result>): Promise<Result> {
  const { error } = console
  console.error = () => {}
  try {
    return await action()
  } finally {
    console.error = error
  }
}
