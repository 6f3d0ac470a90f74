import { readFileSync } from 'node:fs'
import nodemailer from 'nodemailer'
import type { MailClient } from './mail-client.ts'

export const mailer: MailClient = {
  name: 'Nodemailer',
  needs: 'nodemailer',
  pipelines: true,
  prepare: async () => undefined,
  async send({ host, port, from, to, content, authority, login }) {
    const transport = nodemailer.createTransport({
      host,
      port,
      name: 'client.test',
      ...(authority
        ? { requireTLS: true, tls: { ca: readFileSync(authority) } }
        : { ignoreTLS: true }),
      ...(login && { auth: { user: login.user, pass: login.password } }),
    })
    try {
      const { response } = await transport.sendMail({
        envelope: { from, to: [...to] },
        raw: content,
      })
      return { succeeded: true, told: response }
    } catch (error) {
      return { succeeded: false, told: String(error) }
    } finally {
      transport.close()
    }
  },
}
