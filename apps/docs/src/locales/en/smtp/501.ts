import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Syntax error in parameters or arguments',
  summary: 'The command is known, but what follows it is malformed.',
  retry: 'Permanent: the same line fails again every time. Correct the argument, then try again.',
  decisions: [
    {
      id: 'answers-mail-rcpt-5-1-7',
      when: 'It is the reply to `MAIL FROM` or `RCPT TO` (`5.1.7`, `5.1.3`, `5.5.4`)',
      then: 'Print the line that was sent. Usual mistakes: no angle brackets, a space after the colon, a display name or several addresses in one command, an empty address from a missing setting. The envelope accepts bare addresses only: `MAIL FROM:<user@example.com>`.',
    },
    {
      id: 'answers-ehlo-helo',
      when: 'It is the reply to `EHLO` or `HELO`',
      then: 'The client’s name is empty or contains underscores, spaces or non-ASCII letters; it is often taken from the name of a computer or container. Set a full domain name or an address literal such as `[192.0.2.1]` (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
    },
    {
      id: 'answers-step-auth-5-5-2',
      when: 'It answers a step of `AUTH` (`5.5.2`)',
      then: 'The line is not valid BASE64, has a line break in it, or was `*` to cancel. With `5.7.0`, the mechanism does not allow an initial response: send `AUTH` with the name alone and wait for 334 (RFC 4954 section 4).',
    },
    {
      id: 'parameter-such-size-ret',
      when: 'A parameter such as `SIZE=`, `RET=`, `NOTIFY=` or `ORCPT=` was sent',
      then: 'Check its value: `NOTIFY=NEVER` cannot be combined with anything else, `ORCPT` needs `rfc822;` and xtext (RFC 3461 section 4), and each parameter may appear once.',
    },
    {
      id: 'answers-data-rset-quit',
      when: 'It is the reply to `DATA`, `RSET`, `QUIT` or `STARTTLS`',
      then: 'These commands do not take an argument (RFC 5321 section 4.3.2, RFC 3207 section 4). Look for a trailing word, or for a line that ends in LF alone.',
    },
    {
      id: 'enhanced-code-5-1-8-text',
      when: 'The enhanced code is `5.1.8`, or the text mentions the sender’s domain',
      then: 'The sender’s domain does not exist or does not accept mail. Use a sender whose domain has an MX or address record.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/500',
      why: '500 does not know the command itself.',
    },
    {
      id: 'smtp/553',
      why: '553 parses the address but does not allow it, or finds its syntax wrong; servers use both for bad addresses.',
    },
    {
      id: 'smtp/555',
      why: '555 does not know the parameter; 501 knows it but finds its value malformed.',
    },
    {
      id: 'smtp/504',
      why: '504 understands the argument but does not offer it.',
    },
  ],
}
