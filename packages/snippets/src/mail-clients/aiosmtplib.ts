import { pythonString } from '../literals/python.js'
import { layOutPython, pythonCall } from '../literals/python-expression.js'
import { defineMailClient, type Refusal } from '../mail-client.js'
import { pytestFile, pythonMessage } from '../test-files/pytest.js'

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
    const { name, isLookedAt, assertions } = errorOf(refusal)
    return pytestFile(refusal, {
      standard: ['import asyncio', 'from email.message import EmailMessage'],
      imports: ['import aiosmtplib', 'import pytest'],
      body: [
        ...pythonMessage,
        `with pytest.raises(aiosmtplib.${name})${isLookedAt ? ' as caught' : ''}:`,
        ...layOutPython(pythonCall('    asyncio.run', [send]), { indent: 4 }).split('\n'),
        '',
        ...assertions,
      ],
    })
  },
})

function errorOf({ stage, code, text }: Refusal) {
  if (stage === 'AUTH' && code === 421) {
    return {
      name: 'SMTPServerDisconnected',
      isLookedAt: false,
      assertions: [
        '# login() goes on with the next mechanism after any refusal, and finds the',
        '# connection closed: neither code nor text is left.',
      ],
    }
  }
  const literal = `text = ${pythonString(text)}`
  if (stage === 'RCPT') {
    return {
      name: 'SMTPRecipientsRefused',
      isLookedAt: true,
      assertions: [
        literal,
        '[refused] = caught.value.recipients',
        `assert (refused.recipient, refused.code) == ("ann@example.com", ${code})`,
        'assert refused.message == text',
      ],
    }
  }
  return {
    name: names[stage],
    isLookedAt: true,
    assertions: [literal, `assert (caught.value.code, caught.value.message) == (${code}, text)`],
  }
}

const names = {
  CONNECT: 'SMTPConnectResponseError',
  AUTH: 'SMTPAuthenticationError',
  MAIL: 'SMTPSenderRefused',
  DATA: 'SMTPDataError',
  MESSAGE: 'SMTPDataError',
} as const
