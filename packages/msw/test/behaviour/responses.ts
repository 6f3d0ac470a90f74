import { brokenJson, networkError, respondWith, stalled, throttled, truncated } from '@statuary/msw'
import { HttpResponse, http } from 'msw'
import { type Behaviour, equal, header, rejects } from './harness.ts'

/** What one response is like. */
export const responseBehaviours: readonly Behaviour[] = [
  {
    name: 'respondWith has the phrase that IANA registers',
    async run({ client, base, use }) {
      use(http.get(`${base}/a`, respondWith(413)), http.get(`${base}/b`, respondWith('smtp/550')))
      equal((await client.send(`${base}/a`)).statusText, 'Content Too Large')
      equal((await client.send(`${base}/b`)).statusText, 'Unprocessable Content')
    },
  },
  {
    name: 'respondWith takes the options of a status',
    async run({ client, base, use }) {
      use(
        http.get(`${base}/a`, respondWith(503, { retryAfter: 5 })),
        http.post(`${base}/b`, respondWith(401, { challenge: 'Bearer realm="api"' })),
        http.get(`${base}/c`, respondWith(503, { problem: true })),
        http.get(
          `${base}/d`,
          respondWith(200, { body: { grüße: ['é'] }, headers: { 'X-Id': '7' } }),
        ),
      )
      const a = await client.send(`${base}/a`)
      equal(header(a, 'Retry-After'), '5')
      equal(JSON.parse(a.body), { error: 'service_unavailable', retry_after: 5 })
      const b = await client.send(`${base}/b`, { method: 'POST' })
      equal([b.status, header(b, 'WWW-Authenticate')], [401, 'Bearer realm="api"'])
      const c = await client.send(`${base}/c`)
      equal(header(c, 'Content-Type'), 'application/problem+json')
      const d = await client.send(`${base}/d`)
      equal([JSON.parse(d.body), header(d, 'X-Id')], [{ grüße: ['é'] }, '7'])
      equal(header(d, 'Content-Length'), String(new TextEncoder().encode(d.body).length))
    },
  },
  {
    name: 'respondWith sends no content where there is none, and says so but on 204 and 304',
    async run({ client, base, use }) {
      for (const [key, length] of [
        [204, undefined],
        [205, '0'],
        [304, undefined],
        [404, '0'],
      ] as const) {
        use(
          http.get(`${base}/a`, key === 404 ? respondWith(key, { body: null }) : respondWith(key)),
        )
        const seen = await client.send(`${base}/a`)
        equal([seen.status, seen.body, header(seen, 'Content-Length')], [key, '', length])
      }
    },
  },
  {
    name: 'respondWith sends text, octets, blobs, forms and streams as they are, as often as they are asked for',
    async run({ client, base, use }) {
      const bytes = new TextEncoder().encode('octets')
      const form = new URLSearchParams({ a: 'b' })
      for (const [options, type, body] of [
        [{ text: 'é' }, 'text/plain; charset=utf-8', 'é'],
        [{ html: '<h1>Bad Gateway</h1>' }, 'text/html; charset=utf-8', '<h1>Bad Gateway</h1>'],
        [
          { text: 'a: 1', headers: { 'Content-Type': 'application/yaml' } },
          'application/yaml',
          'a: 1',
        ],
        [{ text: 'no type', headers: { 'Content-Type': null } }, undefined, 'no type'],
        [{ body: bytes }, 'application/octet-stream', 'octets'],
        [{ body: bytes.buffer }, 'application/octet-stream', 'octets'],
        [{ body: new Blob(['blob'], { type: 'text/csv' }) }, 'text/csv', 'blob'],
        [{ body: form }, 'application/x-www-form-urlencoded;charset=UTF-8', 'a=b'],
        [{ body: new Blob(['streamed']).stream() }, undefined, 'streamed'],
        [{ body: 'a string' }, 'application/json', '"a string"'],
      ] as const) {
        use(http.get(`${base}/a`, respondWith(502, options)))
        for (const _ of [1, 2]) {
          const seen = await client.send(`${base}/a`)
          equal([seen.status, header(seen, 'Content-Type'), seen.body], [502, type, body])
        }
      }
      const upload = new FormData()
      upload.set('name', 'value')
      use(http.get(`${base}/b`, respondWith(200, { body: upload })))
      const seen = await client.send(`${base}/b`)
      equal(/^multipart\/form-data; boundary=/.test(header(seen, 'Content-Type') ?? ''), true)
      equal(seen.body.includes('name="name"'), true)
    },
  },
  {
    name: 'respondWith takes headers in any shape, and leaves out what is not wanted',
    async run({ client, base, use }) {
      for (const [resolver, name, expected] of [
        [respondWith(503, { retryAfter: false }), 'Retry-After', undefined],
        [respondWith(429, { headers: { 'Retry-After': null } }), 'Retry-After', undefined],
        [respondWith(401, { challenge: false }), 'WWW-Authenticate', undefined],
        [respondWith(200, { headers: { ETag: null } }), 'ETag', undefined],
        [respondWith(404, { retryAfter: 3 }), 'Retry-After', '3'],
        [respondWith(403, { challenge: 'Bearer' }), 'WWW-Authenticate', 'Bearer'],
        [respondWith(204, { headers: { 'X-A': ['1', '2'] } }), 'X-A', '1, 2'],
        [respondWith(204, { headers: [['X-A', '1']] }), 'X-A', '1'],
        [respondWith(204, { headers: new Headers({ 'X-A': '1' }) }), 'X-A', '1'],
        [respondWith(204, { headers: new Map([['X-A', '1']]) }), 'X-A', '1'],
      ] as const) {
        use(http.get(`${base}/a`, resolver))
        const seen = await client.send(`${base}/a`)
        const found = seen.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase())
        equal(found.length === 0 ? undefined : found.map(([, value]) => value).join(', '), expected)
      }
    },
  },
  {
    name: 'respondWith sets two cookies on two lines',
    gap: ({ browser }) => (browser ? 'a browser keeps Set-Cookie to itself' : undefined),
    async run({ client, base, use }) {
      const headers = { 'Set-Cookie': ['a=1; Path=/', 'b=2; Path=/'] }
      use(http.get(`${base}/a`, respondWith(204, { headers })))
      const seen = await client.send(`${base}/a`)
      const cookies = seen.headers.filter(([name]) => name.toLowerCase() === 'set-cookie')
      equal(
        cookies.flatMap(([, value]) => value),
        headers['Set-Cookie'],
      )
    },
  },
  {
    name: 'respondWith answers with any status that a response can have',
    async run({ client, base, use }) {
      for (const status of [299, 306, 418, 499, 520, 599]) {
        use(http.get(`${base}/a`, respondWith(status)))
        equal((await client.send(`${base}/a`)).status, status)
      }
    },
  },
  {
    name: 'respondWith(421) answers one request',
    gap: ({ client, major, browser }) =>
      client.name === 'fetch' && major === 3 && !browser
        ? 'fetch of Node sends a request that got 421 once more, on another connection'
        : undefined,
    async run({ client, base, use }) {
      let requests = 0
      const answer = respondWith(421)
      use(
        http.get(`${base}/a`, (info) => {
          requests++
          return answer(info)
        }),
      )
      equal((await client.send(`${base}/a`)).status, 421)
      equal(requests, 1)
    },
  },
  {
    name: 'networkError gives no response',
    async run({ client, base, use }) {
      use(http.get(`${base}/a`, networkError()))
      await rejects(client.send(`${base}/a`))
    },
  },
  {
    name: 'brokenJson says JSON and does not parse',
    async run({ client, base, use }) {
      use(
        http.get(`${base}/a`, brokenJson()),
        http.get(`${base}/b`, brokenJson(503, { problem: true })),
        http.get(`${base}/c`, brokenJson(200, { body: 12 })),
      )
      for (const [path, status, type] of [
        ['a', 200, 'application/json'],
        ['b', 503, 'application/problem+json'],
        ['c', 200, 'application/json'],
      ] as const) {
        const seen = await client.send(`${base}/${path}`)
        equal([seen.status, header(seen, 'Content-Type')], [status, type])
        equal(header(seen, 'Content-Length'), String(seen.body.length))
        await rejects(Promise.resolve(seen.body).then(JSON.parse))
      }
    },
  },
  {
    name: 'truncated gives the status and exactly so many octets, and then breaks off',
    async run({ client, base, use }) {
      const text = '12345678'
      const canonical = '{"status":"ok"}'
      const stream = () => new HttpResponse(new Blob([text]).stream())
      for (const [resolver, afterBytes, expected] of [
        [respondWith(200), 0, ''],
        [respondWith(200), 7, canonical.slice(0, 7)],
        [respondWith(200), 14, canonical.slice(0, 14)],
        [() => HttpResponse.text(text), 5, text.slice(0, 5)],
        [stream, 0, ''],
        [stream, 3, text.slice(0, 3)],
        [stream, 9, text],
        [() => HttpResponse.text('x'.repeat(200_000)), 150_000, 'x'.repeat(150_000)],
      ] as const) {
        use(http.get(`${base}/a`, truncated(resolver as () => Response, { afterBytes })))
        await rejects(client.send(`${base}/a`))
        const { status, text, error } = await client.receive(`${base}/a`)
        equal([status, text.length, text], [200, expected.length, expected])
        if (error === undefined) throw new Error(`Nothing breaks after ${afterBytes} bytes.`)
        if (client.name === 'fetch')
          equal([error.name, error instanceof TypeError], ['TypeError', true])
      }
    },
  },
  {
    name: 'truncated breaks off while fake timers stand still',
    async run({ client, base, use }) {
      use(http.get(`${base}/a`, truncated(respondWith(200), { afterBytes: 7 })))
      const { setTimeout, setInterval } = globalThis
      // As fake timers do; MSW 3 itself needs setImmediate.
      const never = () => ({ ref() {}, unref() {}, refresh() {} })
      Object.assign(globalThis, { setTimeout: never, setInterval: never })
      try {
        const { status, text, error } = await client.receive(`${base}/a`)
        equal([status, text, error === undefined], [200, '{"statu', false])
      } finally {
        Object.assign(globalThis, { setTimeout, setInterval })
      }
    },
  },
  {
    name: 'stalled gives the status and so many octets, and nothing more until the client gives up',
    async run({ client, base, use }) {
      use(
        http.get(`${base}/a`, stalled(respondWith(200), { afterBytes: 7 })),
        http.get(`${base}/b`, stalled(respondWith(200), { afterBytes: 0 })),
      )
      for (const [path, expected] of [
        ['a', '{"statu'],
        ['b', ''],
      ] as const) {
        const stop = new AbortController()
        const arrived = ({ text }: { text: string }) => text === expected && stop.abort()
        const { status, text, error } = await client.receive(
          `${base}/${path}`,
          { signal: stop.signal },
          arrived,
        )
        equal([status, text, error === undefined], [200, expected, false])
      }
    },
  },
  {
    name: 'throttled sends the content slowly, and all of it',
    async run({ client, base, use }) {
      const report = 'x'.repeat(100)
      const text = () => HttpResponse.text(report)
      use(http.get(`${base}/a`, throttled(text, { bytesPerSecond: 1000 })))
      const before = performance.now()
      equal((await client.send(`${base}/a`)).body, report)
      const elapsed = performance.now() - before
      if (elapsed < 95) throw new Error(`All came within ${elapsed} ms.`)
    },
  },
  {
    name: 'throttled gives the status before any content',
    async run({ client, base, use }) {
      use(
        http.get(
          `${base}/a`,
          throttled(() => HttpResponse.text('ab'), { bytesPerSecond: 4 }),
        ),
      )
      const seen: string[] = []
      const { text } = await client.receive(`${base}/a`, {}, (now) => void seen.push(now.text))
      equal([text, seen[0]], ['ab', ''])
    },
  },
  {
    name: 'truncated leaves alone what has no content',
    async run({ client, base, use }) {
      use(
        http.get(`${base}/a`, truncated(respondWith(204), { afterBytes: 7 })),
        http.head(`${base}/a`, truncated(respondWith(200), { afterBytes: 7 })),
        http.get(
          `${base}/b`,
          truncated(() => undefined, { afterBytes: 7 }),
        ),
        http.get(`${base}/b`, respondWith(404)),
      )
      equal((await client.send(`${base}/a`)).status, 204)
      equal((await client.send(`${base}/a`, { method: 'HEAD' })).status, 200)
      equal((await client.send(`${base}/b`)).status, 404)
    },
  },
]
