import type { ChildProcess } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CallApi, createApiClient } from './api-client.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, child } = await startStatuary('--rule', 'GET /base 503x1,200'))
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('POST', '/api/http/reset')
  await call('DELETE', '/api/http/requests')
})

const rule = (path: string, status = 200) => ({ path, replies: [{ status }] })
const idsOf = async () =>
  (await call('GET', '/api/http/rules')).body.map(({ id }: { id: string }) => id)

describe('content that the API cannot use', () => {
  type Body = NonNullable<RequestInit['body']>
  const post = (body: Body, headers: Record<string, string>) =>
    fetch(`${http}/api/http/rules`, {
      method: 'POST',
      body,
      headers,
      ...(body instanceof ReadableStream ? ({ duplex: 'half' } as object) : {}),
    })
  const asJson = { 'Content-Type': 'application/json; charset=utf-8' }
  const most = 1024 * 1024
  const fill = (octets: number) => JSON.stringify(rule('/x')).padEnd(octets)

  test.each<[string, number, () => Body, Record<string, string>]>([
    ['no JSON', 400, () => '{', asJson],
    ['no content', 400, () => '', asJson],
    ['another type', 415, () => '{}', { 'Content-Type': 'text/plain' }],
    ['no type', 415, () => new Uint8Array(2), {}],
    ['a coding', 415, () => gzipSync('{}'), { ...asJson, 'Content-Encoding': 'gzip' }],
    ['too much', 413, () => fill(most + 1), asJson],
    ['far too much', 413, () => fill(most * 20), asJson],
    ['too much in chunks', 413, () => new Blob([fill(most + 1)]).stream(), asJson],
  ])('%s is answered with %i', async (_, status, body, headers) => {
    const response = await post(body(), headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    await response.text()
    expect(await idsOf()).toEqual(['http-1'])
  })

  test('accepts content that just fits', async () => {
    expect((await post(fill(most), asJson)).status).toBe(201)
  })
})

describe('methods and origins', () => {
  test.each([
    ['PATCH', '/api/http/rules', 'GET, HEAD, POST, PUT'],
    ['POST', '/api/http/rules/a', 'GET, HEAD, PUT, DELETE'],
    ['GET', '/api/http/reset', 'POST'],
    ['POST', '/api/http/requests', 'GET, HEAD, DELETE'],
    ['DELETE', '/api/http/requests/wait', 'GET, HEAD'],
    ['PUT', '/api/servers', 'GET, HEAD, POST'],
    ['PUT', '/api/servers/a', 'GET, HEAD, DELETE'],
    ['POST', '/api/contracts/http/503', 'GET, HEAD'],
    ['DELETE', '/api/openapi.json', 'GET, HEAD'],
  ])('%s %s gets 405, with what is allowed', async (method, path, allow) => {
    const { status, headers } = await call(method, path)
    expect([status, headers.get('allow')]).toEqual([405, allow])
  })

  test('a preflight from this machine passes, another does not', async () => {
    const preflight = (origin: string) =>
      fetch(`${http}/api/http/rules/a`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' },
      })
    const passed = await preflight('http://localhost:5173')
    expect(passed.status).toBe(204)
    expect(Object.fromEntries(passed.headers)).toMatchObject({
      'access-control-allow-origin': 'http://localhost:5173',
      'access-control-allow-methods': 'GET, HEAD, PUT, DELETE',
      'access-control-allow-headers': '*',
    })
    const refused = await preflight('https://attacker.example')
    expect([refused.status, refused.headers.get('access-control-allow-methods')]).toEqual([
      403,
      null,
    ])
  })

  test('a page of another origin changes nothing', async () => {
    const headers = { Origin: 'https://attacker.example' }
    for (const [method, path, json] of [
      ['POST', '/api/http/rules', rule('/x')],
      ['PUT', '/api/http/rules', []],
      ['DELETE', '/api/http/rules/http-1'],
      ['POST', '/api/servers'],
    ] as const) {
      expect((await call(method, path, { headers, json })).status).toBe(403)
    }
    expect(await idsOf()).toEqual(['http-1'])
    expect((await call('GET', '/api/servers')).body).toEqual([])
  })
})
