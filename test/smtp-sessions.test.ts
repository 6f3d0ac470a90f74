import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { connectAndGreet, connectRaw } from '../packages/smtp-mock/test/raw-client.ts'
import { type CallApi, createApiClient } from './api-client.ts'
import { type Delivery, deliverTo } from './deliver-to.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let smtp: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, smtp, child } = await startStatuary('--rule', 'VRFY 451x2,252'))
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('POST', '/api/smtp/reset')
  await call('DELETE', '/api/smtp/sessions')
})

const portOf = (url: string) => Number(new URL(url).port)
const dialogue = () => connectAndGreet(portOf(smtp))
const deliver = (delivery?: Delivery) => deliverTo(smtp, delivery)

describe('/api/smtp/sessions', () => {
  test('reads a transcript, with what each reply was about', async () => {
    const client = await dialogue()
    await client.sayAll('RCPT TO:<c@d.test>', 'VRFY a', 'QUIT')
    await client.ended()
    const list = () => call('GET', '/api/smtp/sessions')
    await expect.poll(async () => (await list()).body.sessions[0].closed).toBe(true)
    const { body } = await list()
    expect(body).toMatchObject({ total: 1, dropped: 0 })
    expect(body.sessions[0]).toMatchObject({
      domain: 'client.test',
      secure: false,
      user: null,
      refusal: { stage: 'RCPT', code: 503 },
    })
    const path = `/api/smtp/sessions/${body.sessions[0].id}`
    const { body: session } = await call('GET', `${path}?octets=true`)
    expect(session.lines).toBe(session.transcript.length)
    const lineOf = (text: string) =>
      session.transcript.find((line: { text: string }) => line.text.startsWith(text))
    expect(lineOf('503')).toMatchObject({
      from: 'server',
      stage: 'RCPT',
      code: 503,
      why: expect.stringContaining('RFC 5321'),
      scripted: false,
      complete: true,
    })
    expect(lineOf('451')).toMatchObject({ stage: 'VRFY', scripted: true, why: null })
    expect(lineOf('VRFY')).toMatchObject({
      from: 'client',
      octets: Buffer.from('VRFY a\r\n').toString('base64'),
    })
    const { body: part } = await call('GET', `${path}?skip=1&limit=2`)
    expect(part.transcript.map(({ text }: { text: string }) => text)).toEqual([
      'EHLO client.test',
      '250-localhost',
    ])
    const text = await fetch(`${http}${path}.txt`)
    expect(text.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await text.text()).toContain('C: VRFY a\nS: 451 4.')
    expect((await fetch(`${http}${path}x.txt`)).status).toBe(404)
    expect((await call('GET', `${path}x`)).status).toBe(404)
  })

  test('shows as much of a message as is asked for', async () => {
    await deliver({ raw: `Subject: x\r\n\r\n${'line\r\n'.repeat(100)}` })
    const { body } = await call('GET', '/api/smtp/sessions')
    const { body: session } = await call(
      'GET',
      `/api/smtp/sessions/${body.sessions[0].id}?content=3`,
    )
    const content = session.transcript.filter(({ content }: { content: boolean }) => content)
    expect(content.map(({ text }: { text: string }) => text)).toEqual([
      'Subject: x',
      '',
      'line',
      '99 more lines of the message',
    ])
  })

  test('lists them page by page', async () => {
    for (let count = 0; count < 3; count++) (await dialogue()).socket.destroy()
    const { body } = await call('GET', '/api/smtp/sessions?limit=2')
    expect([body.sessions.length, body.total]).toEqual([2, 3])
    const before = `/api/smtp/sessions?limit=2&before=${body.sessions[0].id}`
    expect((await call('GET', before)).body.sessions).toHaveLength(1)
    expect((await call('GET', '/api/smtp/sessions?before=none')).status).toBe(404)
  })
})

describe('/api/smtp/events', () => {
  /** Reads a stream of events until the client leaves. */
  async function watch(headers: Record<string, string> = {}) {
    const asked = request(`${http}/api/smtp/events`, { headers }).end()
    const [response] = await once(asked, 'response')
    response.setEncoding('utf8')
    let received = ''
    response.on('data', (chunk: string) => {
      received += chunk
    })
    return {
      response,
      has: (text: string) => expect.poll(() => received).toContain(text),
      text: () => received,
      leave: () => asked.destroy(),
    }
  }

  const watchers = async () => (await call('GET', '/api/smtp')).body.watchers

  test('tells what happens, and lets the client go', async () => {
    const stream = await watch()
    expect(stream.response.headers['content-type']).toBe('text/event-stream')
    await stream.has('event: ready\ndata: {}\n\n')
    expect(await watchers()).toBe(1)
    await deliver({ raw: 'Subject: Live\r\n\r\n' })
    await stream.has('"subject":"Live"')
    for (const event of ['session', 'lines', 'message']) {
      expect(stream.text()).toMatch(new RegExp(`^event: ${event}\\ndata: \\{.*\\}\\n\\n`, 'm'))
    }
    const { body } = await call('GET', '/api/smtp/messages')
    await call('DELETE', `/api/smtp/messages/${body.messages[0].id}`)
    await stream.has(`event: removed\ndata: {"message":"${body.messages[0].id}"}`)
    await call('DELETE', '/api/smtp/sessions')
    await stream.has('event: cleared\ndata: {"sessions":true}')
    stream.leave()
    await expect.poll(watchers).toBe(0)
  })

  test('joins a dialogue in its middle', async () => {
    const client = await dialogue()
    client.write('NO')
    await expect
      .poll(async () => (await call('GET', '/api/smtp/sessions')).body.sessions[0].entries)
      .toBe(4)
    const stream = await watch()
    await stream.has('ready')
    client.write('OP\r\n')
    await stream.has('"text":"NOOP"')
    stream.leave()
    client.socket.destroy()
  })

  test.each([
    '/api/smtp/events',
    '/inbox',
    '/inbox/inbox.js',
    '/api/smtp/messages',
    '/api/smtp/messages/1.eml',
  ])('and %s refuse foreign pages', async (path) => {
    for (const headers of [{ Host: 'attacker.example' }, { Origin: 'https://attacker.example' }]) {
      const { status, body } = await rawHttp({
        url: http + path,
        headers: headers as unknown as Record<string, string>,
      })
      expect(status).toBe(403)
      expect(JSON.parse(body.toString()).detail).toContain('is not this machine')
    }
  })
})

test('a page of its own is at /inbox, with a policy that lets nothing foreign in', async () => {
  for (const [path, type] of [
    ['/inbox', 'text/html'],
    ['/inbox/inbox.js', 'text/javascript'],
    ['/inbox/inbox.css', 'text/css'],
  ]) {
    const response = await fetch(http + path)
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    const policy = response.headers.get('content-security-policy') as string
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /)
    expect(policy).not.toContain('unsafe')
    expect(await response.text()).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  }
})

test('a client of SMTP that stays does not keep the server from ending', async () => {
  const running = await startStatuary()
  const client = await connectRaw(portOf(running.smtp))
  const stream = request(`${running.http}/api/smtp/events`).end()
  await once(stream, 'response')
  const waiting = fetch(`${running.http}/api/smtp/messages/wait?timeoutMs=60000`).catch(
    () => 'gone',
  )
  await fetch(`${running.http}/healthz`)
  stream.on('error', () => {})
  expect(await stop(running.child)).toEqual([0, null])
  expect(await waiting).toBe('gone')
  client.socket.destroy()
})
