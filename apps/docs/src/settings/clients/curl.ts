import type { ClientSettings } from '../topic.ts'

/** Options of the command. */
export const settings: ClientSettings = {
  language: 'bash',
  of: {
    login: '--user "ann@example.org:$SMTP_PASSWORD"',
    mechanism: '--login-options AUTH=LOGIN',
    starttls: '--url smtp://mail.example.org:587 --ssl-reqd',
    'implicit-tls': '--url smtps://mail.example.org:465',
    certificate: '--cacert ca.pem',
    'helo-name': '--url smtp://mail.example.org:587/app.example.org',
    sender: '--mail-from shop@example.org',
    timeout: '--connect-timeout 60 --max-time 600',
    trace: '--verbose',
  },
}
