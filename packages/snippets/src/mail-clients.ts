import type { MailClient } from './mail-client.js'
import { actionMailer } from './mail-clients/action-mailer.js'
import { aiosmtplib } from './mail-clients/aiosmtplib.js'
import { curl } from './mail-clients/curl.js'
import { django } from './mail-clients/django.js'
import { goMail } from './mail-clients/go-mail.js'
import { goNetSmtp } from './mail-clients/go-net-smtp.js'
import { lettre } from './mail-clients/lettre.js'
import { mailkit } from './mail-clients/mailkit.js'
import { nodemailer } from './mail-clients/nodemailer.js'
import { smtplib } from './mail-clients/smtplib.js'
import { springMail } from './mail-clients/spring-mail.js'
import { swaks } from './mail-clients/swaks.js'
import { systemNetMail } from './mail-clients/system-net-mail.js'

const all = [
  nodemailer,
  smtplib,
  django,
  aiosmtplib,
  goNetSmtp,
  goMail,
  springMail,
  actionMailer,
  mailkit,
  systemNetMail,
  lettre,
  curl,
  swaks,
] as const

/** A mail client's name everywhere: file of the test, native program, evidence, documentation. */
export type MailClientId = (typeof all)[number]['id']

/** Lists the mail clients that there are tests for, in the order in which they are shown. */
export const mailClients: readonly MailClient<MailClientId>[] = all
