import type { ClientSettings } from '../topic.ts'

/** Calls of a `MailKit.Net.Smtp.SmtpClient`. */
export const settings: ClientSettings = {
  language: 'csharp',
  of: {
    login: 'await client.AuthenticateAsync("ann@example.org", password);',
    mechanism: 'client.AuthenticationMechanisms.Remove("XOAUTH2");',
    starttls: 'await client.ConnectAsync("mail.example.org", 587, SecureSocketOptions.StartTls);',
    'implicit-tls':
      'await client.ConnectAsync("mail.example.org", 465, SecureSocketOptions.SslOnConnect);',
    'helo-name': 'client.LocalDomain = "app.example.org";',
    sender:
      'await client.SendAsync(message, MailboxAddress.Parse("shop@example.org"), recipients);',
    'one-connection': 'using var client = new SmtpClient(); // one per task',
    timeout: 'client.Timeout = 600_000; // ms',
    trace: 'var client = new SmtpClient(new ProtocolLogger(Console.OpenStandardError()));',
  },
}
