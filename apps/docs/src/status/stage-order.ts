import type { SmtpStage } from '@statuary/core'

/** The steps of a usual mail, in the order in which a client reaches them. */
export const mainStages = [
  'CONNECT',
  'EHLO',
  'STARTTLS',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'MESSAGE',
  'QUIT',
] as const satisfies readonly SmtpStage[]

/** The commands beside that way. */
export const sideStages = [
  'HELO',
  'RSET',
  'NOOP',
  'VRFY',
  'EXPN',
  'HELP',
  'BDAT',
  'ETRN',
  'ATRN',
] as const satisfies readonly SmtpStage[]
