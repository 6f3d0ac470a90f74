import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unable to queue messages for the host',
  summary: 'The server cannot start delivery of the mail that waits for the host.',
  retry:
    'Temporary: send `ETRN` again later (RFC 1985 section 5.1). The waiting mail stays in the queue and is also delivered at the regular intervals.',
  decisions: [
    {
      id: 'answers-etrn-once',
      when: 'It answers `ETRN` once',
      then: 'Try again later: the server was busy or could not reach its queue.',
    },
    {
      id: 'stays',
      when: 'It stays',
      then: 'The administrator of the server must look at its log and at the queue service (Postfix: `flush`, and `fast_flush_domains` for the domains that are served).',
    },
    {
      id: 'name-etrn-one-mail',
      when: 'The name after `ETRN` is not the one that the mail is queued for',
      then: 'Send the domain of the recipients, or `@` and the domain to include its subdomains (RFC 1985).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/459',
      why: '459 refuses the host; 458 would serve it and cannot for now.',
    },
    {
      id: 'smtp/451',
      why: '451 is the general internal error of the mail commands.',
    },
  ],
}
