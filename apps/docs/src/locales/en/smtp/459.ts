import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Host not allowed',
  summary: 'The server does not start the queue of that host for this client, and says why.',
  retry:
    'Temporary according to its first digit, but a retry changes nothing until the server is configured to allow it. The waiting mail stays in the queue.',
  decisions: [
    {
      id: 'answers-etrn-domain-your',
      when: 'It is the reply to `ETRN` for your own domain',
      then: 'The server’s administrator must enter the domain (Postfix: `fast_flush_domains`) and allow this client (Postfix: `smtpd_etrn_restrictions`).',
    },
    {
      id: 'text-asks-authorization',
      when: 'The text asks for authorization',
      then: 'Log in with `AUTH` first, or connect from the address that the provider has on file.',
    },
    {
      id: 'domain-belongs-somebody-else',
      when: 'The domain belongs to somebody else',
      then: 'The refusal is right: nobody else should start its queue. Correct the name after `ETRN`.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/458',
      why: '458 is a temporary fault, 459 a refusal.',
    },
    {
      id: 'smtp/530',
      why: '530 in reply to `ETRN` demands a login before anything else.',
    },
  ],
}
