import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SmtpStage } from '@statuary/core'
import { afterAll, afterEach, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { isRequired } from '../../../../test/is-required.ts'
import {
  formatTranscript,
  type Reply,
  reply,
  type SmtpHandler,
  type SmtpMock,
  type SmtpMockOptions,
  sequence,
  setupSmtpServer,
  slow,
  smtp,
} from '../../src/index.js'
import { curl } from './curl.ts'
import { netSmtp } from './go/net-smtp.ts'
import type { Mail } from './mail-client.ts'
import { msmtp } from './msmtp.ts'
import { mailer } from './nodemailer.ts'
import { smtplib } from './python/smtplib.ts'
import { swaks } from './swaks.ts'

const clients = [mailer, curl, swaks, msmtp, smtplib, netSmtp]

const content = 'Subject: Greetings\r\n\r\n.a dot\r\nand a line\r\n'
const login = { user: 'ann', password: 'secret' }
interface Refusal {
  readonly stage: SmtpStage
  readonly code: number
  readonly handlers: readonly SmtpHandler[]
}

function refusal(
  stage: SmtpStage,
  code: number,
  handle: (answer: Reply<SmtpStage>) => readonly SmtpHandler[],
): Refusal {
  const answer = reply(code, { text: `Refused at ${stage}` })
  return { stage, code, handlers: handle(answer) }
}

const refusals: readonly Refusal[] = [
  refusal('CONNECT', 554, (answer) => [smtp.connect(answer)]),
  // Clients try HELO, too.
  refusal('EHLO', 550, (answer) => [smtp.ehlo(answer), smtp.helo(answer)]),
  refusal('STARTTLS', 454, (answer) => [smtp.starttls(answer)]),
  refusal('AUTH', 535, (answer) => [smtp.auth(answer)]),
  refusal('MAIL', 451, (answer) => [smtp.mail(answer)]),
  refusal('RCPT', 550, (answer) => [smtp.rcpt(answer)]),
  refusal('DATA', 451, (answer) => [smtp.data(answer)]),
  refusal('MESSAGE', 552, (answer) => [smtp.message(answer)]),
]

let folder: string
let mail: SmtpMock

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-clients-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => mail?.close())

async function serve(options: SmtpMockOptions, ...handlers: readonly SmtpHandler[]) {
  mail = setupSmtpServer({ domain: 'mx.test', ...options }, ...handlers)
  // A client that does not trust the certificate breaks off, which is worth a warning.
  mail.events.on('warning', () => {})
  const { host, port } = await mail.listen()
  return { host, port, from: 'a@b.test', to: ['c@d.test'], content } satisfies Mail
}

async function trusted(): Promise<string> {
  const file = join(folder, 'authority.pem')
  writeFileSync(file, await mail.authority())
  return file
}

const dialogues = () => mail.sessions.map(formatTranscript).join('\n---\n')

describe.each(clients)('$name', (client) => {
  let absence: string | undefined
  beforeAll(async () => {
    absence = await client.prepare()
  }, 180_000)

  /** A client that is not there is no failure, but where it is required. */
  function demand({ skip }: TestContext) {
    if (absence === undefined) return
    if (isRequired(client.needs)) throw new Error(absence)
    skip(absence)
  }

  test('delivers a mail, octet by octet', async (context) => {
    demand(context)
    const outcome = await client.send({ ...(await serve({})), to: ['c@d.test', 'e@f.test'] })
    expect(outcome.succeeded, outcome.told).toBe(true)
    expect(mail.inbox).toHaveLength(1)
    expect(mail.inbox[0]?.envelope).toMatchObject({
      from: 'a@b.test',
      to: ['c@d.test', 'e@f.test'],
    })
    expect(mail.inbox[0]?.raw.toString()).toContain(content)
    expect(mail.sessions[0]?.domain).toBe('client.test')
  })

  test('delivers over STARTTLS, for it trusts the authority of the mock', async (context) => {
    demand(context)
    const attempt = await serve({ starttls: true, require: { tls: true } })
    const outcome = await client.send({ ...attempt, authority: await trusted() })
    expect(outcome.succeeded, outcome.told).toBe(true)
    expect(mail.inbox[0]?.session.secure).toBe(true)
  })

  test('leaves when the certificate is signed by somebody else', async (context) => {
    demand(context)
    const attempt = await serve({ starttls: true })
    const other = join(folder, 'other.pem')
    writeFileSync(other, await setupSmtpServer().authority())
    const outcome = await client.send({ ...attempt, authority: other })
    expect(outcome.succeeded, outcome.told).toBe(false)
    expect(mail.inbox).toEqual([])
  })

  test('logs in', async (context) => {
    demand(context)
    const attempt = await serve({ users: { ann: 'secret' }, require: { auth: true } })
    const outcome = await client.send({ ...attempt, login })
    expect(outcome.succeeded, outcome.told).toBe(true)
    expect(mail.inbox[0]?.session.user).toBe('ann')
  })

  test('is told of a wrong password', async (context) => {
    demand(context)
    const attempt = await serve({ users: { ann: 'another' }, require: { auth: true } })
    const outcome = await client.send({ ...attempt, login })
    expect(outcome.succeeded, outcome.told).toBe(false)
    expect(outcome.told).toContain('535')
    expect(mail.inbox).toEqual([])
  })

  test.for(refusals)('is refused at $stage', async ({ stage, code, handlers }, context) => {
    demand(context)
    const attempt = await serve({}, ...handlers)
    const outcome = await client.send({
      ...attempt,
      ...(stage === 'STARTTLS' && { authority: await trusted() }),
      ...(stage === 'AUTH' && { login }),
    })
    expect(outcome.succeeded, outcome.told).toBe(false)
    expect(mail.inbox).toEqual([])
    const said = mail.sessions.flatMap(({ transcript }) => transcript)
    expect(
      said.find(({ isScripted }) => isScripted),
      dialogues(),
    ).toMatchObject({ stage, code })
    expect(outcome.told).toContain(String(code))
    expect(outcome.told).toContain(`Refused at ${stage}`)
  })

  test('gets through at the second try to a server that greylists', async (context) => {
    demand(context)
    const attempt = await serve({}, smtp.rcpt(sequence(reply(450), reply(250))))
    expect((await client.send(attempt)).succeeded).toBe(false)
    expect((await client.send(attempt)).succeeded).toBe(true)
    expect(mail.inbox).toHaveLength(1)
  })

  if (!client.pipelines) return
  test('says DATA before RCPT is answered', async (context) => {
    demand(context)
    const attempt = await serve({}, smtp.rcpt(slow(200, reply(250))))
    const outcome = await client.send(attempt)
    expect(outcome.succeeded, outcome.told).toBe(true)
    const entries = mail.sessions[0]?.transcript ?? []
    const data = entries.findIndex(({ from, text }) => from === 'client' && /DATA\r\n$/.test(text))
    const answer = entries.findIndex(({ stage }) => stage === 'RCPT')
    expect(data, dialogues()).toBeGreaterThan(0)
    expect(answer, dialogues()).toBeGreaterThan(data)
  })
})
