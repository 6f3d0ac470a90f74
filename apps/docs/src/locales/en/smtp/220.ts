import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Service ready',
  summary:
    'The server is ready: for `EHLO` if this is the greeting, for the TLS handshake after `STARTTLS`.',
  retry:
    'A success: continue at once, with `EHLO` after the greeting or with the handshake after `STARTTLS`.',
  decisions: [
    {
      id: 'greeting',
      when: 'It is the greeting',
      then: 'Send `EHLO`, but nothing before the whole greeting has arrived: it may take several lines and several seconds, and servers such as Postfix with postscreen drop clients that talk early.',
    },
    {
      id: 'answers-starttls-next-command',
      when: 'It is the reply to `STARTTLS`, and the next command gets 503 or 530',
      then: 'The session starts over (RFC 3207 section 4.2). After the handshake, send `EHLO` again and read the new list of extensions; `AUTH` often appears only there.',
    },
    {
      id: 'answers-starttls-handshake-fails',
      when: 'It is the reply to `STARTTLS`, and the handshake fails',
      then: 'Check the name and the chain of the certificate, and the TLS versions on both sides: `openssl s_client -starttls smtp -connect host:587 -servername host`. The server’s administrator must replace a bad certificate; turning verification off only hides it.',
    },
    {
      id: 'greeting-comes-all',
      when: 'There is no greeting at all',
      then: 'On port 465 the server waits for TLS before it says anything, so turn on implicit TLS there (nodemailer: `secure: true`, smtplib: `SMTP_SSL`). On port 25, the network may block outgoing mail; submit through port 587 instead. RFC 5321 section 4.5.3.2.1 tells the client to wait five minutes.',
    },
    {
      id: 'greeting-full-asterisks',
      when: 'The greeting is full of asterisks',
      then: 'A firewall with SMTP inspection rewrites the dialogue and often hides `STARTTLS` and `AUTH`, too. Its administrator should turn that inspection off.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/250',
      why: '250 answers `EHLO`; 220 comes before it. A second 220 means that TLS may begin.',
    },
    {
      id: 'smtp/554',
      why: '554 may take the place of the greeting: the connection is open, but the service is refused.',
    },
  ],
}
