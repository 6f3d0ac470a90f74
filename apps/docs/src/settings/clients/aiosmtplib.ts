import type { ClientSettings } from '../topic.ts'

/** Arguments of `aiosmtplib.SMTP` and of `send_message`. */
export const settings: ClientSettings = {
  language: 'python',
  of: {
    login: "username='ann@example.org', password=password",
    starttls: 'port=587, start_tls=True',
    'implicit-tls': 'port=465, use_tls=True',
    certificate: "tls_context=ssl.create_default_context(cafile='ca.pem')",
    'helo-name': "local_hostname='app.example.org'",
    sender: "await smtp.send_message(message, sender='shop@example.org')",
    'one-connection':
      "async with aiosmtplib.SMTP('mail.example.org', 587) as smtp:  # one per task\n    await smtp.send_message(message)",
    timeout: 'timeout=600',
  },
}
