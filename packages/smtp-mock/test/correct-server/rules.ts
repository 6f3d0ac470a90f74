import { describe, expect, onTestFinished, test } from 'vitest'
import { type SmtpMockOptions, setupSmtpServer } from '../../src/index.js'
import { connectRaw } from '../raw-client.js'

/** Starts a server that is closed after the test. */
export async function serve(options: SmtpMockOptions = {}) {
  const mail = setupSmtpServer({ domain: 'mx.test', ...options })
  onTestFinished(() => mail.close())
  const { port } = await mail.listen()
  return { mail, port }
}

export const base64 = (text: string) => Buffer.from(text).toString('base64')
export const ehlo = ['EHLO client.test', '250'] as const
export const helo = ['HELO client.test', '250 mx.test'] as const
export const from = ['MAIL FROM:<a@b.test>', '250 2.1.0'] as const
export const to = ['RCPT TO:<c@d.test>', '250 2.1.5'] as const
export const data = ['DATA', '354 '] as const
export const text = ['Subject: x\r\n\r\nx\r\n.', '250 2.6.0'] as const
export const good = base64('\0ann\0secret')
export const bad = base64('\0ann\0wrong')
export const users = { ann: 'secret' }
export const authOnly = { require: { auth: true } }
export const tlsOnly = { require: { tls: true } }

/** Something that an RFC asks of a server. */
export interface Rule {
  /** The section that says so. */
  readonly by: string
  readonly rule: string
  readonly options?: SmtpMockOptions
  /** What is said after the greeting, and what the reply to it begins with. */
  readonly dialogue: readonly (readonly [string, string])[]
}

/** Holds a server to rules, each by its dialogue. */
export function holdTo(rules: readonly Rule[]): void {
  describe('a correct server', () => {
    test.each(rules)('$by: $rule', async ({ options = {}, dialogue }) => {
      const { port } = await serve(options)
      const client = await connectRaw(port)
      expect(await client.reply()).toBe('220 mx.test Service ready\r\n')
      for (const [command, start] of dialogue) {
        expect((await client.say(command)).slice(0, start.length), command.slice(0, 80)).toBe(start)
      }
      client.socket.destroy()
    })
  })
}
