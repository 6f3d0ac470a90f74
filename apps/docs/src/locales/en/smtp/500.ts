import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Command unrecognized',
  summary: 'The server does not know the command, or the line was too long for it.',
  retry:
    'Permanent: the same line fails again every time. Correct the command, then make a new attempt.',
  decisions: [
    {
      id: 'ehlo-gets-500',
      when: '`EHLO` gets 500',
      then: 'A very old server, or a firewall that garbles the command (the text often shows `XXXX`). Fall back to `HELO` (RFC 5321 section 3.2), and have SMTP inspection turned off on the firewall: without `EHLO` there is no `STARTTLS` and no `AUTH`.',
    },
    {
      id: 'every-line-message-gets',
      when: 'Every line of the message gets 500',
      then: 'The client sent the message although `DATA` was refused, or a lone dot ended it too early. Wait for 354, double dots at the start of lines, and read the reply to `DATA`.',
    },
    {
      id: 'comes-right-greeting-log',
      when: 'It comes right after the greeting, and the log of the server shows unreadable bytes',
      then: 'The client began TLS on a port that expects plain text. Use implicit TLS on 465 and `STARTTLS` on 587 and 25 (nodemailer: `secure: false` for 587).',
    },
    {
      id: 'starttls-auth-bdat-etrn',
      when: '`STARTTLS`, `AUTH`, `BDAT`, `ETRN` or `VRFY` gets 500',
      then: 'The server does not have that extension here. Send only what its reply to `EHLO` lists; if it should be there, its administrator must enable it for this port.',
    },
    {
      id: 'auth-gets-500-5-5-6',
      when: '`AUTH` gets `500 5.5.6`, or the text says line too long',
      then: 'A command line may have 512 octets, a text line 1000 with CRLF, a line of the login 12288 (RFC 5321 section 4.5.3.1, RFC 4954 section 4). Fold long header fields, encode the body as quoted-printable or base64, or use a shorter token.',
    },
    {
      id: 'command-typed-hand-telnet',
      when: 'The command was typed by hand in telnet',
      then: 'Backspace and arrow keys send characters of their own. Type the line again without corrections, or use `curl`, `swaks` or `openssl s_client` in place of telnet.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/502',
      why: '502 is for a command that the server knows and does not offer; 500 for one that it does not know (RFC 5321 section 4.2.4). Many servers mix them up.',
    },
    {
      id: 'smtp/501',
      why: '501 knows the command and stumbles over what follows it.',
    },
    {
      id: 'http/500',
      why: 'HTTP 500 is a fault of the server; SMTP 500 blames the command of the client.',
    },
  ],
}
