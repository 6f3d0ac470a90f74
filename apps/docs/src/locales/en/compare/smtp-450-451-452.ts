import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'All three are temporary, and the mail stays in the queue. 450 is about this mailbox, 451 about the server, 452 about capacity: too many recipients or too little storage.',
  rows: {
    'smtp/450': 'The mailbox cannot be used for now: busy, locked, or behind greylisting.',
    'smtp/451': 'The server has a problem of its own, or makes unknown senders wait.',
    'smtp/452':
      'There is no room for one more recipient in this transaction, or no room on the disk.',
  },
  choose: [
    { when: 'The mailbox is locked or busy for now', send: 'smtp/450' },
    { when: 'Greylisting makes an unknown sender wait', send: 'smtp/451' },
    { when: 'A lookup, a filter or the queue fails for now', send: 'smtp/451' },
    { when: 'There are more recipients than the server accepts at once', send: 'smtp/452' },
    { when: 'The disk or the mailbox is full, but may have room later', send: 'smtp/452' },
    { when: 'The message is larger than the server ever accepts', send: 'smtp/552' },
  ],
}
