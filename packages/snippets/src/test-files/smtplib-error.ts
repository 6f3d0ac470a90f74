import type { Refusal } from '../mail-client.js'
import { pythonBytes } from './pytest.js'

/** What smtplib raises, and what is asserted of it; Django raises the same. */
export interface SmtplibError {
  readonly name: string
  /** Whether the test looks at what was raised. */
  readonly isLookedAt: boolean
  readonly assertions: readonly string[]
}

/** Tells what smtplib raises on a refusal. */
export function smtplibError({ stage, code, text }: Refusal): SmtplibError {
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
  const octets = `text = ${pythonBytes(text)}`
  if (stage === 'RCPT') {
    return {
      name: 'SMTPRecipientsRefused',
      isLookedAt: true,
      assertions: [
        octets,
        `assert caught.value.recipients == {"ann@example.com": (${code}, text)}`,
      ],
    }
  }
  return {
    name: names[stage],
    isLookedAt: true,
    assertions: [
      octets,
      `assert (caught.value.smtp_code, caught.value.smtp_error) == (${code}, text)`,
    ],
  }
}

const names = {
  CONNECT: 'SMTPConnectError',
  AUTH: 'SMTPAuthenticationError',
  MAIL: 'SMTPSenderRefused',
  DATA: 'SMTPDataError',
  MESSAGE: 'SMTPDataError',
} as const

/** What login() does with a 503, for which there is no test. */
export const untestedBySmtplib = {
  'smtp/503@AUTH': "login() takes 503 for 'already authenticated', and raises nothing",
} as const
