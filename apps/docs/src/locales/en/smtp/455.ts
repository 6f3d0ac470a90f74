import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unable to accommodate parameters',
  summary: 'The server knows the parameters of `MAIL` or `RCPT`, but cannot honor them for now.',
  retry:
    'Temporary: keep the message in the queue and try again later, unchanged (RFC 5321 section 4.1.1.11).',
  decisions: [
    {
      id: 'answers-mail-rcpt-parameters',
      when: 'It is the reply to `MAIL FROM` or `RCPT TO` with parameters',
      then: 'Check which ones were sent (`SIZE`, `BODY`, `SMTPUTF8`, `RET`, `NOTIFY` and others), and which of them the message can do without. If it needs none of them, send it again without them.',
    },
    {
      id: 'stays-hours',
      when: 'It persists for hours',
      then: 'The server announces an extension that it cannot provide. Its administrator should fix it, or remove it from the reply to `EHLO`.',
    },
    {
      id: 'parameter-reply-ehlo',
      when: 'The parameter was not in the reply to `EHLO`',
      then: 'Then 555 would be right, and retrying is pointless. The client must not send it (RFC 5321 section 4.1.1.3).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/555',
      why: '555 does not know the parameters at all; 455 knows them but cannot honor them now.',
    },
    {
      id: 'smtp/452',
      why: 'A `SIZE` that does not fit for now gets 452.',
    },
    {
      id: 'smtp/501',
      why: '501 means that a parameter is malformed.',
    },
  ],
}
