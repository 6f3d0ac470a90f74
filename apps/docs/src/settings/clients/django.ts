import type { ClientSettings } from '../topic.ts'

/** Lines of `settings.py`; what Django leaves to smtplib is said where a message is sent. */
export const settings: ClientSettings = {
  language: 'python',
  of: {
    login: "EMAIL_HOST_USER = 'ann@example.org'\nEMAIL_HOST_PASSWORD = os.environ['SMTP_PASSWORD']",
    starttls: 'EMAIL_PORT = 587\nEMAIL_USE_TLS = True',
    'implicit-tls': 'EMAIL_PORT = 465\nEMAIL_USE_SSL = True',
    certificate: "os.environ['SSL_CERT_FILE'] = 'ca.pem'",
    'helo-name':
      '# Django takes the name of the machine:\n# hostnamectl set-hostname app.example.org',
    sender: "DEFAULT_FROM_EMAIL = 'shop@example.org'",
    'one-connection':
      'with get_connection() as connection:\n    connection.send_messages(messages)',
    timeout: 'EMAIL_TIMEOUT = 600',
    trace:
      'connection = get_connection()\nconnection.open()\nconnection.connection.set_debuglevel(1)',
  },
}
