import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
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
        `There is no server ${server.id}. GET /api/servers lists those there are.`,
      ])
    }
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
        '100 servers are open, and no more may be. Close one that is no longer used: DELETE /api/servers/{id}.',
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
    const sockets = () => readdirSync(`/proc/${child.pid}/fd`).length
    const openAndClose = async () => {
      const servers = await Promise.all(Array.from({ length: 20 }, open))
      for (const server of servers) await fetch(`${server.http}/http/503`)
      await Promise.all(servers.map(({ id }) => call('DELETE', `/api/servers/${id}`)))
    }
    // The first round opens the connections that this test keeps.
    await openAndClose()
    const before = sockets()
    for (let round = 0; round < 5; round++) await openAndClose()
    expect(sockets()).toBeLessThanOrEqual(before)
  })
})
