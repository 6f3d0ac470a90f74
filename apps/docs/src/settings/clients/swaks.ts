import type { ClientSettings } from '../topic.ts'

/** Options of the command, which shows the dialogue by itself. */
export const settings: ClientSettings = {
  language: 'bash',
  of: {
    login: '--auth --auth-user ann@example.org --auth-password "$SMTP_PASSWORD"',
    mechanism: '--auth LOGIN',
    starttls: '--server mail.example.org --port 587 --tls',
    'implicit-tls': '--server mail.example.org --port 465 --tls-on-connect',
    certificate: '--tls-verify --tls-ca-path ca.pem',
    'helo-name': '--helo app.example.org',
    sender: '--from shop@example.org',
    timeout: '--timeout 600',
  },
}
