import type { ClientSettings } from '../topic.ts'

/** Members of `config.action_mailer.smtp_settings`. */
export const settings: ClientSettings = {
  language: 'ruby',
  of: {
    login:
      "user_name: 'ann@example.org', password: ENV.fetch('SMTP_PASSWORD'),\nauthentication: :plain",
    mechanism: 'authentication: :login',
    starttls: 'port: 587, enable_starttls: true',
    'implicit-tls': 'port: 465, tls: true',
    certificate: "ca_file: 'ca.pem'",
    'helo-name': "domain: 'app.example.org'",
    sender: "message.smtp_envelope_from = 'shop@example.org'",
    timeout: 'open_timeout: 60, read_timeout: 600',
  },
}
