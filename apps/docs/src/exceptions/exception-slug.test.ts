import { expect, test } from 'vitest'
import { exceptionSlug } from './exception-slug.ts'

test.each([
  ['smtplib.SMTPRecipientsRefused', 'django', 'python', 'SMTPRecipientsRefused'],
  ['Error EENVELOPE', 'nodemailer', 'javascript', 'EENVELOPE'],
  ['org.springframework.mail.MailSendException', 'spring-mail', 'java', 'MailSendException'],
  ['Net::SMTPFatalError', 'action-mailer', 'ruby', 'SMTPFatalError'],
  ['*textproto.Error', 'go-net-smtp', 'go', 'textproto-Error'],
  ['io.EOF', 'go-net-smtp', 'go', 'io-EOF'],
  ['lettre::transport::smtp::Error', 'lettre', 'rust', 'lettre-Error'],
  ['exit 55', 'curl', 'bash', 'curl-exit-55'],
  ['EOFError', 'action-mailer', 'ruby', 'EOFError'],
])('%s of %s has its page under the name that people paste', (type, client, language, slug) => {
  expect(exceptionSlug(type, client, language)).toBe(slug)
})
