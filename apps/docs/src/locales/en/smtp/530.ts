import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Authentication or STARTTLS required',
  summary: 'The server accepts this command only after a login, or only after `STARTTLS`.',
  retry:
    'Permanent for this session as it is: the same command fails again. Log in or start TLS first, then try again.',
  decisions: [
    {
      id: 'text-says-authentication-required',
      when: 'The text says authentication required, or that the client was not authenticated (`5.7.0`, `5.7.1`, `5.7.57`)',
      then: 'Give the client a username and password, and check that it sends `AUTH` at all: after `HELO` instead of `EHLO`, it never sees the offer. nodemailer: `auth`; smtplib: `login()`; ActionMailer: `user_name`, `password`, `authentication`.',
    },
    {
      id: 'text-says-must-issue',
      when: 'The text says `Must issue a STARTTLS command first`',
      then: 'Turn TLS on in the client (nodemailer: `requireTLS: true`; smtplib: `starttls()`; ActionMailer: `enable_starttls`), and send `EHLO` again after the handshake. RFC 3207 section 4 leaves only `NOOP`, `EHLO`, `STARTTLS` and `QUIT` before TLS, so even `AUTH` gets 530.',
    },
    {
      id: 'client-did-log-next',
      when: 'The client did log in, but the next connection gets 530',
      then: 'A login is valid for one connection only. Check that the pool or the retry logs in again, and that the transcript shows 235 before `MAIL FROM`.',
    },
    {
      id: 'answers-stranger-port-25',
      when: 'It is the reply to a stranger on port 25 of a receiving server',
      then: 'A public MX must not demand TLS for local delivery (RFC 3207 section 4), and demanding a login would shut out all other servers. Its administrator should require both on 587 and 465 only.',
    },
    {
      id: 'device-cannot-do-tls',
      when: 'A device cannot do TLS or log in',
      then: 'Send through a relay in your network that can do both, and have it accept that device by its address.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 follows a login that failed; 530 means that there was none.',
    },
    {
      id: 'smtp/538',
      why: '538 demands encryption for one mechanism; 530 for the session.',
    },
    {
      id: 'smtp/550',
      why: '`550 5.7.1` at `RCPT TO` refuses to relay, often for the same reason: nobody logged in.',
    },
    {
      id: 'smtp/503',
      why: 'Some servers send 503 when the login is missing.',
    },
    {
      id: 'http/401',
      why: 'HTTP uses 401 for the same demand.',
    },
  ],
}
