import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Command unrecognized',
  summary: 'The server does not know the command, or the line was too long.',
  retry: 'Permanent: the same line fails again every time. Correct the command, then try again.',
  decisions: [
    {
      id: 'ehlo-gets-500',
      when: '`EHLO` gets 500',
      then: 'A very old server, or a firewall that garbles the command (the text often shows `XXXX`). Fall back to `HELO` (RFC 5321 section 3.2), and have SMTP inspection turned off on the firewall: without `EHLO` there is no `STARTTLS` and no `AUTH`.',
    },
    {
      id: 'every-line-message-gets',
      when: 'Every line of the message gets 500',
      then: 'The client sent the message although `DATA` was refused, or a line with a single dot ended it too early. Wait for 354, double dots at the start of lines, and read the reply to `DATA`.',
    },
    {
      id: 'comes-right-greeting-log',
      when: 'It comes right after the greeting, and the server’s log shows unreadable bytes',
      then: 'The client started TLS on a port that expects plain text. Use implicit TLS on 465 and `STARTTLS` on 587 and 25 (nodemailer: `secure: false` for 587).',
    },
    {
      id: 'starttls-auth-bdat-etrn',
      when: '`STARTTLS`, `AUTH`, `BDAT`, `ETRN` or `VRFY` gets 500',
      then: 'The server does not offer that extension here. Send only what its reply to `EHLO` lists; if the extension should be there, the administrator must enable it for this port.',
    },
    {
      id: 'auth-gets-500-5-5-6',
      when: '`AUTH` gets `500 5.5.6`, or the text says line too long',
      then: 'A command line may have 512 octets, a text line 1000 including CRLF, a login line 12288 (RFC 5321 section 4.5.3.1, RFC 4954 section 4). Fold long header fields, encode the body as quoted-printable or base64, or use a shorter token.',
    },
    {
      id: 'command-typed-hand-telnet',
      when: 'The command was typed by hand in telnet',
      then: 'Backspace and arrow keys send characters, too. Type the line again without corrections, or use `curl`, `swaks` or `openssl s_client` instead of telnet.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/502',
      why: '502 is for a command that the server knows but does not offer, 500 for one that it does not know (RFC 5321 section 4.2.4). Many servers mix them up.',
    },
    {
      id: 'smtp/501',
      why: '501 knows the command, but cannot parse what follows it.',
    },
    {
      id: 'http/500',
      why: 'HTTP 500 is the server’s fault; SMTP 500 blames the client’s command.',
    },
  ],
}
