import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import {
  connectAndGreet,
  connectRaw,
  type RawClient,
} from '../packages/smtp-mock/test/raw-client.ts'
import { type CallApi, createApiClient } from './api-client.ts'
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

/** Sends a message over a bare socket, to the octet. */
async function deliver(
  { from = 'a@b.test', to = 'c@d.test', raw = 'Subject: Hi\r\n\r\nHello\r\n' } = {},
  url = smtp,
): Promise<string> {
  const client = await connectAndGreet(portOf(url))
  await client.sayAll(`MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA')
  client.write(raw)
  const reply = await client.say('.')
  client.socket.destroy()
  return reply
}

const greylisting = { stage: 'MAIL', replies: [{ code: 451, times: 2 }, { code: 250 }] }
const idsOf = async () =>
  (await call('GET', '/api/smtp/rules')).body.map(({ id }: { id: string }) => id)
const mail = (client: RawClient) => client.say('MAIL FROM:<a@b.test>')

describe('/api/smtp/rules', () => {
  test('scripts the server, counts, and tells what is spent', async () => {
    const json = { ...greylisting, id: 'grey' }
    const { status, headers } = await call('POST', '/api/smtp/rules', { json })
    expect([status, headers.get('location')]).toEqual([201, '/api/smtp/rules/grey'])
    const client = await dialogue()
    expect([await mail(client), await mail(client)].map((reply) => reply.slice(0, 3))).toEqual([
      '451',
      '451',
    ])
    const rule = { stage: 'MAIL', replies: [{ code: 421, times: 1 }] }
    await call('PUT', '/api/smtp/rules/busy', { json: rule })
    expect(await mail(client)).toMatch(/^421/)
    expect((await call('GET', '/api/smtp/rules/busy')).body).toEqual({
      id: 'busy',
      source: 'api',
      answered: 1,
      spent: true,
      rule: { ...rule, id: 'busy' },
    })
    // The other one went on counting while rules came and went.
    await call('DELETE', '/api/smtp/rules/busy')
    expect(await mail(await dialogue())).toMatch(/^250/)
    expect((await call('GET', '/api/smtp/rules/grey')).body).toMatchObject({
      answered: 3,
      spent: false,
    })
  })

  test('are asked newest first, ahead of those of the command line', async () => {
    const client = await dialogue()
    expect(await client.say('VRFY a')).toMatch(/^451/)
    await call('POST', '/api/smtp/rules', { json: { stage: 'VRFY', replies: [{ code: 550 }] } })
    expect(await client.say('VRFY a')).toMatch(/^550/)
    await call('POST', '/api/smtp/rules', {
      json: [
        { stage: 'VRFY', match: 'b', replies: [{ code: 551 }] },
        { stage: 'VRFY', match: '*', replies: [{ code: 553 }] },
      ],
    })
    expect(await client.say('VRFY b')).toMatch(/^551/)
    expect(await client.say('VRFY a')).toMatch(/^553/)
  })

  test('of the API go with a reset, and the others start over', async () => {
    const client = await dialogue()
    await client.sayAll('VRFY a', 'VRFY a')
    expect(await client.say('VRFY a')).toMatch(/^252/)
    const { body } = await call('PUT', '/api/smtp/rules', { json: [greylisting] })
    expect(await idsOf()).toEqual(body.ids)
    expect((await call('POST', '/api/smtp/reset')).status).toBe(204)
    expect(await idsOf()).toEqual(['smtp-1'])
    expect((await call('GET', '/api/smtp/rules')).body[0]).toMatchObject({
      source: 'option',
      answered: 0,
    })
    expect(await client.say('VRFY a')).toMatch(/^451/)
    expect(await mail(client)).toMatch(/^250/)
  })

  test('that are wrong change nothing, and every place is named', async () => {
    const json = [
      greylisting,
      { stage: 'RCPT', replies: [{ code: 354 }, { code: 550, enhanced: '4.1.1' }] },
      { stage: 'RCTP', replies: [{ code: 451, wait: 5 }] },
      { stage: 'RCPT', match: { regex: '(' }, replies: [{ fault: 'reset', text: 'x' }] },
    ]
    const { status, body } = await call('POST', '/api/smtp/rules', { json })
    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { pointer: '/1/replies/0', detail: expect.stringContaining('"illegal": true') },
      { pointer: '/1/replies/1', detail: expect.stringContaining('RFC 2034 section 4') },
      { pointer: '/2/stage', detail: expect.stringContaining('Did you mean RCPT?') },
      { pointer: '/2/replies/0', detail: expect.stringContaining('There is no "wait" here') },
      { pointer: '/3/replies/0', detail: expect.stringContaining('A fault takes times, slow') },
    ])
    expect(await idsOf()).toEqual(['smtp-1'])
    const regex = { stage: 'RCPT', match: { regex: '(' }, replies: [{ code: 550 }] }
    expect((await call('POST', '/api/smtp/rules', { json: regex })).body.errors).toEqual([
      { pointer: '/match', detail: expect.stringContaining('Invalid regular expression') },
    ])
    for (const given of [null, 'x', [null], [[]], {}]) {
      expect((await call('POST', '/api/smtp/rules', { json: given })).status).toBe(422)
    }
  })

  test('refuse content that is too large, or no JSON', async () => {
    const json = { stage: 'RCPT', replies: [{ code: 550, text: 'x'.repeat(1024 * 1024) }] }
    expect((await call('POST', '/api/smtp/rules', { json })).status).toBe(413)
    expect((await call('POST', '/api/smtp/rules')).status).toBe(415)
    expect((await call('GET', '/api/smtp/rules/none')).status).toBe(404)
    expect((await call('DELETE', '/api/smtp/rules/none')).status).toBe(404)
  })

  test('can hang up, break off and stay silent', async () => {
    const json = [
      { stage: 'NOOP', replies: [{ fault: 'hang-up' }] },
      { stage: 'HELP', replies: [{ fault: 'reset' }] },
    ]
    await call('POST', '/api/smtp/rules', { json })
    const one = await dialogue()
    one.write('NOOP\r\n')
    expect(await one.ended()).toBe('')
    const two = await dialogue()
    const failed = once(two.socket, 'error')
    two.write('HELP\r\n')
    expect((await failed)[0]).toMatchObject({ code: 'ECONNRESET' })
  })
})

describe('/api/smtp/messages', () => {
  const subjects = async (query: string) => {
    const { body } = await call('GET', `/api/smtp/messages${query}`)
    return body.messages.map(({ subject }: { subject: string }) => subject)
  }

  test('lists them oldest first, and those that match', async () => {
    await deliver({ to: 'ann@x.test', raw: 'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n\r\n' })
    await deliver({ to: 'bob@x.test', from: '', raw: 'Subject: Bounce\r\n\r\n' })
    await deliver({ to: 'ann@y.test', raw: '\r\nNo headers\r\n' })
    expect(await subjects('')).toEqual(['Grüße', 'Bounce', null])
    expect(await subjects('?to=ann@*')).toEqual(['Grüße', null])
    expect(await subjects('?from=')).toEqual(['Bounce'])
    expect(await subjects('?subject=gr%C3%BC*')).toEqual(['Grüße'])
    expect(await subjects('?to=*@x.test&subject=b*')).toEqual(['Bounce'])
  })

  test('lists them page by page', async () => {
    for (const name of ['1', '2', '3', '4']) await deliver({ raw: `Subject: ${name}\r\n\r\n` })
    const { body } = await call('GET', '/api/smtp/messages?limit=2')
    expect([body.total, body.messages.map(({ subject }: { subject: string }) => subject)]).toEqual([
      4,
      ['3', '4'],
    ])
    expect(await subjects(`?limit=2&before=${body.messages[0].id}`)).toEqual(['1', '2'])
    expect(await subjects(`?after=${body.messages[0].id}`)).toEqual(['4'])
    for (const query of ['?limit=0', '?limit=1001', '?limit=x', '?before=x']) {
      expect((await call('GET', `/api/smtp/messages${query}`)).status).toBe(400)
    }
  })

  test('lists them page by page forward, and skips none', async () => {
    for (const name of ['1', '2', '3', '4', '5']) await deliver({ raw: `Subject: ${name}\r\n\r\n` })
    const pages: string[][] = []
    for (let after = 0; ; ) {
      const { body } = await call('GET', `/api/smtp/messages?limit=2&after=${after}`)
      if (body.messages.length === 0) break
      pages.push(body.messages.map(({ subject }: { subject: string }) => subject))
      after = Number(body.messages.at(-1).id)
    }
    expect(pages).toEqual([['1', '2'], ['3', '4'], ['5']])
  })

  test('knows the same filters where it lists, waits and deletes', async () => {
    const html = (code: string) =>
      `Subject: Code\r\nContent-Type: text/html\r\n\r\n<p>Your code: <b>${code}</b></p>\r\n`
    await deliver({ to: 'ann@x.test', raw: html('1234') })
    await deliver({ to: 'bob@x.test', raw: 'Subject: Code\r\n\r\nYour code: 5678\r\n' })
    await deliver({ to: 'bob@y.test', from: 'shop@x.test', raw: html('5678') })
    const recipients = async (query = '') =>
      (await call('GET', `/api/smtp/messages${query}`)).body.messages.map(
        ({ envelope }: { envelope: { to: string[] } }) => envelope.to[0],
      )
    const newest = (await call('GET', '/api/smtp/messages?limit=1')).body.messages[0].id
    for (const [query, expected] of [
      ['?text=*code: 1234*', ['ann@x.test']],
      ['?text=*code: 5678*', ['bob@x.test', 'bob@y.test']],
      ['?html=*<b>5678*', ['bob@y.test']],
      ['?subject=code&to=*@x.test', ['ann@x.test', 'bob@x.test']],
      ['?from=shop@*', ['bob@y.test']],
      [`?before=${newest}&text=*code*`, ['ann@x.test', 'bob@x.test']],
    ] as const) {
      expect(await recipients(query), query).toEqual(expected)
      const waiting = await call('GET', `/api/smtp/messages/wait${query}&timeoutMs=0`)
      expect(waiting.body.envelope?.to, query).toEqual([expected[0]])
    }
    await call('DELETE', '/api/smtp/messages?to=nobody@*')
    expect((await recipients()).length).toBe(3)
    await call('DELETE', '/api/smtp/messages?to=*@x.test&text=*5678*')
    expect(await recipients()).toEqual(['ann@x.test', 'bob@y.test'])
    expect((await call('DELETE', '/api/smtp/messages?recipient=ann@x.test')).status).toBe(400)
    expect(await recipients()).toEqual(['ann@x.test', 'bob@y.test'])
  })

  test('waits for as many as are asked for', async () => {
    await deliver({ to: 'ann@x.test' })
    const waiting = call('GET', '/api/smtp/messages/wait?to=*@x.test&count=3&timeoutMs=60000')
    await deliver({ to: 'bob@y.test' })
    await deliver({ to: 'bob@x.test' })
    await deliver({ to: 'cid@x.test' })
    const { status, body } = await waiting
    expect(status).toBe(200)
    expect(
      body.messages.map(({ envelope }: { envelope: { to: string[] } }) => envelope.to[0]),
    ).toEqual(['ann@x.test', 'bob@x.test', 'cid@x.test'])
    const more = await call('GET', '/api/smtp/messages/wait?to=*@x.test&count=4&timeoutMs=20')
    expect([more.status, more.body.detail]).toEqual([
      504,
      '3 of 4 came within 20 ms. GET /api/smtp/messages lists what came.',
    ])
  })

  test('waits for one that is to come', async () => {
    await deliver({ raw: 'Subject: Other\r\n\r\n' })
    const waiting = call('GET', '/api/smtp/messages/wait?subject=Code*&text=*1234*')
    await deliver({ raw: 'Subject: Code\r\n\r\n9999\r\n' })
    await deliver({ raw: 'Subject: Code again\r\n\r\nYour code: 1234\r\n' })
    const { status, body } = await waiting
    expect([status, body.subject, body.text]).toEqual([200, 'Code again', 'Your code: 1234\n'])
    // It is there now, so nobody waits.
    const again = await call('GET', '/api/smtp/messages/wait?subject=Code*&timeoutMs=0')
    expect(again.body.subject).toBe('Code')
    const next = await call('GET', `/api/smtp/messages/wait?after=${body.id}&timeoutMs=0`)
    expect(next.status).toBe(504)
  })

  test('says what came instead, if none comes in time', async () => {
    await deliver({ raw: 'Subject: Other\r\n\r\n' })
    const { status, body } = await call('GET', '/api/smtp/messages/wait?to=no&timeoutMs=20')
    expect([status, body.detail]).toEqual([
      504,
      'No such message within 20 ms. The inbox holds 1, the latest: a@b.test to c@d.test: "Other".',
    ])
  })

  test('reads one', async () => {
    const { hostname } = new URL(smtp)
    const transport = createTransport({ host: hostname, port: portOf(smtp), ignoreTLS: true })
    await transport.sendMail({
      from: 'Shop <shop@example.test>',
      to: 'ann@example.test',
      subject: 'Your order',
      text: 'Thanks',
      html: '<p>Thanks</p><script>alert(1)</script>',
      attachments: [{ filename: 'a.txt', content: 'abc', cid: 'one' }],
      dsn: { id: 'x', return: 'headers', notify: ['never'], recipient: 'ann@example.test' },
    })
    const { body: list } = await call('GET', '/api/smtp/messages')
    const { id, session } = list.messages[0]
    const { body } = await call('GET', `/api/smtp/messages/${id}`)
    expect(body).toMatchObject({
      id,
      session,
      envelope: {
        from: 'shop@example.test',
        to: ['ann@example.test'],
        parameters: { from: { ENVID: 'x', RET: 'HDRS' }, to: [{ NOTIFY: 'NEVER' }] },
      },
      subject: 'Your order',
      text: expect.stringMatching(/^Thanks/),
      html: expect.stringContaining('<script>'),
      attachments: [
        {
          filename: 'a.txt',
          mimeType: 'text/plain',
          disposition: 'attachment',
          contentId: '<one>',
          size: 3,
        },
      ],
      unreadable: null,
    })
    expect(body.headers[0]).toEqual({ name: 'From', value: 'Shop <shop@example.test>' })
    const page = await fetch(`${http}/api/smtp/messages/${id}.html`)
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('gives its octets exactly', async () => {
    const raw = 'Subject: a\n\0\r\n\r\n..dot\r\n\u00ff\u0080\nx\r\n'
    await deliver({ raw })
    const { body } = await call('GET', '/api/smtp/messages')
    const response = await fetch(`${http}/api/smtp/messages/${body.messages[0].id}.eml`)
    expect(response.headers.get('content-type')).toBe('message/rfc822')
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toBe(
      // Written as UTF-8 by the socket, with the dot of the way taken out.
      Buffer.from(raw.replace('..dot', '.dot')).toString('latin1'),
    )
  })

  test('shows the headers of one that nests too deep to be read', async () => {
    const nest = Array.from({ length: 300 }, (_, depth) => depth)
    const raw = nest
      .map((depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`)
      .join('')
    await deliver({ raw: `Subject: Deep\r\n${raw}` })
    const { body } = await call('GET', '/api/smtp/messages')
    expect(body.messages[0].subject).toBe('Deep')
    const read = await call('GET', `/api/smtp/messages/${body.messages[0].id}`)
    expect(read.body.unreadable).toContain('nesting depth of 256')
    expect(read.body.headers).toContainEqual({ name: 'Subject', value: 'Deep' })
    const waiting = call('GET', '/api/smtp/messages/wait?subject=Readable')
    await deliver({ raw: 'Subject: Readable\r\n\r\n' })
    expect((await waiting).status).toBe(200)
  })

  test('says as whom its client had logged in, and as whom it wanted to act', async () => {
    const client = await dialogue()
    const token = Buffer.from('bob\0ann\0secret').toString('base64')
    await client.sayAll(`AUTH PLAIN ${token}`, 'MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>')
    await client.sayAll('DATA', 'Hi\r\n.', 'QUIT')
    const login = { user: 'ann', authorizationIdentity: 'bob' }
    const { body } = await call('GET', '/api/smtp/messages')
    const { id, session } = body.messages[0]
    expect((await call('GET', `/api/smtp/messages/${id}`)).body).toMatchObject(login)
    expect((await call('GET', `/api/smtp/sessions/${session}`)).body).toMatchObject(login)
  })

  test('deletes one, and all, and keeps the sessions', async () => {
    await deliver()
    await deliver()
    const { body } = await call('GET', '/api/smtp/messages')
    const path = `/api/smtp/messages/${body.messages[0].id}`
    expect((await call('DELETE', path)).status).toBe(204)
    for (const method of ['GET', 'DELETE']) {
      const { status, body } = await call(method, path)
      expect([status, body.detail]).toEqual([
        404,
        expect.stringMatching(/^There is no message \d+\. GET /),
      ])
    }
    expect((await fetch(`${http}${path}.eml`)).status).toBe(404)
    expect((await fetch(`${http}${path}.html`)).status).toBe(404)
    expect((await call('DELETE', '/api/smtp/messages')).status).toBe(204)
    expect((await call('GET', '/api/smtp')).body).toMatchObject({
      url: smtp,
      messages: 0,
      sessions: 2,
    })
  })
})

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

describe('an isolated server', () => {
  test('has mail, rules and sessions of its own', async () => {
    const { body: one } = await call('POST', '/api/servers')
    const callOne = await createApiClient(one.http)
    await callOne('POST', '/api/smtp/rules', { json: greylisting })
    expect((await callOne('GET', '/api/smtp')).body.url).toBe(one.smtp)
    const client = await connectAndGreet(portOf(one.smtp))
    expect(await mail(client)).toMatch(/^451/)
    expect(await mail(await dialogue())).toMatch(/^250/)
    await deliver({ raw: 'Subject: Main\r\n\r\n' })
    expect((await callOne('GET', '/api/smtp/messages')).body.messages).toEqual([])
    expect((await fetch(`${one.http}/inbox`)).status).toBe(200)
    await call('DELETE', `/api/servers/${one.id}`)
    client.socket.destroy()
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
