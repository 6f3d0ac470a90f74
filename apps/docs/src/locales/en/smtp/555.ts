import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Parameters of MAIL or RCPT not recognized',
  summary:
    'The server does not know a parameter of `MAIL FROM` or `RCPT TO`, or does not implement it.',
  retry: 'Permanent: the same parameter fails again every time. Leave it out, then try again.',
  decisions: [
    {
      id: 'mail-carries-size-body',
      when: '`MAIL FROM` carries `SIZE=`, `BODY=`, `SMTPUTF8`, `RET=` or `AUTH=`',
      then: 'Use only parameters whose extension is in the latest reply to `EHLO`, read after `STARTTLS`; after `HELO` there are none (RFC 5321 section 4.1.1.3).',
    },
    {
      id: 'rcpt-carries-notify-orcpt',
      when: '`RCPT TO` carries `NOTIFY=` or `ORCPT=`',
      then: 'The server does not offer DSN (RFC 3461). Turn delivery notifications off in the client (nodemailer: `dsn`), and send the message again.',
    },
    {
      id: 'text-says-555-5-5-2',
      when: 'The text says `555 5.5.2 Syntax error` (Gmail)',
      then: 'The line is malformed: missing angle brackets, a space or a quote in the wrong place, or several addresses. Print it, and correct it to `MAIL FROM:<user@example.com>`.',
    },
    {
      id: 'parameter-reply-ehlo',
      when: 'The parameter was in the reply to `EHLO`',
      then: 'Then the server or a proxy in front of it is at fault: it announces what it does not accept. Its administrator has to act.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/455',
      why: '455 knows the parameters but cannot honor them for now.',
    },
    {
      id: 'smtp/501',
      why: '501 knows the parameter but finds its value malformed.',
    },
    {
      id: 'smtp/504',
      why: '504 is about the arguments of other commands.',
    },
  ],
}
