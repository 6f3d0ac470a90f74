import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Bad sequence of commands',
  summary:
    'The command is fine but came at the wrong moment: an earlier step is missing or was refused, or this one has already been done.',
  retry:
    'Permanent for this session as it stands: repeating the command fails again, and waiting does not help, unlike HTTP 503. Correct the order (`EHLO`, `STARTTLS`, `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`) and try again.',
  decisions: [
    {
      id: 'auth-gets-503-text',
      when: '`AUTH` gets 503, or the text says that authentication is not enabled, not advertised or required first',
      then: 'The client sent `HELO`, but only `EHLO` offers `AUTH`; or the server offers it only after `STARTTLS`, or on 587 but not on 25. In smtplib, calling `helo()` before `login()` has this effect. If the client does not send `AUTH` at all, give it a username and password.',
    },
    {
      id: 'first-command-starttls',
      when: 'It is the first command after `STARTTLS`',
      then: 'The handshake resets the session (RFC 3207 section 4.2). Send `EHLO` again, then continue; hand-written clients are the ones most likely to forget it.',
    },
    {
      id: 'mail-gets-503-nested',
      when: '`MAIL FROM` gets 503 (`nested MAIL command`, `sender already given`)',
      then: 'A transaction is still open: the last one failed halfway, or two tasks share a connection. Send `RSET` after every failure, and give each parallel task its own connection (RFC 5321 sections 3.3 and 4.1.4). A second `AUTH`, or one inside a transaction, gets 503 as well (RFC 4954 section 4).',
    },
    {
      id: 'data-gets-503-need',
      when: '`DATA` gets 503 (`need RCPT command`)',
      then: 'No recipient was accepted. The reason is in the preceding replies to `RCPT TO`, so read those. In `openssl s_client`, a line that starts with a capital R is treated as a command to renegotiate and never arrives: write `rcpt to` or add `-quiet`.',
    },
    {
      id: 'mail-rcpt-gets-503',
      when: '`MAIL FROM` or `RCPT TO` gets 503 (`send HELO/EHLO first`, `need MAIL command`)',
      then: 'The previous step is missing or was refused; look at its reply, often 501 to `EHLO`, or 530 or 550 to `MAIL FROM`. With pipelining, read all the replies before blaming the last one.',
    },
    {
      id: 'every-command-gets-503',
      when: 'Every command gets 503 right from the start, or `BDAT` does',
      then: 'After a 554 greeting, the server replies 503 until `QUIT` (RFC 5321 section 3.1): the greeting says why. `BDAT` gets it after `BDAT LAST` without a new `MAIL FROM`, and when mixed with `DATA` (RFC 3030 section 2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/503',
      why: 'HTTP 503 means overloaded, try again later, perhaps with `Retry-After`. SMTP 503 means wrong order; waiting does not cure it, and SMTP replies have no header fields.',
    },
    {
      id: 'smtp/421',
      why: '421 is how SMTP says that the service is not available.',
    },
    {
      id: 'smtp/530',
      why: '530 demands a login or TLS; some servers send 503 for that, so look at the text.',
    },
    {
      id: 'smtp/554',
      why: '`DATA` without a valid recipient may get either (RFC 5321 section 3.3).',
    },
    {
      id: 'smtp/500',
      why: '500 does not know the command; 503 knows it and would accept it at another point.',
    },
  ],
}
