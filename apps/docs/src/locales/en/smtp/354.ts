import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Start mail input',
  summary:
    'The server is waiting for the message, which ends with a line that holds nothing but a dot.',
  retry:
    'Neither success nor failure: send the message now. Only the reply after the final dot says whether it was accepted.',
  decisions: [
    {
      id: 'session-hangs-message',
      when: 'The session hangs after the message',
      then: 'The server is still waiting for the end: CRLF, a dot, CRLF. A dot after a bare LF does not count, and a server that accepts it opens the door to SMTP smuggling.',
    },
    {
      id: 'message-arrives-cut-off',
      when: 'The message arrives cut off, or the rest of it gets 500',
      then: 'A line of the message was a single dot. The client must double every dot at the start of a line (RFC 5321 section 4.5.2); libraries do that, hand-written clients forget to.',
    },
    {
      id: 'message-sent-without-waiting',
      when: 'The message is sent without waiting for 354',
      then: 'If `DATA` was refused, the server reads the message as commands and replies 500 to every line. Wait for 354 (RFC 5321 section 3.3); `DATA` must be the last command of a pipelined group (RFC 2920 section 3.1).',
    },
    {
      id: 'client-wants-stop-354',
      when: 'The client wants to stop after 354',
      then: 'There is no way to cancel: close the connection without the final dot, and the server discards what it has. A dot on its own would submit an empty message.',
    },
    {
      id: 'connection-times-out-while',
      when: 'The connection times out while sending',
      then: 'Look for a firewall or a small MTU on the path. The client should allow three minutes for each block to go out, and ten minutes for the reply after the dot (RFC 5321 section 4.5.3.2).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/250',
      why: '250 after the dot accepts the message; 354 only invites it.',
    },
    {
      id: 'smtp/334',
      why: '334 is the intermediate reply during a login.',
    },
    {
      id: 'http/100',
      why: 'HTTP 100 also invites the body, but an HTTP client may send it without waiting; an SMTP client must not.',
    },
  ],
}
