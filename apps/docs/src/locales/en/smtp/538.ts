import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Encryption required for the mechanism',
  summary: 'The chosen login mechanism may only be used when the connection is encrypted.',
  retry:
    'Permanent for this session as it is: the same `AUTH` fails again. Start TLS first, then try again.',
  decisions: [
    {
      id: 'auth-plain-auth-login',
      when: '`AUTH PLAIN` or `AUTH LOGIN` gets 538 (`5.7.11`)',
      then: 'Send `STARTTLS`, then `EHLO` again, then `AUTH`; or use port 465 with implicit TLS. nodemailer: `requireTLS: true` or `secure: true`; smtplib: `starttls()` before `login()`.',
    },
    {
      id: 'password-already-sent-tls',
      when: 'The password has already been sent before TLS',
      then: 'The refusal came too late to protect it. Change the password.',
    },
    {
      id: 'server-your-own',
      when: 'The server is your own',
      then: 'Do not list such mechanisms before TLS at all; RFC 4954 section 6 keeps 538 for historical reasons only. Postfix: `smtpd_tls_auth_only = yes`.',
    },
    {
      id: 'server-lists-starttls',
      when: 'The server does not list `STARTTLS`',
      then: 'Try the submission ports 587 and 465. If they lack TLS too, the administrator must set it up.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/504',
      why: '504 is the reply that RFC 4954 section 4 gives today for a mechanism that needs encryption; 538 is history.',
    },
    {
      id: 'smtp/530',
      why: '530 demands TLS before commands in general, 538 for one mechanism.',
    },
    {
      id: 'smtp/534',
      why: '534 finds the mechanism too weak; encryption does not change that.',
    },
    {
      id: 'smtp/524',
      why: '524 appears next to 538 in the registry of enhanced codes, but no protocol RFC defines it.',
    },
    {
      id: 'smtp/535',
      why: '535 has looked at the credentials and does not accept them.',
    },
  ],
}
