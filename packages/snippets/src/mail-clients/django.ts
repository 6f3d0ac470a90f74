import { defineMailClient } from '../mail-client.js'
import { pytestFile, pytestRaises } from '../test-files/pytest.js'
import { smtplibError, untestedBySmtplib } from '../test-files/smtplib-error.js'

/**
 * Django's send_mail, with the settings fixture of pytest-django.
 *
 * The backend is set because every test runner of Django replaces it by one that keeps mail in memory.
 */
export const django = defineMailClient({
  id: 'django',
  title: 'Django',
  testFramework: 'pytest-django',
  language: 'python',
  extension: 'py',
  untested: untestedBySmtplib,
  render(refusal) {
    const login =
      refusal.stage === 'AUTH'
        ? ['settings.EMAIL_HOST_USER = "user"', 'settings.EMAIL_HOST_PASSWORD = "secret"']
        : []
    return pytestFile(refusal, {
      standard: ['import smtplib'],
      imports: ['import pytest', 'from django.core.mail import send_mail'],
      fixtures: ['settings'],
      body: [
        'settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"',
        'settings.EMAIL_HOST = "127.0.0.1"',
        'settings.EMAIL_PORT = SMTP_PORT',
        ...login,
        '',
        ...pytestRaises(smtplibError(refusal), [
          'send_mail("Welcome", "Hello, Ann.", "app@example.com", ["ann@example.com"])',
        ]),
      ],
    })
  },
})
