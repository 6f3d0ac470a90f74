import {
  HttpResponse,
  type HttpResponseResolver,
  http,
  sse,
  type WebSocketHandlerConnection,
  ws,
} from 'msw'
import { graphql } from 'msw/graphql'
import { describe, expectTypeOf, test } from 'vitest'
import {
  bearer,
  brokenJson,
  closeWith,
  connectionSequence,
  cut,
  dropped,
  eventStream,
  type FinalKey,
  flaky,
  graphqlError,
  networkError,
  neverResponds,
  partial,
  rateLimit,
  respondWith,
  type SocketConnection,
  type StatusStep,
  sequence,
  silent,
  slow,
  slowMessages,
  statusHandlers,
  truncated,
  wait,
  when,
} from './index.js'

interface Order {
  readonly id: string
}

describe('respondWith', () => {
  test('takes what no RFC forbids on the status', () => {
    respondWith(503, { retryAfter: 5, problem: { instance: '/orders/7' } })
    respondWith(503, { retryAfter: false })
    respondWith('smtp/451', { retryAfter: 5 })
    respondWith(401, { challenge: 'Bearer realm="api"' })
    respondWith(404, { retryAfter: 1 })
    respondWith(520, { html: '<h1>Web server is down</h1>' })
    respondWith(700, { illegal: true })
    // @ts-expect-error RFC 9110 section 15.3.5
    respondWith(204, { body: {} })
    // @ts-expect-error RFC 9110 section 15 ends at 599
    respondWith(999)
    // @ts-expect-error nor is this a status
    respondWith(42)
    // @ts-expect-error interim responses cannot be mocked
    respondWith(103)
    // @ts-expect-error nor by their contract
    respondWith('http/100')
    // @ts-expect-error it has no response
    respondWith('smtp/354')
    // @ts-expect-error no such option
    respondWith(503, { retyAfter: 1 })
  })

  test('takes a status that is known at run time only', () => {
    const status = 503 as number
    respondWith(status)
    respondWith(status, { retryAfter: 1, problem: true, body: { a: 1 } })
    for (const one of [404, 503]) respondWith(one, { text: 'no' })
    const one = 404 as 404 | 503
    respondWith(one, { problem: true })
  })

  test('takes the bodies and headers that HttpResponse takes', () => {
    interface Note {
      text: string
      author?: string
    }
    const note: Note = { text: 'a' }
    respondWith(200, { body: note })
    respondWith(200, { body: [note] })
    respondWith(200, { body: new Blob() })
    respondWith(200, { body: new FormData() })
    respondWith(200, { body: new ReadableStream() })
    respondWith(200, { headers: new Headers({ 'X-A': '1' }) })
    respondWith(200, { headers: [['X-A', '1']] })
    respondWith(200, { headers: { 'Set-Cookie': ['a=1', 'b=2'], ETag: null } })
    // @ts-expect-error a function is no JSON
    respondWith(200, { body: () => 1 })
  })

  test('takes the members of a problem from an interface', () => {
    interface OrderProblem {
      title: string
      detail?: string | undefined
      errors: { pointer: string }[]
    }
    const problem: OrderProblem = { title: 'Invalid order', errors: [{ pointer: '/quantity' }] }
    respondWith(422, { problem })
    // @ts-expect-error a title is text
    respondWith(422, { problem: { title: 7 } })
  })

  test('knows which statuses have a contract', () => {
    expectTypeOf<'smtp/550'>().toExtend<FinalKey>()
    expectTypeOf<'http/103'>().not.toExtend<FinalKey>()
    expectTypeOf<'503'>().not.toExtend<FinalKey>()
  })
})

describe('steps of a sequence', () => {
  test('take the options of their status', () => {
    sequence(503, [503, { retryAfter: 1 }], 'smtp/550', [204], new Response(), networkError())
    sequence.cycle(503, respondWith(200), slow(1, respondWith(200)))
    sequence(520, [700, { illegal: true }], [404, { retryAfter: 1 }])
    // @ts-expect-error two statuses are no status with its options
    sequence([503, 200])
    // @ts-expect-error RFC 9110 section 15 ends at 599
    sequence(503, 999)
    // @ts-expect-error RFC 9110 section 15.3.5
    sequence.cycle([204, { body: {} }])
    // @ts-expect-error interim responses cannot be mocked
    sequence(103, 200)
    expectTypeOf<readonly [503, { retryAfter: 1 }]>().toExtend<StatusStep<503>>()
    expectTypeOf<readonly [204, { text: 'x' }]>().not.toExtend<StatusStep<204>>()
  })

  test('see a typed request', () => {
    sequence(503, ({ request }) => {
      expectTypeOf(request).toExtend<Request>()
      return HttpResponse.json({ url: request.url })
    })
  })
})

describe('every resolver', () => {
  const feed = () => HttpResponse.json([{ id: '1' }])

  test('goes into handlers of any type', () => {
    for (const resolver of [respondWith(503), networkError(), neverResponds(), brokenJson()]) {
      http.get('/a', resolver)
      http.post<{ id: string }, Order, Order[]>('/a/:id', resolver)
      http.get<never, never, string>('/a', resolver)
    }
    http.get<{ id: string }, never, Order[]>('/a/:id', sequence(503, 200))
    http.get<{ id: string }, never, Order[]>('/a/:id', slow(1, respondWith(200)))
    statusHandlers('https://mock.test')
  })

  test('lets the parameters of a handler through', () => {
    http.get<{ id: string }, never, Order>(
      '/a/:id',
      flaky({ rate: 0.3 }, ({ params }) => {
        expectTypeOf(params.id).toEqualTypeOf<string>()
        return HttpResponse.json({ id: params.id })
      }),
    )
    const typed: HttpResponseResolver<{ id: string }> = ({ params }) =>
      HttpResponse.json({ id: params.id })
    http.get<{ id: string }>('/a/:id', sequence(503, typed))
    http.get('/a', rateLimit({ limit: 5, windowMs: 1000 }, feed))
    http.get('/a', truncated(feed, { afterBytes: 7 }))
    http.get(
      '/a',
      slow(300, async () => HttpResponse.json([])),
    )
    http.get(
      '/a',
      slow(300, function* () {
        yield new HttpResponse(null, { status: 503 })
        return new HttpResponse(null, { status: 204 })
      }),
    )
  })

  test('shows a resolver that is written in it what the handler tells', () => {
    const show = (value: unknown) => HttpResponse.json(String(value))
    http.get(
      '/a',
      // @ts-expect-error there is no such member
      when(bearer(), ({ oops }) => show(oops)),
    )
    http.get(
      '/a',
      // @ts-expect-error nor here
      when(bearer(), respondWith(200), ({ oops }) => show(oops)),
    )
    http.get(
      '/a',
      // @ts-expect-error nor here
      flaky({ rate: 0.3 }, ({ oops }) => show(oops)),
    )
    http.get(
      '/a',
      // @ts-expect-error nor here
      slow(1, ({ oops }) => show(oops)),
    )
  })

  test('goes into handlers of graphql, written there or elsewhere', () => {
    const api = graphql.link('https://api.test/graphql')
    const page = () => HttpResponse.json({ data: { id: '7' } })
    api.query(
      'A',
      flaky({ rate: 0.3, failure: graphqlError('FORBIDDEN') }, () =>
        HttpResponse.json({ data: { id: '7' } }),
      ),
    )
    api.query<{ id: string }, { id: string }>(
      'A',
      slow(
        1,
        flaky({ rate: 0.3, failure: [503, { retryAfter: 1 }] }, ({ variables }) =>
          HttpResponse.json({ data: { id: variables.id } }),
        ),
      ),
    )
    api.query('A', flaky({ rate: 0.3 }, page))
    api.query('A', flaky({ rate: 0.3 }, sequence(503, page)))
  })

  test('of GraphQL takes interfaces, and headers of every kind', () => {
    interface Page {
      user: Order
      orders?: Order[]
    }
    const page: Page = { user: { id: '7' } }
    partial(page, { code: 'FORBIDDEN', path: ['orders'], extensions: page.user })
    graphqlError('FORBIDDEN', { headers: new Headers(), extensions: page })
    graphqlError('FORBIDDEN', { headers: { 'Set-Cookie': ['a=1', 'b=2'], 'X-A': undefined } })
    // @ts-expect-error it is an object
    partial('page', 'FORBIDDEN')
    // @ts-expect-error no header
    graphqlError('FORBIDDEN', { headers: { 'X-A': 1 } })
  })

  test('with a state can be rewound', () => {
    expectTypeOf(sequence(503, 200).rewind).toBeFunction()
    expectTypeOf(flaky({ rate: 0.5 }, feed).rewind).toBeFunction()
    expectTypeOf(rateLimit({ limit: 5, windowMs: 1000 }, feed).rewind).toBeFunction()
    // @ts-expect-error it has none
    respondWith(503).rewind()
    // @ts-expect-error a rate says how often
    flaky({ failure: 500 }, feed)
    // @ts-expect-error no such status
    flaky({ rate: 0.3, failure: '503' }, feed)
  })
})

test('an event stream goes into handlers of any kind', () => {
  const stream = eventStream({ id: '1', event: 'order', data: { id: 7 } }, wait(100), cut())
  http.get<never, never, string>('/events', stream)
  http.post('/v1/messages', stream)
  sse('/events', stream)
  sse('/events', respondWith(503))
  sequence(503, stream)
  // @ts-expect-error an event has no such field
  eventStream({ text: 'hello' })
  // @ts-expect-error wait is called
  eventStream({ data: 1 }, wait)
  // @ts-expect-error an event breaks somewhere
  cut({ data: 1 })
})

describe('a listener of ws.link', () => {
  const chat = ws.link('wss://chat.test')

  test('may be any of ours, alone or around one by hand', () => {
    chat.addEventListener('connection', closeWith(1013, 'Later', { afterMs: 5, afterMessages: 2 }))
    chat.addEventListener('connection', dropped({ afterMessages: 3 }))
    chat.addEventListener('connection', silent())
    chat.addEventListener(
      'connection',
      slowMessages(300, ({ client, params }) => {
        expectTypeOf(params).not.toBeAny()
        client.send('hello')
      }),
    )
    chat.addEventListener(
      'connection',
      connectionSequence(closeWith(1013), dropped(), ({ client, server, params }) => {
        expectTypeOf(params).not.toBeAny()
        server.connect()
        client.send('hello')
      }),
    )
    const welcome = ({ client }: SocketConnection) => client.send('hello')
    const forward = ({ server }: WebSocketHandlerConnection) => server.connect()
    chat.addEventListener('connection', connectionSequence(welcome, forward))
    const kept = connectionSequence(closeWith(1013), forward)
    expectTypeOf(kept).parameter(0).toExtend<WebSocketHandlerConnection>()
    chat.addEventListener('connection', kept)
    const listeners = [closeWith(1013), dropped()]
    connectionSequence(...listeners).rewind()
    // @ts-expect-error a code is no listener
    connectionSequence(closeWith(1013), 1013)
  })

  test('sends codes that a close frame may carry', () => {
    closeWith(4401 as number)
    closeWith(1014)
    closeWith(3000)
    const either = 1001 as 1001 | 4999
    closeWith(either)
    // @ts-expect-error in use are codes up to 1014
    closeWith(1016)
    // @ts-expect-error a status is no code
    closeWith(503)
    // @ts-expect-error nor are they longer
    closeWith(30000)
    // @ts-expect-error RFC 6455 section 7.4.1
    closeWith(1005)
    // @ts-expect-error RFC 6455 section 7.4.1
    closeWith(1006)
    // @ts-expect-error RFC 6455 section 7.4.1
    closeWith(1015)
  })
})
