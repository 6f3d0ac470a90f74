import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Insufficient storage or too many recipients',
  summary: 'The server has no room for now, or the transaction has reached its recipient limit.',
  retry:
    'Temporary: send the recipients that got 452 in another transaction; if storage is short, keep the message in the queue and try again later (RFC 5321 section 4.5.4.1).',
  decisions: [
    {
      id: 'answers-rcpt-4-5-3-too',
      when: 'It is the reply to `RCPT TO`, with `4.5.3` or too many recipients',
      then: 'Continue with `DATA` for the recipients accepted so far, and send the rest in further transactions. A server must accept at least 100 (RFC 5321 section 4.5.3.1.8); `LIMITS` in the reply to `EHLO` may say how many (RFC 9422).',
    },
    {
      id: 'enhanced-code-4-3-1-text',
      when: 'The enhanced code is `4.3.1`, or the text says insufficient system storage or resources',
      then: 'The server’s administrator must free disk space or memory (Postfix: `queue_minfree`; Exchange: back pressure). The sender waits.',
    },
    {
      id: 'answers-mail-size',
      when: 'It is the reply to `MAIL FROM` with `SIZE=`',
      then: 'There is no room for a message of that size at the moment (RFC 1870 section 6.1). Retry later; a message that will always be too big would get 552.',
    },
    {
      id: 'enhanced-code-4-2-2-text',
      when: 'The enhanced code is `4.2.2`, or the text says over quota',
      then: 'One recipient’s mailbox is full, and the server hopes that it will be emptied. Only the recipient can do that: contact them some other way.',
    },
    {
      id: 'text-speaks-messages-recipients',
      when: 'The text mentions messages or recipients per hour or day',
      then: 'The account’s sending limit is used up. Wait for the period to end, spread out the sending, or have the provider raise the limit.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/552',
      why: '552 is permanent: the mailbox is full or the message is too big. Old servers send it for too many recipients, where it should count as 452 (RFC 5321 section 4.5.3.1.10).',
    },
    {
      id: 'smtp/450',
      why: '450 concerns the state of the mailbox, 452 storage and numbers.',
    },
    {
      id: 'smtp/451',
      why: '451 is any other error in the server.',
    },
    {
      id: 'http/507',
      why: 'HTTP uses 507 for insufficient storage; it has no 452.',
    },
  ],
}
