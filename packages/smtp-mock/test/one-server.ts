import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import {
  type MailMessage,
  type ScriptedReply,
  type SmtpMock,
  setupSmtpServer,
} from '../src/index.js'
import { connectAndGreet, type RawClient } from './raw-client.js'

export const domain = 'mx.test'
export let mail: SmtpMock
/** Where the server listens. */
export let port: number
/** A client that has said EHLO; each test has its own. */
export let client: RawClient
/** What the server told during a test. */
export const messages: MailMessage[] = []
export const triggered: ScriptedReply[] = []
export const warnings: string[] = []

/** Has the tests of a file share one server. */
export function serveAllTests(): void {
  beforeAll(async () => {
    mail = setupSmtpServer({ domain })
    mail.events.on('message', (message) => messages.push(message))
    mail.events.on('reply', (reply) => triggered.push(reply))
    mail.events.on('warning', ({ message }) => warnings.push(message))
    port = (await mail.listen()).port
  })

  afterAll(() => mail.close())

  beforeEach(async () => {
    for (const list of [messages, triggered, warnings]) list.length = 0
    client = await connectAndGreet(port)
  })

  afterEach(() => {
    client.socket.destroy()
  })
}

export const okay = 'Requested mail action okay, completed'
export const badSequence = '503 5.5.1 Bad sequence of commands\r\n'
