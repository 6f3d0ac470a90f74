import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { snippetIds } from '@statuary/snippets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call } from './call.ts'
import { startStatuary, stop } from './statuary.ts'

let statuary: { http: string; child: ChildProcess }
/** A server of someone else: some answers are fine, some are not. */
let theirs: Server
let url: string

beforeAll(async () => {
  statuary = await startStatuary()
  theirs = createServer(({ url, method }, response) => {
    const json = { 'Content-Type': 'application/json' }
    switch (url) {
      case '/fine':
        response.writeHead(503, { ...json, 'X-Powered-By': 'them' }).end('{"reason":"maintenance"}')
        return
      case '/equal':
        response
          .writeHead(503, { ...json, 'Retry-After': '300', 'X-Powered-By': 'them' })
          .end('{ "retry_after": 300, "error": "service_unavailable" }')
        return
      case '/no-allow':
        response.writeHead(405, json).end('{}')
        return
      case '/soon':
        response.writeHead(503, { ...json, 'Retry-After': 'soon' }).end('{}')
        return
      case '/post':
        response.writeHead(method === 'POST' ? 201 : 405, { Location: '/7' }).end()
        return
      default:
        // Never answers.
        return
    }
  }).listen(0, '127.0.0.1')
  await once(theirs, 'listening')
  url = `http://127.0.0.1:${(theirs.address() as AddressInfo).port}`
})
afterAll(async () => {
  theirs.closeAllConnections()
  theirs.close()
  await stop(statuary.child)
})

describe('statuary verify', () => {
  test('passes what keeps the rules, whatever its body', async () => {
    const { code, stdout } = await call('verify', `${url}/fine`, '--contract', 'http/503')
    expect([code, stdout]).toEqual([
      0,
      `ok   http/503  GET ${url}/fine  503 Service Unavailable\n\n1 passed, 0 failed\n`,
    ])
  })

  test.each([
    [
      '/no-allow',
      '405',
      'error   /headers/Allow  Allow is missing: a 405 MUST have it.  RFC 9110 section 15.5.6',
    ],
    [
      '/soon',
      'http/503',
      'error   /headers/Retry-After  Retry-After cannot be "soon". An example: 120',
    ],
    ['/fine', '405', 'error   /status  Status 503 instead of 405.'],
  ])('fails %s, held to %s, and says why', async (path, contract, line) => {
    const { code, stdout } = await call('verify', url + path, '--contract', contract)
    expect(code).toBe(1)
    expect(stdout).toContain(line)
    expect(stdout).toContain('0 passed, 1 failed')
  })

  test('asks for equality with --exact, but for --noise', async () => {
    const exact = ['verify', `${url}/equal`, '--contract', 'http/503', '--exact']
    const open = await call(...exact)
    expect([open.code, open.stdout]).toEqual([
      0,
      expect.stringContaining('note    /headers/X-Powered-By  X-Powered-By: them is not expected.'),
    ])
    const closed = await call(...exact, '--closed')
    expect([closed.code, closed.stdout]).toEqual([
      1,
      expect.stringContaining('error   /headers/X-Powered-By  X-Powered-By: them is not expected.'),
    ])
    const quiet = await call(...exact, '--closed', '--noise', 'X-Powered-By')
    expect([quiet.code, quiet.stdout.includes('X-Powered-By')]).toEqual([0, false])
    const fine = await call('verify', `${url}/fine`, '--contract', 'http/503', '--exact')
    expect(fine.stdout).toContain('Retry-After is missing; expected 300.')
  })

  test('uses the method it is given', async () => {
    expect(
      (await call('verify', `${url}/post`, '--contract', '201', '--method', 'post')).code,
    ).toBe(0)
  })

  test.each([['--all'], ['--all', '--exact', '--closed'], ['--all', '--method', 'HEAD']])(
    'passes all of our own mock with %j',
    async (...options) => {
      const { code, stdout } = await call('verify', `${statuary.http}/{id}`, ...options)
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(`\n${snippetIds.length} passed, 0 failed\n$`),
      ])
    },
  )

  test('gives up on a server that does not answer', async () => {
    const { code, stdout } = await call(
      'verify',
      `${url}/never`,
      '--contract',
      'http/503',
      '--timeout',
      '100',
    )
    expect([code, stdout]).toEqual([1, expect.stringContaining('No response: ')])
  })

  test('says when nothing listens', async () => {
    // The port of a client is in use, so that no server gets it meanwhile, and nothing listens there.
    const client = connect(Number(new URL(url).port), '127.0.0.1')
    await once(client, 'connect')
    const { code, stdout } = await call(
      'verify',
      `http://127.0.0.1:${client.localPort}`,
      '--contract',
      'http/503',
    )
    client.destroy()
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('No response: Nothing listens there.'),
    ])
  })

  test('reports as JSON, Markdown and JUnit', async () => {
    const args = ['verify', `${url}/no-allow`, '--contract', 'http/405', '--report']
    const json = JSON.parse((await call(...args, 'json')).stdout)
    expect(json).toMatchObject([
      { id: 'http/405', status: 405, findings: [{ severity: 'error', path: '/headers/Allow' }] },
    ])
    expect((await call(...args, 'md')).stdout).toContain(
      `| http/405 | GET ${url}/no-allow | 405 | failed<br>error: Allow is missing`,
    )
    expect((await call(...args, 'junit')).stdout).toContain(
      `<testsuite name="statuary verify" tests="1" failures="1" errors="0" skipped="0">`,
    )
  })

  test.each<[string[], string]>([
    [['localhost:3000'], '"localhost:3000" is not a URL.'],
    [['http://localhost:3000/'], 'Say what the endpoint should answer with: --contract http/503'],
    [['http://localhost:3000/', '--all'], "'http://localhost:3000/{id}'"],
    [['http://localhost:3000/', '--contract', 'http/101'], 'http/101 has no response'],
    [['http://localhost:3000/', '--contract', 'http/999'], 'There is no "http/999".'],
    [
      ['http://localhost:3000/', '--contract', 'http/503', '--closed'],
      '--closed only works with --exact',
    ],
    [
      ['http://localhost:3000/', '--contract', 'http/503', '--timeout', '0'],
      'milliseconds of at least 1',
    ],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await call('verify', ...args)
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
  })
})
