import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Insufficient storage or too many recipients',
  summary:
    'The server has no room for now, or the transaction has reached its limit of recipients.',
  retry:
    'Temporary: send the recipients that got 452 in another transaction; if storage is short, keep the message in the queue and try again later (RFC 5321 section 4.5.4.1).',
  decisions: [
    {
      id: 'answers-rcpt-4-5-3-too',
      when: 'It answers `RCPT TO`, with `4.5.3` or too many recipients',
      then: 'Go on with `DATA` for the recipients accepted so far, and send the rest in further transactions. A server must take at least 100 (RFC 5321 section 4.5.3.1.8); `LIMITS` in the reply to `EHLO` may tell how many (RFC 9422).',
    },
    {
      id: 'enhanced-code-4-3-1-text',
      when: 'The enhanced code is `4.3.1`, or the text says insufficient system storage or resources',
      then: 'The administrator of the server must free disk space or memory (Postfix: `queue_minfree`; Exchange: back pressure). The sender waits.',
    },
    {
      id: 'answers-mail-size',
      when: 'It answers `MAIL FROM` with `SIZE=`',
      then: 'There is no room for a message of that size at the moment (RFC 1870 section 6.1). Retry later; a message that is too big for ever would get 552.',
    },
    {
      id: 'enhanced-code-4-2-2-text',
      when: 'The enhanced code is `4.2.2`, or the text says over quota',
      then: 'The mailbox of one recipient is full and the server hopes that it will be emptied. Only the recipient can act: tell them in another way.',
    },
    {
      id: 'text-speaks-messages-recipients',
      when: 'The text speaks of messages or recipients per hour or day',
      then: 'A sending limit of the account is used up. Wait for the period to end, spread the sending, or have the provider raise the limit.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/552',
      why: '552 is permanent: the mailbox is full or the message is too big. Old servers send it for too many recipients, where it should count as 452 (RFC 5321 section 4.5.3.1.10).',
    },
    {
      id: 'smtp/450',
      why: '450 concerns the state of the mailbox, 452 room and numbers.',
    },
    {
      id: 'smtp/451',
      why: '451 is any other error in the server.',
    },
    {
      id: 'http/507',
      why: 'HTTP has 507 for missing storage; it does not know 452.',
    },
  ],
}
