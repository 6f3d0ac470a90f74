import type { ClientSettings } from '../topic.ts'

/** Options of `nodemailer.createTransport`, and of a message. */
export const settings: ClientSettings = {
  language: 'javascript',
  of: {
    login: `auth: { user: 'ann@example.org', pass: process.env.SMTP_PASSWORD }`,
    mechanism: `authMethod: 'LOGIN'`,
    starttls: 'port: 587, secure: false, requireTLS: true',
    'implicit-tls': 'port: 465, secure: true',
    certificate: `tls: { ca: readFileSync('ca.pem') }`,
    'helo-name': `name: 'app.example.org'`,
    sender: `envelope: { from: 'shop@example.org', to: 'bob@example.com' }`,
    'one-connection': 'pool: true, maxConnections: 2, maxMessages: 50',
    timeout: 'greetingTimeout: 60_000, socketTimeout: 600_000',
    trace: 'logger: true, debug: true',
  },
}
