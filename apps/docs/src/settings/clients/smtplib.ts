import type { ClientSettings } from '../topic.ts'

/** Arguments of `smtplib.SMTP`, and calls before a message is sent. */
export const settings: ClientSettings = {
  language: 'python',
  of: {
    login: "smtp.login('ann@example.org', password)",
    mechanism:
      "smtp.user, smtp.password = 'ann@example.org', password\nsmtp.auth('LOGIN', smtp.auth_login)",
    starttls:
      "smtp = smtplib.SMTP('mail.example.org', 587)\nsmtp.starttls(context=ssl.create_default_context())",
    'implicit-tls':
      "smtp = smtplib.SMTP_SSL('mail.example.org', 465, context=ssl.create_default_context())",
    certificate: "context = ssl.create_default_context(cafile='ca.pem')",
    'helo-name': "smtplib.SMTP('mail.example.org', 587, local_hostname='app.example.org')",
    sender: "smtp.send_message(message, from_addr='shop@example.org')",
    'one-connection':
      "with smtplib.SMTP('mail.example.org', 587) as smtp:  # one per thread\n    smtp.send_message(message)",
    timeout: "smtplib.SMTP('mail.example.org', 587, timeout=600)",
    trace: 'smtp.set_debuglevel(1)',
  },
}
