import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { connectAndGreet } from '../packages/smtp-mock/test/raw-client.ts'
import { type CallApi, createApiClient } from './api-client.ts'
import { startStatuary, stop } from './statuary.ts'

interface Server {
  readonly id: string
  readonly http: string
  readonly smtp: string
}

let http: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, child } = await startStatuary('--rule', 'GET /main 418'))
  call = await createApiClient(http)
})
afterAll(() => stop(child))
afterEach(async () => {
  for (const { id } of (await call('GET', '/api/servers')).body) {
    await call('DELETE', `/api/servers/${id}`)
  }
})

const open = async (): Promise<Server> => (await call('POST', '/api/servers')).body

/** Tells why nobody can connect; undefined if somebody can. */
async function whyClosed(url: string): Promise<string | undefined> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const error = await once(socket, 'connect').then(
    () => undefined,
    ({ code }: NodeJS.ErrnoException) => code,
  )
  socket.destroy()
  return error
}

describe('an isolated server', () => {
  test('has rules and a log of its own', async () => {
    const { headers, body: one } = await call('POST', '/api/servers')
    expect(headers.get('location')).toBe(`/api/servers/${one.id}`)
    const two = await open()
    const json = { path: '/x', replies: [{ status: 503, times: 1 }, { status: 200 }] }
    for (const server of [one, two]) {
      const callIt = await createApiClient(server.http)
      expect((await callIt('GET', '/api/http/rules')).body).toEqual([])
      await callIt('POST', '/api/http/rules', { json })
    }
    expect((await fetch(`${one.http}/x`)).status).toBe(503)
    expect((await fetch(`${two.http}/x`)).status).toBe(503)
    expect((await fetch(`${one.http}/main`)).status).toBe(404)
    expect((await fetch(`${http}/x`)).status).toBe(404)
    const { body } = await (await createApiClient(one.http))('GET', '/api/http/requests')
    expect(body.requests.map(({ path }: { path: string }) => path)).toEqual(['/x', '/main'])
  })

  test('takes mail', async () => {
    const { hostname, port } = new URL((await open()).smtp)
    const transport = createTransport({ host: hostname, port: Number(port), secure: false })
    const sent = await transport.sendMail({ from: 'a@b.test', to: 'c@d.test', text: 'Hi' })
    expect(sent.response).toMatch(/^250 /)
  })

  test('opens no others', async () => {
    const { http } = await open()
    expect((await fetch(`${http}/api/servers`, { method: 'POST' })).status).toBe(404)
    const { paths } = (await (await fetch(`${http}/api/openapi.json`)).json()) as { paths: object }
    expect(Object.keys(paths)).toContain('/api/http/rules')
    expect(Object.keys(paths)).not.toContain('/api/servers')
  })

  test('is guarded as the main one is', async () => {
    const { http } = await open()
    const headers = { Origin: 'https://attacker.example' }
    expect((await fetch(`${http}/api/http/rules`, { headers })).status).toBe(403)
  })

  test('is listed until it is closed, and then it is gone', async () => {
    const server = await open()
    expect((await call('GET', '/api/servers')).body).toEqual([server])
    expect((await call('GET', `/api/servers/${server.id}`)).body).toEqual(server)
    const waiting = fetch(`${server.http}/api/http/requests/wait`).catch((error) => error)
    expect([await whyClosed(server.http), await whyClosed(server.smtp)]).toEqual([
      undefined,
      undefined,
    ])
    expect((await call('DELETE', `/api/servers/${server.id}`)).status).toBe(204)
    expect(await waiting).toBeInstanceOf(Error)
    expect([await whyClosed(server.http), await whyClosed(server.smtp)]).toEqual([
      'ECONNREFUSED',
      'ECONNREFUSED',
    ])
    expect((await call('GET', '/api/servers')).body).toEqual([])
    for (const method of ['GET', 'DELETE']) {
      const { status, body } = await call(method, `/api/servers/${server.id}`)
      expect([status, body.detail]).toEqual([
        404,
        `There is no server ${server.id}. GET /api/servers lists the existing ones.`,
      ])
    }
  })

  test('is set up by its request, and otherwise as the main one is', async () => {
    const json = {
      label: 'checkout tests 🚀',
      timeToLiveMs: 600_000,
      http: { allowHosts: ['checkout.test'] },
      smtp: {
        domain: 'mx.checkout.test',
        starttls: true,
        users: { ann: 'secret' },
        require: { auth: true },
        maxMessages: 2,
        maxBytes: 1_000_000,
      },
      rules: {
        http: [{ id: 'mine', path: '/x', replies: [{ status: 503, times: 1 }, { status: 201 }] }],
        smtp: [{ stage: 'NOOP', replies: [{ code: 250, text: 'Nothing done' }] }],
      },
    }
    const { status, body: server } = await call('POST', '/api/servers', { json })
    expect([status, server.label, server.timeToLiveMs]).toEqual([201, 'checkout tests 🚀', 600_000])
    expect((await call('GET', `/api/servers/${server.id}`)).body).toEqual(server)

    const callIt = await createApiClient(server.http)
    const { body: rules } = await callIt('GET', '/api/http/rules')
    expect(rules).toMatchObject([{ id: 'mine', source: 'server', rule: json.rules.http[0] }])
    expect((await fetch(`${server.http}/x`)).status).toBe(503)
    await callIt('POST', '/api/http/rules', { json: { path: '/x', replies: [{ status: 418 }] } })
    expect((await fetch(`${server.http}/x`)).status).toBe(418)
    await callIt('POST', '/api/http/reset')
    expect((await fetch(`${server.http}/x`)).status).toBe(503)
    const { status: known } = await rawHttp({
      url: `${server.http}/api/http/rules`,
      headers: { Host: 'checkout.test' },
    })
    const { status: unknown } = await rawHttp({
      url: `${http}/api/http/rules`,
      headers: { Host: 'checkout.test' },
    })
    expect([known, unknown]).toEqual([200, 403])

    const client = await connectAndGreet(Number(new URL(server.smtp).port))
    expect(await client.say('EHLO client.test')).toMatch(/^250-mx\.checkout\.test[\s\S]*STARTTLS/)
    expect(await client.say('NOOP')).toBe('250 2.0.0 Nothing done\r\n')
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^530 /)
    client.socket.destroy()
  })

  test.each<[object, string, string]>([
    [{ ttl: 1 }, '', 'There is no "ttl" here. There are label, timeToLiveMs, http, smtp, rules.'],
    [{ timeToLive: 1 }, '', 'Did you mean timeToLiveMs?'],
    [{ timeToLiveMs: 0 }, '/timeToLiveMs', '0 is out of range'],
    [{ label: 'a\nb' }, '/label', 'does not have the right form'],
    [{ label: 'gol\u202etxt' }, '/label', 'does not have the right form'],
    [{ http: { allowHost: [] } }, '/http', 'Did you mean allowHosts?'],
    [{ http: { allowHosts: ['a:1'] } }, '/http/allowHosts', '"a:1" is not a host name'],
    [{ smtp: { startTLS: true } }, '/smtp', 'Did you mean starttls?'],
    [{ smtp: { require: { clientCertificate: true } } }, '/smtp/require', 'There are auth, tls.'],
    [{ smtp: { starttls: true, secure: true } }, '/smtp', 'mutually exclusive'],
    [{ smtp: { users: { ann: 1 } } }, '/smtp/users/ann', '1 is not a string'],
    [{ rules: { htpp: [] } }, '/rules', 'Did you mean http?'],
    [{ rules: { http: {} } }, '/rules/http', 'is not an array'],
    [{ rules: { http: [{ path: '/x' }] } }, '/rules/http/0', 'replies is missing.'],
    [
      { rules: { smtp: [{ stage: 'RCPT', replies: [{ code: 354 }] }] } },
      '/rules/smtp/0/replies/0',
      '',
    ],
  ])('is not opened with %j', async (json, pointer, detail) => {
    const { status, body } = await call('POST', '/api/servers', { json })
    expect([status, body.errors]).toEqual([
      422,
      [{ pointer, detail: expect.stringContaining(detail) }],
    ])
    expect((await call('GET', '/api/servers')).body).toEqual([])
  })

  test('ends when nobody has used it for its time to live', async () => {
    const { body } = await call('POST', '/api/servers', { json: { timeToLiveMs: 1 } })
    await expect.poll(async () => (await call('GET', '/api/servers')).body).toEqual([])
    expect([await whyClosed(body.http), await whyClosed(body.smtp)]).toEqual([
      'ECONNREFUSED',
      'ECONNREFUSED',
    ])
  })

  test('stays while somebody waits at it', async () => {
    const { body } = await call('POST', '/api/servers', { json: { timeToLiveMs: 400 } })
    // Longer than it lives: it is there yet when the wait is over.
    const { status } = await fetch(`${body.http}/api/http/requests/wait?timeoutMs=1000`)
    expect(status).toBe(504)
  })

  test('closes with the main one', async () => {
    const main = await startStatuary()
    const servers = await Promise.all(
      [1, 2, 3].map(async () => (await createApiClient(main.http))('POST', '/api/servers')),
    )
    expect(await stop(main.child)).toEqual([0, null])
    for (const { body } of servers) expect(await whyClosed(body.http)).toBe('ECONNREFUSED')
  })
})

describe('a hundred isolated servers', () => {
  test('may be open, and no more', async () => {
    const answers = await Promise.all(
      Array.from({ length: 101 }, () => call('POST', '/api/servers')),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.map(({ status, body }) => [status, body.detail])).toEqual([
      [
        409,
        '100 servers are open, which is the limit. Close one that is no longer used: DELETE /api/servers/{id}.',
      ],
    ])
    const ports = answers.flatMap(({ body }) => (body.http ? [body.http, body.smtp] : []))
    expect(new Set(ports).size).toBe(200)
    const [first] = (await call('GET', '/api/servers')).body
    await call('DELETE', `/api/servers/${first.id}`)
    expect((await call('POST', '/api/servers')).status).toBe(201)
  })

  // Skipped only where the system does not show the open files of a process.
  test.skipIf(!existsSync('/proc/self/fd'))('leave nothing open behind', async () => {
    const own = await startStatuary()
    const descriptors = () => readdirSync(`/proc/${own.child.pid}/fd`).length
    // No connection is kept, so that nothing has to become idle first.
    const ask = (method: string, url: string) =>
      fetch(url, { method, headers: { Connection: 'close' } })
    const openAndClose = async () => {
      const servers = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const response = await ask('POST', `${own.http}/api/servers`)
          return (await response.json()) as Server
        }),
      )
      for (const server of servers) await (await ask('GET', `${server.http}/http/503`)).text()
      await Promise.all(servers.map(({ id }) => ask('DELETE', `${own.http}/api/servers/${id}`)))
    }
    const before = descriptors()
    for (let round = 0; round < 6; round++) await openAndClose()
    await expect.poll(descriptors).toBe(before)
    await stop(own.child)
  })
})
