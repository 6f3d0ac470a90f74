import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Authentication challenge',
  summary: 'The server wants the next step of the login; its challenge is BASE64 and may be empty.',
  retry:
    'Neither success nor failure: answer the challenge, or send a line with only `*` to cancel, which gets 501 (RFC 4954 section 4).',
  decisions: [
    {
      id: 'text-vxnlcm5hbwu6-ugfzc3dvcmq6',
      when: 'The text is `VXNlcm5hbWU6` or `UGFzc3dvcmQ6`',
      then: 'That is `Username:` and `Password:` in the LOGIN mechanism. Send each value in BASE64 on a line of its own, and make sure that no line break is encoded with it: `echo` adds one, `printf` does not.',
    },
    {
      id: 'text-empty-auth-plain',
      when: 'The text is empty after `AUTH PLAIN`',
      then: 'The server wants the credentials now: a NUL byte, the username, a NUL byte and the password, in BASE64. A client that sends them together with the command skips this step.',
    },
    {
      id: '334-long-text-follows',
      when: '334 with a long text follows `AUTH XOAUTH2` or `AUTH OAUTHBEARER`',
      then: 'The token was refused, and the BASE64 text is a JSON document with the reason. Answer with an empty line for XOAUTH2, or with `AQ==` for OAUTHBEARER, and read the final reply, usually 535; then get a fresh token with the right scope.',
    },
    {
      id: 'client-hangs-334',
      when: 'The client hangs after 334',
      then: 'It mistook 334 for the end of the login and is waiting for a command result, or it does not recognize an empty challenge: `334 ` with nothing after the space is a complete reply.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/354',
      why: 'Both ask the client to continue: 334 with the login, 354 with the message.',
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
}
