import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, test } from 'vitest'
import { connectAndGreet } from '../packages/smtp-mock/test/raw-client.ts'
import { jsonOf } from './json-of.ts'
import { run, startStatuary, stop } from './statuary.ts'

type Running = Awaited<ReturnType<typeof startStatuary>>

let running: Running | undefined
afterEach(async () => {
  if (running) await stop(running.child)
  running = undefined
})

async function start(...args: string[]): Promise<Running> {
  running = await startStatuary(...args)
  return running
}

const greet = ({ smtp }: Running) => connectAndGreet(Number(new URL(smtp).port))

function transportTo({ smtp }: Running, options: object) {
  const { hostname, port } = new URL(smtp)
  return createTransport({ host: hostname, port: Number(port), secure: false, ...options })
}

const letter = { from: 'a@b.test', to: 'c@d.test', subject: 'Hi', text: 'Hi' }

describe('--rule', () => {
  test('scripts SMTP and HTTP side by side', async () => {
    const { http } = await start(
      ...['--rule', 'RCPT *@full.example 552'],
      ...['--rule', 'GET /api/orders 503x1,200'],
      ...['--rule', 'RCPT *@x.example 550 5.7.1 Blocked'],
      ...['--rule', 'XFOO 250 Done'],
      ...['--rule', 'NOOP 451x2, 250 2.0.0 Fine, thanks'],
    )
    const client = await greet(running as Running)
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say('RCPT TO:<c@full.example>')).toMatch(/^552 5\.2\.2/)
    expect(await client.say('RCPT TO:<c@x.example>')).toBe('550 5.7.1 Blocked\r\n')
    expect(await client.say('RCPT TO:<c@d.test>')).toMatch(/^250/)
    expect(await client.say('XFOO')).toBe('250 2.0.0 Done\r\n')
    await client.sayAll('NOOP', 'NOOP')
    expect(await client.say('NOOP')).toBe('250 2.0.0 Fine, thanks\r\n')
    client.socket.destroy()
    expect((await fetch(`${http}/api/orders`)).status).toBe(503)
    const rules = await jsonOf(await fetch(`${http}/api/smtp/rules`))
    expect(rules.map(({ source }: { source: string }) => source)).toEqual(Array(4).fill('option'))
  })

  test.each([
    ['RCPT *@x.test 55O', 'has no reply: "55O" is not one'],
    ['RCPT 354', '--rule "RCPT 354": '],
    ['MAIL slow=soon 451', '--rule "MAIL slow=soon 451": "soon" is not a number. Milliseconds'],
    ['RCTP 550', 'begins with neither an SMTP stage'],
  ])('%j is refused', async (rule, message) => {
    const { code, stderr } = await run(
      'serve',
      '--smtp-port',
      '0',
      '--http-port',
      '0',
      '--rule',
      rule,
    )
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
  })
})

describe('--rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-'))
  const file = join(folder, 'rules.json')
  const rule = (code: number) => ({ stage: 'NOOP', replies: [{ code }] })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('scripts SMTP from a file, which is read again when it changes', async () => {
    writeFileSync(file, JSON.stringify({ smtp: [rule(450)], http: [] }))
    const { http } = await start('--rules', file)
    const client = await greet(running as Running)
    expect(await client.say('NOOP')).toMatch(/^450/)
    writeFileSync(file, JSON.stringify({ smtp: [rule(451)] }))
    await expect
      .poll(async () => (await jsonOf(await fetch(`${http}/api/smtp/rules`)))[0].rule)
      .toEqual(rule(451))
    expect(await client.say('NOOP')).toMatch(/^451/)
    client.socket.destroy()
  })
})

describe('limits', () => {
  test('--max-messages drops the oldest, and says how many', async () => {
    const { http } = await start('--max-messages', '2')
    const transport = transportTo(running as Running, {})
    for (const subject of ['1', '2', '3']) await transport.sendMail({ ...letter, subject })
    const { messages, dropped } = await jsonOf(await fetch(`${http}/api/smtp/messages`))
    expect([messages.map(({ subject }: { subject: string }) => subject), dropped]).toEqual([
      ['2', '3'],
      1,
    ])
  })

  test('--max-bytes drops by size', async () => {
    const { http } = await start('--max-bytes', '20000')
    const transport = transportTo(running as Running, {})
    for (const subject of ['1', '2', '3']) {
      await transport.sendMail({ ...letter, subject, text: 'x'.repeat(7000) })
    }
    const { dropped } = await jsonOf(await fetch(`${http}/api/smtp/messages`))
    expect(dropped).toBeGreaterThan(0)
  })
})

describe('TLS and logins', () => {
  const authority = async ({ http }: Running) => {
    const response = await fetch(`${http}/api/smtp/authority.pem`)
    expect(response.headers.get('content-type')).toBe('application/x-pem-file')
    return response.text()
  }

  test('--smtp-starttls lets those in who trust the authority', async () => {
    const server = await start('--smtp-starttls', '--smtp-require', 'tls')
    const tls = { ca: await authority(server), servername: 'localhost' }
    expect(
      (await transportTo(server, { requireTLS: true, tls }).sendMail(letter)).response,
    ).toMatch(/^250/)
    await expect(transportTo(server, { ignoreTLS: true }).sendMail(letter)).rejects.toThrow('530')
    const trusting = transportTo(server, { requireTLS: true, tls: { servername: 'localhost' } })
    await expect(trusting.sendMail(letter)).rejects.toThrow(/certificate/)
    const { sessions } = await jsonOf(await fetch(`${server.http}/api/smtp/sessions`))
    expect(sessions[0].secure).toBe(true)
  })

  test('--smtp-tls speaks TLS from the first octet', async () => {
    const server = await start('--smtp-tls')
    expect(server.smtp).toMatch(/^smtps:/)
    const tls = { ca: await authority(server), servername: 'localhost' }
    const { response } = await transportTo(server, { secure: true, tls }).sendMail(letter)
    expect(response).toMatch(/^250/)
  })

  test('--smtp-user takes only those who log in so', async () => {
    const server = await start(
      '--smtp-user',
      'ann:a:b',
      '--smtp-user',
      'bob:c',
      '--smtp-require',
      'auth',
    )
    const as = (user: string, pass: string) =>
      transportTo(server, { auth: { user, pass } }).sendMail(letter)
    expect((await as('ann', 'a:b')).response).toMatch(/^250/)
    expect((await as('bob', 'c')).response).toMatch(/^250/)
    await expect(as('bob', 'wrong')).rejects.toThrow('535')
    await expect(transportTo(server, {}).sendMail(letter)).rejects.toThrow('530')
  })

  test('--smtp-domain is what the server calls itself, isolated ones too', async () => {
    const server = await start('--smtp-domain', 'mx.example.test')
    const other = await jsonOf(await fetch(`${server.http}/api/servers`, { method: 'POST' }))
    for (const smtp of [server.smtp, other.smtp]) {
      const client = await connectAndGreet(Number(new URL(smtp).port))
      expect(await client.say('EHLO x')).toMatch(/^250-mx\.example\.test\r\n/)
      client.socket.destroy()
    }
  })

  test.each([
    [['--smtp-user', 'ann'], '--smtp-user "ann" is not a login'],
    [['--smtp-domain', 'a b'], '--smtp-domain "a b" is not a name'],
    [['--smtp-starttls', '--smtp-tls'], 'mutually exclusive'],
    [['--smtp-require', 'luck'], 'Allowed choices are auth, tls'],
    [['--max-messages', '0'], 'Give a whole number of at least 1'],
    [['--max-bytes', '1MB'], 'Give a whole number of at least 1'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await run('serve', ...args)
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
  })
})

describe('a client that takes TLS for what it is not', () => {
  /** What the server says of it on its standard error, and the one session that the API shows. */
  async function meet(args: string[], visit: (port: number) => Promise<unknown>) {
    const server = await start(...args)
    let told = ''
    server.child.stderr?.setEncoding('utf8').on('data', (text) => {
      told += text
    })
    await visit(Number(new URL(server.smtp).port))
    const sessions = () => fetch(`${server.http}/api/smtp/sessions`).then(jsonOf)
    await expect.poll(async () => (await sessions()).sessions[0]?.closed).toBe(true)
    const { sessions: list } = await sessions()
    const { transcript } = await jsonOf(
      await fetch(`${server.http}/api/smtp/sessions/${list[0].id}`),
    )
    await expect.poll(() => told).not.toBe('')
    return { told, list, transcript }
  }

  const ended = (socket: Socket) =>
    new Promise((resolve) =>
      socket
        .on('error', () => {})
        .on('close', resolve)
        .resume(),
    )
  const host = '127.0.0.1'

  test.each([
    [
      'TLS on the plain port',
      [],
      (port: number) => ended(connectTls({ host, port })),
      'a TLS client spoke to the plain port: use --smtp-tls, or STARTTLS in the client',
    ],
    [
      'none on the TLS port',
      ['--smtp-tls'],
      (port: number) => ended(connect({ host, port }).end('EHLO a\r\n')),
      'a plain client spoke to the TLS port: use smtps:// in the client, or start without --smtp-tls',
    ],
    [
      'the certificate for one to refuse',
      ['--smtp-tls'],
      (port: number) => ended(connectTls({ host, port, maxVersion: 'TLSv1.2' })),
      '/api/smtp/authority.pem',
    ],
  ] as const)(
    'is told of in one line, and in its session: %s',
    async (_what, args, visit, words) => {
      const { told, list, transcript } = await meet([...args], visit)
      expect(told).toMatch(/^Warning: [^\n]+\n$/)
      expect(told).toContain(words)
      expect(list).toHaveLength(1)
      const said = transcript.flatMap(({ why }: { why: string | null }) => why ?? [])
      expect(said).toEqual([expect.stringContaining(words)])
    },
  )
})
