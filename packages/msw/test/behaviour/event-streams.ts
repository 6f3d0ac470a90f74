import {
  cut,
  end,
  eventStream,
  hang,
  respondWith,
  retry,
  sequence,
  slow,
  wait,
} from '@statuary/msw'
import { http, sse } from 'msw'
import { type Behaviour, equal, header, type Place, type Sent } from './harness.ts'

/** What streams of events do. */
export const eventStreamBehaviours: readonly Behaviour[] = [
  {
    name: 'eventStream writes events as the HTML standard does',
    async run({ client, base, use }) {
      const events = [
        { data: 'two\r\nlines' },
        { id: '7', event: 'price', data: { euro: 1.5, unit: '€' } },
        { comment: 'keep-alive' },
      ]
      use(http.get(`${base}/a`, eventStream(...events, retry(3000), end())))
      const seen = await client.send(`${base}/a`)
      equal([seen.status, header(seen, 'Content-Type')], [200, 'text/event-stream'])
      equal(
        seen.body,
        'data: two\ndata: lines\n\n' +
          'id: 7\nevent: price\ndata: {"euro":1.5,"unit":"€"}\n\n' +
          ': keep-alive\n\nretry: 3000\n\n',
      )
    },
  },
  ...[0, 1, 9].map(
    (events): Behaviour => ({
      name: `cut delivers what was sent before, then breaks: after ${events} events`,
      async run(place) {
        const some = Array.from({ length: events }, (_, index) => ({ data: `number ${index}` }))
        place.use(http.get(`${place.base}/a`, eventStream(...some, cut(), { data: 'never' })))
        const text = some.map(({ data }) => `data: ${data}\n\n`).join('')
        equal(await read(place, 'a'), [200, text, 'broken'])
      },
    }),
  ),
  ...[0, 9].map(
    (afterBytes): Behaviour => ({
      name: `cut breaks an event after ${afterBytes} of its octets`,
      async run(place) {
        const broken = cut({ data: 'world' }, { afterBytes })
        place.use(http.post(`${place.base}/a`, eventStream({ data: 'hello' }, broken)))
        const text = `data: hello\n\n${'data: world'.slice(0, afterBytes)}`
        equal(await read(place, 'a', { method: 'POST' }), [200, text, 'broken'])
      },
    }),
  ),
  {
    name: 'wait lets time pass between events',
    async run(place) {
      place.use(http.get(`${place.base}/a`, eventStream({ data: 1 }, wait(40), { data: 2 }, end())))
      const before = performance.now()
      equal(await read(place, 'a'), [200, 'data: 1\n\ndata: 2\n\n', 'ended'])
      const elapsed = performance.now() - before
      if (elapsed < 39) throw new Error(`Ended after ${elapsed} ms.`)
    },
  },
  {
    name: 'a stream that hangs or waits ends when the client gives up',
    async run(place) {
      // MSW 2 tells of no abort but that of fetch, so elsewhere the timer runs to its end.
      const long = place.major > 2 || place.client.name === 'fetch' ? 2_000_000 : 500
      place.use(
        http.get(`${place.base}/hang`, eventStream({ data: 1 }, hang(), { data: 2 })),
        http.get(`${place.base}/wait`, eventStream({ data: 1 }, wait(long), { data: 2 })),
        http.get(`${place.base}/last`, eventStream({ data: 1 })),
      )
      for (const path of ['hang', 'wait', 'last']) {
        const stop = new AbortController()
        const url = `${place.base}/${path}`
        const heard = await place.client.receive(url, { signal: stop.signal }, ({ text }) => {
          if (text !== '') stop.abort()
        })
        equal([heard.status, heard.text], [200, 'data: 1\n\n'], path)
        if (heard.error === undefined) throw new Error(`${path} ended well.`)
      }
    },
  },
  {
    name: 'a client that tells its last event goes on after it',
    async run(place) {
      const steps = [
        { id: '1', data: 'a' },
        wait(2_000_000),
        cut(),
        { id: '2', data: 'b' },
        cut({ id: '3', data: 'c' }, { afterBytes: 7 }),
        { id: '4', data: 'd' },
      ]
      const after = (id: string) => read(place, 'a', { headers: { 'Last-Event-ID': id } })
      place.use(http.get(`${place.base}/a`, eventStream(...steps, end())))
      equal(await after('1'), [200, 'id: 2\ndata: b\n\nid: 3\nd', 'broken'])
      equal(await after('2'), [200, 'id: 3\ndata: c\n\nid: 4\ndata: d\n\n', 'ended'])
      equal(await after('3'), [200, 'id: 4\ndata: d\n\n', 'ended'])
      equal(await after('4'), [204, '', 'ended'])
      place.use(http.get(`${place.base}/a`, eventStream(...steps.slice(3), end())))
      equal(await after('unknown'), [200, 'id: 2\ndata: b\n\nid: 3\nd', 'broken'])
    },
  },
  {
    name: 'sse answers with what a resolver gives',
    async run(place) {
      const { EventSource } = globalThis
      // sse only looks whether there is one.
      globalThis.EventSource ??= class {} as never
      try {
        const stream = eventStream({ data: 'a' }, cut())
        const resolvers = [
          respondWith(503),
          slow(1, respondWith(503)),
          sequence(503, 200),
          sequence(respondWith(503), () => undefined),
        ]
        place.use(
          sse(`${place.base}/a`, stream),
          ...resolvers.map((resolver, index) => sse(`${place.base}/${index}`, resolver)),
        )
      } finally {
        globalThis.EventSource = EventSource
      }
      const sent = { headers: { Accept: 'text/event-stream' } }
      // What asks through the worker as EventSource does gets an end instead of a break.
      const way = place.browser ? 'ended' : 'broken'
      equal(await read(place, 'a', sent), [200, 'data: a\n\n', way])
      for (const path of [0, 1, 2, 3]) equal((await read(place, `${path}`, sent))[0], 503)
    },
  },
  {
    name: 'event streams are steps of a sequence',
    async run(place) {
      const first = eventStream({ data: 'a' }, cut())
      const last = eventStream({ data: 'b' }, end())
      place.use(http.get(`${place.base}/a`, sequence(204, first, last)))
      equal(await read(place, 'a'), [204, '', 'ended'])
      equal(await read(place, 'a'), [200, 'data: a\n\n', 'broken'])
      equal(await read(place, 'a'), [200, 'data: b\n\n', 'ended'])
    },
  },
]

/** What only a client shows that speaks the protocol: browsers have one. */
export const eventSourceBehaviours: readonly Behaviour[] =
  typeof EventSource === 'undefined'
    ? []
    : [
        {
          name: 'EventSource connects again after a cut and after an end, until it gets a 204',
          async run({ base, use }) {
            const broken = eventStream(retry(20), { data: 'a' }, cut())
            use(http.get(`${base}/a`, sequence(broken, eventStream({ data: 'b' }, end()), 204)))
            const log = await logOf(new EventSource(`${base}/a`))
            equal(log, ['open', 'a', 'error 0', 'open', 'b', 'error 0', 'error 2'])
          },
        },
        ...[http.get, sse as typeof http.get].map(
          (handler, index): Behaviour => ({
            name: `EventSource fails for good on a 503, by ${index === 0 ? 'http.get' : 'sse'}`,
            async run({ base, use }) {
              use(handler(`${base}/a`, respondWith(503)))
              equal(await logOf(new EventSource(`${base}/a`)), ['error 2'])
            },
          }),
        ),
      ]

/** Gives what EventSource tells until it is closed for good. */
function logOf(source: EventSource): Promise<string[]> {
  const log: string[] = []
  return new Promise((resolve) => {
    source.addEventListener('open', () => log.push('open'))
    source.addEventListener('message', ({ data }) => log.push(data))
    source.addEventListener('error', () => {
      log.push(`error ${source.readyState}`)
      if (source.readyState === 2) resolve(log)
    })
  })
}

async function read({ client, base }: Place, path: string, sent: Sent = {}) {
  const { status, text, error } = await client.receive(`${base}/${path}`, sent)
  return [status, text, error === undefined ? 'ended' : 'broken']
}
