import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Encryption required for this mechanism',
  summary: 'The chosen login mechanism may only be used on an encrypted connection.',
  retry:
    'Permanent for this session as it is: the same `AUTH` fails again. Start TLS first, then try again.',
  decisions: [
    {
      id: 'auth-gets-524-5-7-11',
      when: '`AUTH` gets 524 (`5.7.11`) before TLS',
      then: 'Send `STARTTLS`, then `EHLO` again, then `AUTH`; or connect to 465 with implicit TLS.',
    },
    {
      id: 'tls-impossible-path',
      when: 'TLS is not possible along the path',
      then: 'Use a mechanism that does not reveal the password, if the server lists one (SCRAM), and find out what removes `STARTTLS`: it is often a firewall or an antivirus proxy.',
    },
    {
      id: 'server-your-own',
      when: 'The server is your own',
      then: 'List such mechanisms in `EHLO` only after TLS, so that nobody sends a password too early (RFC 4954 section 6); that RFC uses 504 for them today, and 538 is history.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/538',
      why: '538 is the same in RFC 4954; 524 appears next to it, but only in the registry of enhanced codes.',
    },
    {
      id: 'smtp/523',
      why: '523 asks for encryption with another enhanced code, `5.7.10`.',
    },
    {
      id: 'smtp/534',
      why: '534 finds the mechanism too weak, even with TLS.',
    },
  ],
}
