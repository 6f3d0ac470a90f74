import type { ChildProcess } from 'node:child_process'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectAndGreet } from '../packages/smtp-mock/test/raw-client.ts'
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
    for (const query of ['?limit=0', '?limit=1001', '?limit=x', '?before=x', '?to=']) {
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
      '3 of 4 arrived within 20 ms. GET /api/smtp/messages lists what arrived.',
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
