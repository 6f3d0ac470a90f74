import { defineMailClient } from '../mail-client.js'
import { pytestFile, pytestRaises, pythonMessage } from '../test-files/pytest.js'
import { smtplibError, untestedBySmtplib } from '../test-files/smtplib-error.js'

/** smtplib, the standard library of Python, which Flask-Mail and others send with. */
export const smtplib = defineMailClient({
  id: 'smtplib',
  title: 'smtplib (Python)',
  testFramework: 'pytest',
  language: 'python',
  extension: 'py',
  untested: untestedBySmtplib,
  render(refusal) {
    const login = refusal.stage === 'AUTH' ? ['    smtp.login("user", "secret")'] : []
    return pytestFile(refusal, {
      standard: ['import smtplib', 'from email.message import EmailMessage'],
      imports: ['import pytest'],
      body: [
        ...pythonMessage,
        ...pytestRaises(smtplibError(refusal), [
          'with smtplib.SMTP("127.0.0.1", SMTP_PORT) as smtp:',
          ...login,
          '    smtp.send_message(message)',
        ]),
      ],
    })
  },
})
