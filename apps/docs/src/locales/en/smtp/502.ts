import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Command not implemented',
  summary: 'The server knows the command but does not offer it.',
  retry:
    'Permanent: the command stays unavailable on this server. Do without it, or try another server or port.',
  decisions: [
    {
      id: 'vrfy-expn-gets-502',
      when: '`VRFY` or `EXPN` gets 502',
      then: 'The operator turned it off to protect the users; RFC 5321 section 7.3 then requires 252, but 502 is common. Verify addresses by sending a confirmation mail.',
    },
    {
      id: 'starttls-gets-502',
      when: '`STARTTLS` gets 502',
      then: 'TLS is not configured on this port. The administrator must install a certificate; a client that has to send a password should stop here (nodemailer: `requireTLS: true`).',
    },
    {
      id: 'auth-gets-502-500',
      when: '`AUTH` gets 502, 500 or 503',
      then: 'There is no login on this port, or only after TLS. Submit on 587 or 465, send `EHLO` rather than `HELO`, then `STARTTLS`, then `EHLO` again, and look for `AUTH` in the list.',
    },
    {
      id: 'ehlo-gets-502',
      when: '`EHLO` gets 502',
      then: 'It is an old server that only knows `HELO`; fall back to that.',
    },
    {
      id: 'text-error-command-recognized',
      when: 'The text is `Error: command not recognized` (`5.5.2`)',
      then: 'Older Postfix versions send 502 where 500 is meant. Look for a typo, for message text sent as commands, or for an HTTP client on the mail port.',
    },
    {
      id: 'command-reply-ehlo',
      when: 'The command is in the reply to `EHLO`',
      then: 'Then the server contradicts itself: it must not list a command to which it replies 502 (RFC 5321 section 4.2.4). Report it to its administrator.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/500',
      why: '500 does not know the command; 502 knows it but does not offer it.',
    },
    {
      id: 'smtp/504',
      why: '504 offers the command, but not that parameter.',
    },
    {
      id: 'smtp/503',
      why: '503 would accept the command at another point in the dialogue.',
    },
    {
      id: 'http/502',
      why: 'HTTP 502 is about a bad response from a server behind a gateway; HTTP uses 501 for “not implemented”.',
    },
  ],
}
