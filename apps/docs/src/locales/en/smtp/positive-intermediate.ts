import type { StatusProse } from '../../status-prose.js'

/** The prose of the 3yz replies. */
export const positiveIntermediate = {
  334: {
    title: 'Authentication challenge',
    summary:
      'The server wants the next step of the login; its challenge is BASE64 and may be empty.',
    retry:
      'Neither success nor failure: answer the challenge, or send a line with `*` alone to break off, which gets 501 (RFC 4954 section 4).',
    decisions: [
      {
        when: 'The text is `VXNlcm5hbWU6` or `UGFzc3dvcmQ6`',
        then: 'That is `Username:` and `Password:` of the mechanism LOGIN. Send each value in BASE64 on a line of its own, and see that no line break got encoded with it: `echo` adds one, `printf` does not.',
      },
      {
        when: 'The text is empty after `AUTH PLAIN`',
        then: 'The server wants the credentials now: the BASE64 of a NUL byte, the user name, a NUL byte and the password. A client that sends them together with the command skips this step.',
      },
      {
        when: '334 with a long text follows `AUTH XOAUTH2` or `AUTH OAUTHBEARER`',
        then: 'The token was refused, and the BASE64 text is a JSON document with the reason. Answer with an empty line for XOAUTH2, or with `AQ==` for OAUTHBEARER, and read the final reply, mostly 535; then get a fresh token with the right scope.',
      },
      {
        when: 'The client hangs after 334',
        then: 'It mistook 334 for the end of the login and waits for a command result, or it does not see an empty challenge: `334 ` with nothing behind the space is a complete reply.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/354',
        why: 'Both ask the client to go on: 334 with the login, 354 with the message.',
      },
      {
        id: 'smtp/235',
        why: '235 ends the login; after 334 nobody is logged in yet.',
      },
      {
        id: 'http/401',
        why: 'HTTP sends its challenge with a refusal; SMTP sends it as an intermediate step.',
      },
    ],
  },
  354: {
    title: 'Start mail input',
    summary: 'The server waits for the message, up to a line that holds nothing but a dot.',
    retry:
      'Neither success nor failure: send the message now. Only the reply after the final dot says whether it was accepted.',
    decisions: [
      {
        when: 'The session hangs after the message',
        then: 'The server is still waiting for the end: CRLF, a dot, CRLF. A dot after a bare LF does not count, and a server that lets it count opens the door to SMTP smuggling.',
      },
      {
        when: 'The message arrives cut off, or its rest is answered with 500',
        then: 'A line of the message was a single dot. The client must double every dot at the start of a line (RFC 5321 section 4.5.2); libraries do that, hand-written clients forget it.',
      },
      {
        when: 'The message is sent without waiting for 354',
        then: 'If `DATA` was refused, the server reads the message as commands and answers every line with 500. Wait for 354 (RFC 5321 section 3.3); `DATA` must be the last command of a pipelined group (RFC 2920 section 3.1).',
      },
      {
        when: 'The client wants to stop after 354',
        then: 'There is no way to cancel: close the connection without the final dot, and the server discards what it has. A dot on its own would submit an empty message.',
      },
      {
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
        why: '334 is the intermediate reply of the login.',
      },
      {
        id: 'http/100',
        why: 'HTTP 100 invites the body too, but an HTTP client may send it without waiting; an SMTP client must not.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
