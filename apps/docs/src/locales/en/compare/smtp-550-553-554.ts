import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'All three are permanent. 550 is about a mailbox or a policy for it, 553 about the syntax of an address or the right to use it, 554 about the transaction as a whole.',
  rows: {
    'smtp/550': 'The mailbox does not exist, or mail to it is refused by policy.',
    'smtp/553':
      'The address is not allowed here: its syntax is wrong, or this user may not send with it.',
    'smtp/554': 'The transaction failed, or there is no SMTP service for this client at all.',
  },
  choose: [
    { when: 'The recipient does not exist', send: 'smtp/550' },
    { when: 'A policy refuses the sender or the content: SPF, DMARC, spam', send: 'smtp/550' },
    { when: 'A user sends from an address that is not theirs', send: 'smtp/553' },
    { when: 'The greeting turns a client away', send: 'smtp/554' },
    { when: 'No recipient was accepted, but the client sends DATA anyway', send: 'smtp/554' },
  ],
}
