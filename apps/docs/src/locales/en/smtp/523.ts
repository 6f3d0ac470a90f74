import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Encryption needed',
  summary: 'The login mechanism needs an encrypted connection.',
  retry:
    'Permanent for this session as it is: the same `AUTH` fails again. Start TLS first, then try again.',
  decisions: [
    {
      id: 'auth-plain-auth-login',
      when: '`AUTH PLAIN` or `AUTH LOGIN` gets 523 (`5.7.10`)',
      then: 'Send `STARTTLS`, then `EHLO` again, then `AUTH`; or connect to 465 with implicit TLS. Change the password if it was sent before TLS: it was readable on the network.',
    },
    {
      id: 'server-offers-starttls',
      when: 'The server does not offer `STARTTLS`',
      then: 'It demands something that it does not provide. Its administrator must configure TLS; until then, no password should be sent.',
    },
    {
      id: 'text-speaks-message-too',
      when: 'The text says that the message is too large',
      then: 'Then it is not this reply: lists write 523 for the enhanced code `5.2.3`. Make the message smaller; the proper reply would be 552.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/538',
      why: '538 was the reply for a mechanism that needs encryption, and RFC 4954 uses 504 for it today; 523 appears only in the registry of enhanced codes.',
    },
    {
      id: 'smtp/530',
      why: '530 demands TLS for commands in general, 523 for this login.',
    },
    {
      id: 'smtp/524',
      why: '524 appears in the registry next to 538 and says nearly the same.',
    },
  ],
}
