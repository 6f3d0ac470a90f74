import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Domain does not accept mail',
  summary:
    'The domain of the recipient declares that it takes no mail, and a relay passes that on.',
  retry:
    'Permanent: the domain never takes mail, so do not try again. Only another address, in a new attempt, makes sense.',
  decisions: [
    {
      id: 'rcpt-gets-556-5-1-10',
      when: '`RCPT TO` gets `556 5.1.10`',
      then: 'The domain has a null MX, `MX 0 .` (RFC 7505). Look for a typo in the domain or a parked domain of the same company; else take the address off the list.',
    },
    {
      id: 'domain-your-own-should',
      when: 'The domain is your own and should take mail',
      then: 'Replace the null MX by the name of the mail server: `dig MX example.com` shows what the world sees. Old answers stay cached until their TTL runs out.',
    },
    {
      id: 'null-mx-belongs-domain',
      when: 'The null MX belongs to the domain of the sender',
      then: 'That gets `550 5.7.27`. Send from a domain that can take bounces.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/521',
      why: '521 is said by the host that takes no mail; 556 by a relay about a domain.',
    },
    {
      id: 'smtp/550',
      why: '550 refuses one mailbox; with 556 the whole domain has none.',
    },
  ],
}
