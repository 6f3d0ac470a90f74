import type { Refusal } from '../mail-client.js'
import { lostLogin, type PythonError, pythonBytes } from './pytest.js'

/** Tells what smtplib raises on a refusal; Django raises the same. */
export function smtplibError({ stage, code, text }: Refusal): PythonError {
  if (stage === 'AUTH' && code === 421) return lostLogin('smtplib')
  return {
    name: `smtplib.${names[stage]}`,
    assertions: [
      `text = ${pythonBytes(text)}`,
      stage === 'RCPT'
        ? `assert caught.value.recipients == {"ann@example.com": (${code}, text)}`
        : `assert (caught.value.smtp_code, caught.value.smtp_error) == (${code}, text)`,
    ],
  }
}

const names = {
  CONNECT: 'SMTPConnectError',
  AUTH: 'SMTPAuthenticationError',
  MAIL: 'SMTPSenderRefused',
  RCPT: 'SMTPRecipientsRefused',
  DATA: 'SMTPDataError',
  MESSAGE: 'SMTPDataError',
} as const

/** What login() does with a 503, for which there is no test. */
export const untestedBySmtplib = {
  'smtp/503@AUTH': "login() takes 503 for 'already authenticated', and raises nothing",
} as const
