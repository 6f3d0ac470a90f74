import {
  calls,
  flaky,
  graphqlError,
  type MswResolver,
  operation,
  partial,
  rateLimit,
  respondWith,
  rewindAll,
  sequence,
  slow,
  truncated,
  when,
} from '@statuary/msw'
import { HttpResponse } from 'msw'
import { graphql } from './graphql.ts'
import { type Behaviour, equal, type Place, rejects, type Seen } from './harness.ts'

/** What holds in handlers of `graphql`, whose resolvers are told an operation and its variables. */
export const graphqlBehaviours: readonly Behaviour[] = [
  {
    name: 'GraphQL: a sequence fails, denies, gives a part, and then everything',
    async run(place) {
      const orders = [{ id: '1' }]
      const answers = sequence(
        [503, { retryAfter: 1 }],
        graphqlError('UNAUTHENTICATED'),
        partial({ user: { id: '7' }, orders: null }, { code: 'FORBIDDEN', path: ['orders'] }),
        [200, { body: { data: { orders } } }],
      )
      place.use(linkOf(place).query('GetOrders', answers))
      equal((await ask(place, 'GetOrders')).status, 503)
      const denied = await ask(place, 'GetOrders')
      equal(
        [denied.status, JSON.parse(denied.body).errors[0].extensions.code],
        [200, 'UNAUTHENTICATED'],
      )
      const part = JSON.parse((await ask(place, 'GetOrders')).body)
      equal([part.data, part.errors[0].path], [{ user: { id: '7' }, orders: null }, ['orders']])
      equal(JSON.parse((await ask(place, 'GetOrders')).body), { data: { orders } })
      rewindAll()
      equal((await ask(place, 'GetOrders')).status, 503)
    },
  },
  {
    name: 'GraphQL: wrappers hand on variables, and keep their place',
    async run(place) {
      const limit = { limit: 2, windowMs: 60_000 }
      const wrapped: MswResolver = slow(
        1,
        flaky(
          { rate: 0 },
          rateLimit(limit, ({ variables }) => HttpResponse.json({ data: variables })),
        ),
      )
      place.use(linkOf(place).query('GetOrders', wrapped))
      equal(JSON.parse((await ask(place, 'GetOrders', { page: 2 })).body), { data: { page: 2 } })
      equal(JSON.parse((await ask(place, 'GetOrders', { page: 3 })).body), { data: { page: 3 } })
      equal((await ask(place, 'GetOrders')).status, 429)
      equal(
        calls(wrapped).map(({ request }) => request.method),
        ['POST', 'POST', 'POST'],
      )
    },
  },
  {
    name: 'GraphQL: when asks for an operation or a variable, and leaves others to the next handler',
    async run(place) {
      const isSecond = ({ variables }: { variables: { page?: number } }) => variables.page === 2
      const link = linkOf(place)
      place.use(
        link.operation(when(operation('GetOrders'), when(isSecond, respondWith(500)))),
        link.query('GetOrders', graphqlError('FORBIDDEN', { status: 403 })),
        link.mutation('AddOrder', respondWith(422)),
      )
      equal((await ask(place, 'GetOrders', { page: 2 })).status, 500)
      equal((await ask(place, 'GetOrders', { page: 1 })).status, 403)
      equal((await ask(place, 'AddOrder', {}, 'mutation')).status, 422)
    },
  },
  {
    name: 'GraphQL: an answer breaks off',
    async run(place) {
      const answer = respondWith(200, { body: { data: { orders: [] } } })
      place.use(linkOf(place).query('GetOrders', truncated(answer, { afterBytes: 7 })))
      await rejects(ask(place, 'GetOrders'))
    },
  },
]

function linkOf({ base }: Place) {
  return graphql.link(`${base}/graphql`)
}

function ask(
  { client, base }: Place,
  operationName: string,
  variables: Readonly<Record<string, unknown>> = {},
  type = 'query',
): Promise<Seen> {
  return client.send(`${base}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ operationName, variables, query: `${type} ${operationName} { id }` }),
  })
}
