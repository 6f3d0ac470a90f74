import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Domain does not accept mail',
  summary: 'The recipient’s domain declares that it accepts no mail, and a relay passes that on.',
  retry:
    'Permanent: the domain never accepts mail, so do not try again. Only another address makes sense.',
  decisions: [
    {
      id: 'rcpt-gets-556-5-1-10',
      when: '`RCPT TO` gets `556 5.1.10`',
      then: 'The domain has a null MX, `MX 0 .` (RFC 7505). Look for a typo in the domain or a parked domain of the same company; otherwise, take the address off the list.',
    },
    {
      id: 'domain-your-own-should',
      when: 'The domain is your own and should accept mail',
      then: 'Replace the null MX with the name of the mail server: `dig MX example.com` shows what the world sees. Old answers stay cached until their TTL expires.',
    },
    {
      id: 'null-mx-belongs-domain',
      when: 'The null MX belongs to the sender’s domain',
      then: 'That gets `550 5.7.27`. Send from a domain that can receive bounces.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/521',
      why: '521 comes from the host that accepts no mail, 556 from a relay about a domain.',
    },
    {
      id: 'smtp/550',
      why: '550 refuses one mailbox; with 556, the whole domain has none.',
    },
  ],
}
