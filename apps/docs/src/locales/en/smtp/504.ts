import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Command parameter not implemented',
  summary: 'The command is known, but the parameter given with it is not implemented.',
  retry:
    'Permanent: the same parameter fails again every time. Choose another one, then try again.',
  decisions: [
    {
      id: 'auth-gets-504-5-5-4',
      when: '`AUTH` gets 504 (`5.5.4`, `5.7.4`)',
      then: 'The server does not support this mechanism (RFC 4954 section 4). Choose one from the `AUTH` line of its reply to the `EHLO` after `STARTTLS`; a client set to CRAM-MD5 or LOGIN often meets a server that supports only PLAIN or XOAUTH2.',
    },
    {
      id: 'text-says-helo-command',
      when: 'The text says `Helo command rejected: need fully-qualified hostname` (Postfix)',
      then: 'The client calls itself `localhost`, or its name has no dot. Set a full domain name (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
    },
    {
      id: 'text-says-sender-address',
      when: 'The text says `Sender address rejected: need fully-qualified address` or names the recipient address (Postfix)',
      then: 'An address in the envelope has no domain, or one without a dot, such as `root` or `www-data@server`. Set a full sender address; for mail from cron and the system, have the local mail server add its domain.',
    },
    {
      id: 'vrfy-expn-help-gets',
      when: '`VRFY`, `EXPN` or `HELP` gets 504',
      then: 'The server does not support this kind of argument. Leave it out; no mail depends on it.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/538',
      why: '538 was the reply for a login mechanism that needs encryption; RFC 4954 now uses 504 for that.',
    },
    {
      id: 'smtp/501',
      why: '501 cannot make sense of the argument; 504 can, but does not offer it.',
    },
    {
      id: 'smtp/502',
      why: '502 does not offer the command at all.',
    },
    {
      id: 'smtp/555',
      why: '555 is the reply for parameters of `MAIL` and `RCPT`.',
    },
    {
      id: 'http/504',
      why: 'HTTP 504 is a timeout at a gateway, which SMTP 504 never means.',
    },
  ],
}
