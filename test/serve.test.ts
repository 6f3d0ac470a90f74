import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  type CanonicalResponse,
  compareResponse,
  contractIds,
  hasResponse,
  httpStatus,
} from '@statuary/core'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { run, startStatuary, stop } from './statuary.ts'

let http: string
let smtp: string
let child: ChildProcess
beforeAll(async () => {
  ;({ http, smtp, child } = await startStatuary())
})
afterAll(() => stop(child))

interface Contract {
  readonly id: string
  readonly interim?: { status: number; headers: Record<string, string> }
  readonly response?: CanonicalResponse
  readonly http?: { response: CanonicalResponse }
}

function contractOf(id: string): Contract {
  return JSON.parse(readFileSync(new URL(`../contracts/${id}.json`, import.meta.url), 'utf8'))
}

// biome-ignore lint/suspicious/noExplicitAny: what is in it is what the tests are about
function jsonOf(response: Response): Promise<any> {
  return response.json()
}

const answerable = contractIds.filter(hasResponse)

describe('every contract that has a response', () => {
  test.each(answerable)('%s is answered on the wire as it says', async (id) => {
    const contract = contractOf(id)
    const expected = (contract.response ?? contract.http?.response) as CanonicalResponse
    const received = await rawHttp({ url: `${http}/${id}` })
    expect(compareResponse(expected, received)).toEqual([])
    expect(received.phrase).toBe(httpStatus(expected.status).phrase)
    if (expected.body !== null) {
      expect(received.body.toString()).toBe(JSON.stringify(expected.body))
    }
    expect(received.interim).toEqual(
      contract.interim
        ? [{ status: contract.interim.status, headers: Object.entries(contract.interim.headers) }]
        : [],
    )
  })

  test.each(answerable)('%s is answered to HEAD with the same header section', async (id) => {
    const get = await rawHttp({ url: `${http}/${id}` })
    const head = await rawHttp({ url: `${http}/${id}`, method: 'HEAD' })
    const undated = (headers: [string, string][]) => headers.filter(([name]) => name !== 'Date')
    expect(head.body).toHaveLength(0)
    expect([head.status, undated(head.headers)]).toEqual([get.status, undated(get.headers)])
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'CONNECT'])(
    'is answered to %s',
    async (method) => {
      const received = await rawHttp({ url: `${http}/http/503`, method })
      expect(
        compareResponse(contractOf('http/503').response as CanonicalResponse, received),
      ).toEqual([])
    },
  )

  test('is answered to a request with content', async () => {
    const body = 'x'.repeat(100_000)
    const headers = { 'Content-Length': String(body.length), 'Content-Type': 'text/plain' }
    const received = await rawHttp({ url: `${http}/http/413`, method: 'POST', headers, body })
    expect(received.status).toBe(413)
  })

  test('is answered to a request that expects something', async () => {
    for (const expectation of ['100-continue', '200-maybe']) {
      const received = await rawHttp({ url: `${http}/http/503`, headers: { Expect: expectation } })
      expect([received.interim, received.status]).toEqual([[], 503])
    }
  })

  test('204 and 304 have no Content-Length, 205 has one of 0', async () => {
    const lengthOf = async (code: number) =>
      (await rawHttp({ url: `${http}/http/${code}` })).headers.find(
        ([name]) => name === 'Content-Length',
      )?.[1]
    expect(await Promise.all([204, 304, 205].map(lengthOf))).toEqual([undefined, undefined, '0'])
  })

  test('no interim response goes to HTTP/1.0 (RFC 9110 section 15.2)', async () => {
    const received = await rawHttp({ url: `${http}/http/103`, version: '1.0' })
    expect([received.interim, received.status]).toEqual([[], 200])
  })

  test.each([
    ['300', '/endpoint/1'],
    ['302', '/elsewhere'],
  ])('whoever follows the Location of %s gets a 200', async (code, path) => {
    const response = await fetch(
      http +
        (await rawHttp({ url: `${http}/http/${code}` })).headers.find(
          ([name]) => name === 'Location',
        )?.[1],
    )
    expect([response.url, response.status]).toEqual([http + path, 200])
  })

  test('426 closes where the client asks for it', async () => {
    for (const request of [{ headers: { Connection: 'close' } }, { version: '1.0' }]) {
      const { headers } = await rawHttp({ url: `${http}/http/426`, ...request })
      expect(Object.fromEntries(headers).Connection).toBe('Upgrade, close')
    }
    const { headers } = await rawHttp({ url: `${http}/http/426` })
    expect(Object.fromEntries(headers).Connection).toBe('Upgrade')
  })

  test('a 2xx to CONNECT has neither content nor length', async () => {
    const { status, headers, body } = await rawHttp({ url: `${http}/http/200`, method: 'CONNECT' })
    expect([status, headers.map(([name]) => name), body.length]).toEqual([
      200,
      ['Date', 'Connection'],
      0,
    ])
  })

  test('a target that names the origin, as to a proxy, is the same', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.end(
      'GET http://any.test/http/503?retryAfter=7 HTTP/1.1\r\nHost: any.test\r\nConnection: close\r\n\r\n',
    )
    expect(await text(socket)).toMatch(
      /^HTTP\/1\.1 503 Service Unavailable\r\n[\s\S]*Retry-After: 7/,
    )
  })

  test('a client that resets a CONNECT harms nobody', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    const interim = once(socket, 'data')
    socket.write('CONNECT /http/103?delay=60000 HTTP/1.1\r\nHost: x\r\n\r\n')
    await interim
    socket.resetAndDestroy()
    await once(socket, 'close')
    expect((await fetch(`${http}/healthz`)).status).toBe(200)
  })

  test('an interim response does not wait for the delay', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write('GET /http/103?delay=60000 HTTP/1.1\r\nHost: x\r\n\r\n')
    const [interim] = await once(socket, 'data')
    expect(interim.toString()).toMatch(/^HTTP\/1\.1 103 Early Hints\r\n/)
    socket.destroy()
  })
})

describe('a path without a response', () => {
  test.each([
    ['/http/101', 'HTTP 101 has no response: After a 101 the connection speaks another protocol'],
    ['/http/104', 'still a draft'],
    ['/http/306', 'unused'],
    ['/smtp/354', 'SMTP 354 has no HTTP response'],
    ['/http/599', 'There is no /http/599. Nearest: /http/5'],
    ['/smtp/404', 'Nearest: /smtp/4'],
    ['/http/503/', 'Nearest: /http/503'],
    ['/http/', 'Nearest: /http/'],
    ['/nowhere', 'Nothing is at /nowhere. Try /http/503'],
  ])('%s says why, and what is near', async (path, detail) => {
    const response = await fetch(http + path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect((await jsonOf(response)).detail).toContain(detail)
  })
})

describe('the query of a mock', () => {
  test('retryAfter and format change the response', async () => {
    const response = await fetch(`${http}/http/503?retryAfter=5&format=problem`)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await jsonOf(response)).toMatchObject({
      status: 503,
      title: 'Service Unavailable',
      retry_after: 5,
    })
  })

  test('delay holds the answer back, other parameters do not matter', async () => {
    const before = performance.now()
    const response = await fetch(`${http}/http/200?delay=50&page=2`)
    expect(response.status).toBe(200)
    expect(performance.now() - before).toBeGreaterThanOrEqual(49)
  })

  test.each([
    [
      '/http/503?delay=-1',
      'delay=-1 is no use: give a whole number of milliseconds from 0 to 600000.',
    ],
    ['/http/503?delay=600001', 'from 0 to 600000'],
    ['/http/503?retryAfter=soon', 'retryAfter=soon is no use: give a whole number of seconds'],
    ['/http/503?retry_after=5', 'retry_after is written retryAfter here'],
    ['/http/503?format=xml', 'format=xml is no use: give json or problem'],
    ['/http/404?retryAfter=5', 'HTTP 404 takes no retryAfter'],
    ['/http/204?format=problem', 'RFC 9110 section 15.3.5'],
    ['/elsewhere?format=problem', 'a problem document describes a 4xx or 5xx'],
  ])('%s is refused', async (path, detail) => {
    const response = await fetch(http + path)
    expect(response.status).toBe(400)
    expect((await jsonOf(response)).detail).toContain(detail)
  })
})

describe('CORS', () => {
  const origin = 'https://app.example'

  test('opens the mocks to every origin, credentials and headers included', async () => {
    const { headers } = await rawHttp({ url: `${http}/http/503`, headers: { Origin: origin } })
    expect(Object.fromEntries(headers)).toMatchObject({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'Date, Content-Type, Retry-After, Content-Length',
      Vary: 'Origin',
    })
  })

  test('answers a preflight, of an unknown code too, with 204', async () => {
    for (const path of ['/http/503', '/http/599']) {
      const received = await rawHttp({
        url: http + path,
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'PUT',
          'Access-Control-Request-Headers': 'x-a, authorization',
          'Access-Control-Request-Private-Network': 'true',
        },
      })
      expect(received.status).toBe(204)
      expect(Object.fromEntries(received.headers)).toMatchObject({
        'Access-Control-Allow-Methods': 'PUT',
        'Access-Control-Allow-Headers': 'x-a, authorization',
        'Access-Control-Allow-Private-Network': 'true',
      })
    }
  })
})

describe('the API', () => {
  test('is healthy', async () => {
    expect(await jsonOf(await fetch(`${http}/healthz`))).toEqual({ status: 'ok' })
  })

  test('says at / what there is', async () => {
    const page = await (await fetch(http)).text()
    expect(page).toContain(`curl -i ${http}/http/503`)
    expect(page).toContain(smtp)
  })

  test('lists every contract and gives each as its file has it', async () => {
    const list = await jsonOf(await fetch(`${http}/api/contracts`))
    expect(list.map(({ id }: Contract) => id)).toEqual(contractIds)
    for (const { id, contract, mock } of list) {
      expect(await jsonOf(await fetch(http + contract))).toEqual(contractOf(id))
      expect(mock !== null).toBe(hasResponse(id))
    }
  })

  test('names the nearest contracts for an unknown one', async () => {
    const response = await fetch(`${http}/api/contracts/smtp/505`)
    expect(response.status).toBe(404)
    expect((await jsonOf(response)).nearest).toContain('smtp/503')
  })

  test('is described by OpenAPI', async () => {
    const document = await jsonOf(await fetch(`${http}/api/openapi.json`))
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).toSorted()).toEqual([
      '/api/contracts',
      '/api/contracts/schema/{name}',
      '/api/contracts/{family}/{code}',
      '/healthz',
      '/http/{code}',
      '/smtp/{code}',
    ])
  })

  test('takes GET and HEAD, and says so to other methods', async () => {
    const response = await fetch(`${http}/api/contracts`, { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await jsonOf(response)).detail).toBe(
      'POST means nothing at /api/contracts; it takes GET and HEAD.',
    )
  })

  test('gives the schema that a contract names', async () => {
    const url = `${http}/api/contracts/http/503`
    const { $schema } = await jsonOf(await fetch(url))
    expect((await jsonOf(await fetch(new URL($schema, url)))).$id).toBe(
      'urn:statuary:schema:http-contract',
    )
    expect((await fetch(`${http}/api/contracts/schema/other.json`)).status).toBe(404)
  })

  test('answers a client of HTTP/1.0 that names no host', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write('GET /healthz HTTP/1.0\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  test('goes by the origin in the target, not by Host', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write(
      'GET http://attacker.example/healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
    )
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.each([
    [{ Host: 'attacker.example' }, 'The Host "attacker.example" is not this machine.'],
    [{ Host: '127.0.0.1.attacker.example:80' }, 'is not this machine'],
    [
      { Origin: 'https://attacker.example' },
      'The Origin "https://attacker.example" is not this machine.',
    ],
    [{ Origin: 'null' }, 'The Origin "null" is not this machine.'],
  ])('refuses %j', async (headers: Record<string, string>, detail) => {
    for (const path of ['/api/contracts', '/api/contracts/http/503', '/healthz', '/nowhere']) {
      const { status, body } = await rawHttp({ url: http + path, headers })
      expect(status).toBe(403)
      expect(JSON.parse(body.toString()).detail).toContain(detail)
    }
  })

  test('lets pages of this machine in', async () => {
    const origin = 'http://localhost:5173'
    const { status, headers } = await rawHttp({
      url: `${http}/healthz`,
      headers: { Origin: origin, Host: 'localhost' },
    })
    expect([status, Object.fromEntries(headers)['access-control-allow-origin']]).toEqual([
      200,
      origin,
    ])
  })

  test('lets in the names of --allow-host', async () => {
    const other = await startStatuary('--allow-host', 'statuary', 'ci.test')
    for (const host of ['statuary:8080', 'ci.test']) {
      expect(
        (await rawHttp({ url: `${other.http}/healthz`, headers: { Host: host } })).status,
      ).toBe(200)
    }
    await stop(other.child)
  })
})

describe('mail', () => {
  const send = async (to: string) => {
    const { hostname, port } = new URL(smtp)
    const transport = createTransport({ host: hostname, port: Number(port), secure: false })
    return transport.sendMail({ from: 'a@b.test', to, subject: 'Hi', text: 'Hi' })
  }

  test('is accepted', async () => {
    expect((await send('ann@example.test')).response).toMatch(/^250 2\.6\.0 /)
  })

  test('to 503@any.test is refused with 503 at RCPT', async () => {
    await expect(send('503@any.test')).rejects.toMatchObject({
      responseCode: 503,
      command: 'RCPT TO',
      response: expect.stringContaining('503 5.5.1 Bad sequence of commands'),
    })
  })
})

/** Whether a program is on this machine; CI has to have it. */
function has(program: string): boolean {
  return Boolean(process.env.CI) || !spawnSync(program, ['--version']).error
}

describe('mail from other languages to 503@any.test is refused at RCPT', () => {
  // Skipped only where there is no curl, which is no dependency of ours.
  test.skipIf(!has('curl'))('as curl sees it', async () => {
    const args = ['-sv', '--url', smtp, '--mail-from', 'a@b.test', '--mail-rcpt', '503@x.test']
    const curl = spawn('curl', [...args, '-T', '-'], { stdio: ['pipe', 'ignore', 'pipe'] })
    curl.stdin.end('Subject: Hi\r\n\r\nHi\r\n')
    expect(await text(curl.stderr)).toMatch(
      /> RCPT TO:<503@x\.test>\s+< 503 5\.5\.1 Bad sequence of commands/,
    )
  })

  // Skipped only where there is no Python, which is no dependency of ours.
  test.skipIf(!has('python3'))("as Python's smtplib sees it", async () => {
    const script = `import smtplib, sys
with smtplib.SMTP(sys.argv[1], int(sys.argv[2])) as client:
    try:
        client.sendmail("a@b.test", ["503@x.test"], "Subject: Hi\\n\\nHi")
    except smtplib.SMTPRecipientsRefused as refused:
        print(refused.recipients)`
    const { hostname, port } = new URL(smtp)
    const python = spawn('python3', ['-c', script, hostname, port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    expect(await text(python.stdout)).toBe(
      "{'503@x.test': (503, b'5.5.1 Bad sequence of commands')}\n",
    )
  })
})

describe('statuary serve', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 0 on %s, with a request and a dialogue open',
    async (signal) => {
      const running = await startStatuary()
      const errors = text(running.child.stderr as NodeJS.ReadableStream)
      const pending = fetch(`${running.http}/http/200?delay=60000`).catch((error) => error)
      const { hostname, port } = new URL(running.smtp)
      const dialogue = connect(Number(port), hostname)
      await once(dialogue, 'data')
      await fetch(`${running.http}/healthz`)
      expect(await stop(running.child, signal)).toEqual([0, null])
      expect(await pending).toBeInstanceOf(Error)
      expect(await errors).toBe('')
    },
  )

  test.each([
    ['--http-port', '--smtp-port'],
    ['--smtp-port', '--http-port'],
  ])('says which option to change when the port of %s is taken', async (taken, other) => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const { port } = blocker.address() as { port: number }
    const { code, stderr } = await run('serve', taken, String(port), other, '0')
    blocker.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `statuary: Port ${port} on 127.0.0.1 is taken. Give another with ${taken} ${port + 1}, or ${taken} 0 for any free one.\n`,
    )
  })

  test('warns when other machines are let in', async () => {
    const running = await startStatuary('--host', '0.0.0.0')
    const errors = text(running.child.stderr as NodeJS.ReadableStream)
    await stop(running.child)
    expect(await errors).toContain('0.0.0.0 may let other machines in')
  })
})
