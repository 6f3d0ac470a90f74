import type { ClientSettings } from '../topic.ts'

/** Calls of a `*smtp.Client`, in the place of `smtp.SendMail`. */
export const settings: ClientSettings = {
  language: 'go',
  of: {
    login:
      'err := client.Auth(smtp.PlainAuth("", "ann@example.org", password, "mail.example.org"))',
    mechanism: 'err := client.Auth(smtp.CRAMMD5Auth("ann@example.org", secret))',
    starttls: 'err := client.StartTLS(&tls.Config{ServerName: "mail.example.org"})',
    'implicit-tls':
      'conn, err := tls.Dial("tcp", "mail.example.org:465", nil)\nclient, err := smtp.NewClient(conn, "mail.example.org")',
    certificate: '&tls.Config{ServerName: "mail.example.org", RootCAs: pool}',
    'helo-name': 'err := client.Hello("app.example.org")',
    sender: 'err := client.Mail("shop@example.org")',
    'one-connection': 'err := client.Reset() // after a refusal, before the next mail',
    timeout:
      'conn, err := net.DialTimeout("tcp", "mail.example.org:587", time.Minute)\nerr = conn.SetDeadline(time.Now().Add(10 * time.Minute))',
  },
}
