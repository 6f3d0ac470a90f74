// Compiled, and not run, in a project of each version of MSW: what goes into which handler.
import {
  brokenJson,
  eventStream,
  flaky,
  graphqlError,
  type MswResolver,
  networkError,
  neverResponds,
  operation,
  partial,
  query,
  rateLimit,
  respondWith,
  sequence,
  slow,
  stalled,
  throttled,
  truncated,
  when,
} from '@statuary/msw'
import { HttpResponse, http, sse } from 'msw'
import { graphql } from './graphql.ts'

interface Order {
  readonly id: string
  readonly note?: string
}
interface OrdersQuery {
  readonly orders: readonly Order[] | null
}
interface OrdersVariables {
  readonly page: number
}

const api = graphql.link('https://api.test/graphql')

/** What answers by itself. */
export const plain = () => [
  respondWith(503),
  brokenJson(),
  networkError(),
  neverResponds(),
  graphqlError('UNAUTHENTICATED'),
  partial({ orders: null }, 'FORBIDDEN'),
  eventStream({ data: 'a' }),
]

for (const resolver of plain()) {
  http.get<{ id: string }, never, Order>('/a/:id', resolver)
  http.post<never, Order, Order[]>('/a', resolver)
  http.all('/a', resolver)
  api.query<OrdersQuery, OrdersVariables>('GetOrders', resolver)
  api.mutation('AddOrder', resolver)
  api.operation(resolver)
  sse('/a', resolver)
}

http.get('/a', sequence(503, [503, { retryAfter: 1 }], networkError(), 200))
http.get('/a', sequence.cycle(503, 200))
http.get('/a', when(query('page', 2), respondWith(503), respondWith(200)))
http.get(
  '/a',
  when(query('page', 2), sequence(503, 200), () => HttpResponse.json([])),
)
http.get('/a', flaky({ rate: 0.3, failure: [503, { retryAfter: 1 }] }, respondWith(200)))
http.get('/a', rateLimit({ limit: 5, windowMs: 1000 }, respondWith(200)))
http.get('/a', slow({ min: 1, max: 2, seed: 7 }, respondWith(200)))
http.get('/a', throttled(respondWith(200), { bytesPerSecond: 1000 }))
http.get('/a', stalled(respondWith(200), { afterBytes: 7 }))
http.get('/a', truncated(slow(1, sequence(503, 200)), { afterBytes: 7 }))
http.get<{ id: string }, never, Order>(
  '/a/:id',
  slow(1, ({ params }) => HttpResponse.json({ id: params.id })),
)
http.get<{ id: string }, never, Order>(
  '/a/:id',
  when(query('page', 2), ({ params }) => HttpResponse.json({ id: params.id }), respondWith(404)),
)
http.get<never, never, Order[]>(
  '/a',
  // @ts-expect-error the handler promises a list of orders
  slow(1, () => HttpResponse.json({ id: 7 })),
)

api.query('GetOrders', sequence(503, graphqlError('UNAUTHENTICATED'), 200))
api.query('GetOrders', sequence.cycle(503, 200))
api.query('GetOrders', when(operation('GetOrders'), respondWith(503), respondWith(200)))
api.query('GetOrders', flaky({ rate: 0.3, failure: graphqlError('FORBIDDEN') }, respondWith(200)))
api.query('GetOrders', rateLimit({ limit: 5, windowMs: 1000 }, respondWith(200)))
api.query('GetOrders', slow(1, respondWith(200)))
api.query('GetOrders', throttled(respondWith(200), { bytesPerSecond: 1000 }))
api.query('GetOrders', stalled(respondWith(200), { afterBytes: 7 }))
api.query('GetOrders', truncated(respondWith(200), { afterBytes: 7 }))
api.query<OrdersQuery, OrdersVariables>(
  'GetOrders',
  slow(1, ({ variables }) =>
    HttpResponse.json({ data: { orders: [{ id: String(variables.page.toFixed(0)) }] } }),
  ),
)
api.query<OrdersQuery, OrdersVariables>(
  'GetOrders',
  when(
    ({ variables }) => variables.page === 2,
    graphqlError('FORBIDDEN'),
    ({ variables }) => HttpResponse.json({ data: { orders: [{ id: variables.page.toFixed(0) }] } }),
  ),
)
api.query<OrdersQuery, OrdersVariables>(
  'GetOrders',
  sequence(503, ({ variables }) =>
    HttpResponse.json({ data: { orders: [{ id: variables.page.toFixed(0) }] } }),
  ),
)
api.mutation('AddOrder', slow(1, graphqlError('BAD_USER_INPUT', { path: ['addOrder'] })))
api.query<OrdersQuery>(
  'GetOrders',
  // @ts-expect-error the operation promises orders
  slow(1, () => HttpResponse.json({ data: { orders: 7 } })),
)

api.query<OrdersQuery, OrdersVariables>(
  'GetOrders',
  slow(
    1,
    flaky(
      { rate: 0.3 },
      rateLimit({ limit: 5, windowMs: 1000 }, ({ variables }) =>
        HttpResponse.json({ data: { orders: [{ id: variables.page.toFixed(0) }] } }),
      ),
    ),
  ),
)

sse('/a', sequence(503, eventStream({ data: 'a' })))
sse('/a', when(query('page', 2), respondWith(503), eventStream({ data: 'a' })))
sse('/a', flaky({ rate: 0.3 }, eventStream({ data: 'a' })))
sse('/a', rateLimit({ limit: 5, windowMs: 1000 }, eventStream({ data: 'a' })))
sse('/a', slow(1, eventStream({ data: 'a' })))
sse('/a', throttled(eventStream({ data: 'a' }), { bytesPerSecond: 1000 }))
sse('/a', truncated(eventStream({ data: 'a' }), { afterBytes: 3 }))
sse(
  '/a',
  sequence(503, ({ client }) => client.send({ data: 'by hand' })),
)

/** A resolver that is kept in a variable goes where a resolver of MSW goes. */
export const kept: MswResolver = slow(1, respondWith(200))
http.get('/a', kept)
api.query('GetOrders', kept)
