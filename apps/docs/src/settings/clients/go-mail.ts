import type { ClientSettings } from '../topic.ts'

/** Options of `mail.NewClient`. */
export const settings: ClientSettings = {
  language: 'go',
  of: {
    login:
      'mail.WithSMTPAuth(mail.SMTPAuthPlain),\nmail.WithUsername("ann@example.org"), mail.WithPassword(password),',
    mechanism: 'mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover),',
    starttls: 'mail.WithPort(587), mail.WithTLSPolicy(mail.TLSMandatory),',
    'implicit-tls': 'mail.WithPort(465), mail.WithSSL(),',
    certificate: 'mail.WithTLSConfig(&tls.Config{ServerName: "mail.example.org", RootCAs: pool}),',
    'helo-name': 'mail.WithHELO("app.example.org"),',
    sender: 'err := message.EnvelopeFrom("shop@example.org")',
    timeout: 'mail.WithTimeout(10 * time.Minute),',
    trace: 'mail.WithDebugLog(),',
  },
}
