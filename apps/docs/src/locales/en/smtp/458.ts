import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unable to queue messages for the host',
  summary: 'The server cannot start delivering the mail that is waiting for the host.',
  retry:
    'Temporary: send `ETRN` again later (RFC 1985 section 5.1). The waiting mail stays in the queue and is also delivered at the regular intervals.',
  decisions: [
    {
      id: 'answers-etrn-once',
      when: 'It is the reply to `ETRN` once',
      then: 'Try again later: the server was busy or could not reach its queue.',
    },
    {
      id: 'stays',
      when: 'It persists',
      then: 'The server’s administrator must look at its log and at the queue service (Postfix: `flush`, and `fast_flush_domains` for the domains it serves).',
    },
    {
      id: 'name-etrn-one-mail',
      when: 'The name after `ETRN` is not the one that the mail is queued for',
      then: 'Send the recipients’ domain, or `@` and the domain to include its subdomains (RFC 1985).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/459',
      why: '459 refuses the host; 458 would serve it, but cannot for now.',
    },
    {
      id: 'smtp/451',
      why: '451 is the general internal error for the mail commands.',
    },
  ],
}
