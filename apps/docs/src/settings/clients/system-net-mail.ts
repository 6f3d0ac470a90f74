import type { ClientSettings } from '../topic.ts'

/** Members of a `System.Net.Mail.SmtpClient`. */
export const settings: ClientSettings = {
  language: 'csharp',
  of: {
    login: 'client.Credentials = new NetworkCredential("ann@example.org", password);',
    starttls: 'var client = new SmtpClient("mail.example.org", 587) { EnableSsl = true };',
    sender: 'message.From = new MailAddress("shop@example.org");',
    timeout: 'client.Timeout = 600_000; // ms',
  },
}
