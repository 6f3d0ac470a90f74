/**
 * Lists the points of an SMTP dialogue at which a server replies: the greeting, each command, and
 * `MESSAGE`, the reply after the final dot. `BDAT`, `ETRN` and `ATRN` belong to extensions.
 *
 * @see RFC 5321 section 4.3.2
 */
export const smtpStages = [
  'CONNECT',
  'EHLO',
  'HELO',
  'STARTTLS',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'MESSAGE',
  'RSET',
  'NOOP',
  'VRFY',
  'EXPN',
  'HELP',
  'QUIT',
  'BDAT',
  'ETRN',
  'ATRN',
] as const

/** A point of an SMTP dialogue at which a server replies. */
export type SmtpStage = (typeof smtpStages)[number]

/**
 * Checks whether a value names a stage; the names are in capitals.
 *
 * @example isSmtpStage('RCPT') // true
 */
export function isSmtpStage(value: unknown): value is SmtpStage {
  return (smtpStages as readonly unknown[]).includes(value)
}
