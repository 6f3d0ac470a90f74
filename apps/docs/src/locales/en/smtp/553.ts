import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Mailbox name not allowed',
  summary:
    'The server does not take the address as it is, for its syntax or because this client may not use it.',
  retry:
    'Permanent: the same address is refused every time. Correct the address or the login, then make a new attempt.',
  decisions: [
    {
      id: 'text-says-sender-address',
      when: 'The text says `Sender address rejected: not owned by user` (`5.7.1`)',
      then: 'The user who logged in may not use this sender. Set the sender to the address of the account and put another person into `Reply-To:`, or have the administrator allow it (Postfix: `smtpd_sender_login_maps`).',
    },
    {
      id: 'text-says-domain-list',
      when: 'The text says that the domain is not in the list of allowed rcpthosts, or speaks of relaying',
      then: 'qmail and its relatives refuse to relay with 553. Log in on 587 or 465; for a domain of your own, the administrator must add it to `rcpthosts`.',
    },
    {
      id: 'enhanced-code-5-1-3-5-1-7',
      when: 'The enhanced code is `5.1.3` or `5.1.7`, or the text speaks of syntax',
      then: 'Print the address with its invisible characters: spaces, a trailing dot, quotes, a comma, two @ signs, or a display name in the envelope.',
    },
    {
      id: 'enhanced-code-5-1-8-text',
      when: 'The enhanced code is `5.1.8`, or the text says that the domain of the sender does not exist',
      then: 'Publish an MX or address record for the domain of the envelope sender, or send from another one. Sendmail answers this way to unresolvable senders.',
    },
    {
      id: 'address-non-ascii-letters',
      when: 'The address has non-ASCII letters (`5.6.7`)',
      then: 'The message needs `SMTPUTF8`, which the server does not offer or the client did not ask for (RFC 6531 section 3.5). Write the domain in its ASCII form (`xn--`), or use an ASCII address.',
    },
    {
      id: 'vrfy-gets-553-5-1-4',
      when: '`VRFY` gets `553 5.1.4`',
      then: 'The name is ambiguous: several users match (RFC 5321 section 3.5.1). Ask with a full address.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/550',
      why: '550: the mailbox is missing or the mail is refused by a policy. 553: the address as such is not allowed.',
    },
    {
      id: 'smtp/501',
      why: '501 is the reply to a line that cannot be parsed; servers use both for bad addresses.',
    },
    {
      id: 'smtp/551',
      why: '551 knows another address for the user.',
    },
    {
      id: 'smtp/554',
      why: '554 refuses the transaction as a whole.',
    },
  ],
}
