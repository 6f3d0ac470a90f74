import { pythonString } from '../literals/python.js'
import { layOutPython, pythonCall } from '../literals/python-expression.js'
import { defineMailClient, type Refusal } from '../mail-client.js'
import {
  lostLogin,
  type PythonError,
  pytestFile,
  pytestRaises,
  pythonMessage,
} from '../test-files/pytest.js'

/** aiosmtplib, which fastapi-mail sends with. */
export const aiosmtplib = defineMailClient({
  id: 'aiosmtplib',
  title: 'aiosmtplib',
  testFramework: 'pytest',
  language: 'python',
  extension: 'py',
  render(refusal) {
    const login = refusal.stage === 'AUTH' ? ['username="user"', 'password="secret"'] : []
    const send = pythonCall('aiosmtplib.send', [
      'message',
      'hostname="127.0.0.1"',
      'port=SMTP_PORT',
      ...login,
    ])
    return pytestFile(refusal, {
      standard: ['import asyncio', 'from email.message import EmailMessage'],
      imports: ['import aiosmtplib', 'import pytest'],
      body: [
        ...pythonMessage,
        ...pytestRaises(
          errorOf(refusal),
          // Laid out for where it will stand, which pytestRaises and pytestFile indent it to.
          layOutPython(pythonCall('asyncio.run', [send]), { indent: 8 }).split(/\n {8}/),
        ),
      ],
    })
  },
})

function errorOf({ stage, code, text }: Refusal): PythonError {
  if (stage === 'AUTH' && code === 421) return lostLogin('aiosmtplib')
  return {
    name: `aiosmtplib.${names[stage]}`,
    assertions: [
      `text = ${pythonString(text)}`,
      ...(stage === 'RCPT'
        ? [
            '[refused] = caught.value.recipients',
            `assert (refused.recipient, refused.code) == ("ann@example.com", ${code})`,
            'assert refused.message == text',
          ]
        : [`assert (caught.value.code, caught.value.message) == (${code}, text)`]),
    ],
  }
}

const names = {
  CONNECT: 'SMTPConnectResponseError',
  AUTH: 'SMTPAuthenticationError',
  MAIL: 'SMTPSenderRefused',
  RCPT: 'SMTPRecipientsRefused',
  DATA: 'SMTPDataError',
  MESSAGE: 'SMTPDataError',
} as const
