import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Authentication succeeded',
  summary: 'The client is logged in and may continue with the session.',
  retry: 'A success for the rest of this connection. Each new connection needs its own login.',
  decisions: [
    {
      id: 'client-sends-auth-again',
      when: 'The client sends `AUTH` again after 235',
      then: 'It gets 503: only one `AUTH` per session can succeed (RFC 4954 section 4). To change the user, close the connection and reconnect.',
    },
    {
      id: 'mail-rcpt-refused-all',
      when: '`MAIL FROM` or `RCPT TO` is refused anyway',
      then: 'Logging in proves who the client is, not what it may do. `553 5.7.1 Sender address rejected: not owned by user` and `550 5.7.60` mean that the account may not use this sender: use its own address, or have the administrator grant permission.',
    },
    {
      id: 'mechanism-brought-own-security',
      when: 'The mechanism brought its own security layer (GSSAPI, DIGEST-MD5)',
      then: 'The session starts over inside that layer: send `EHLO` again (RFC 4954 section 4).',
    },
    {
      id: '235-came-over-unencrypted',
      when: '235 came over an unencrypted connection with PLAIN or LOGIN',
      then: 'Anyone on the path could read the password. Require TLS in the client (nodemailer: `requireTLS: true`), and make the server offer `AUTH` only after TLS.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/334',
      why: '334 asks for the next step of the login; only 235 completes it successfully.',
    },
    {
      id: 'smtp/250',
      why: 'A server never confirms `AUTH` with 250.',
    },
  ],
}
