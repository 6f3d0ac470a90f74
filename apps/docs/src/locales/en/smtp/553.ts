import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Mailbox name not allowed',
  summary:
    'The server does not accept the address as it is, because of its syntax or because this client may not use it.',
  retry:
    'Permanent: the same address is refused every time. Correct the address or the login, then try again.',
  decisions: [
    {
      id: 'text-says-sender-address',
      when: 'The text says `Sender address rejected: not owned by user` (`5.7.1`)',
      then: 'The user who logged in may not use this sender. Set the sender to the account’s address and put the other person in `Reply-To:`, or have the administrator allow it (Postfix: `smtpd_sender_login_maps`).',
    },
    {
      id: 'text-says-domain-list',
      when: 'The text says that the domain is not in the list of allowed rcpthosts, or mentions relaying',
      then: 'qmail and its relatives use 553 to deny relaying. Log in on 587 or 465; for your own domain, the administrator must add it to `rcpthosts`.',
    },
    {
      id: 'enhanced-code-5-1-3-5-1-7',
      when: 'The enhanced code is `5.1.3` or `5.1.7`, or the text mentions syntax',
      then: 'Print the address including its invisible characters, and look for spaces, a trailing dot, quotes, a comma, two @ signs, or a display name in the envelope.',
    },
    {
      id: 'enhanced-code-5-1-8-text',
      when: 'The enhanced code is `5.1.8`, or the text says that the sender’s domain does not exist',
      then: 'Publish an MX or address record for the domain of the envelope sender, or send from another one. Sendmail replies this way to unresolvable senders.',
    },
    {
      id: 'address-non-ascii-letters',
      when: 'The address contains non-ASCII letters (`5.6.7`)',
      then: 'The message needs `SMTPUTF8`, but the server does not offer it or the client did not ask for it (RFC 6531 section 3.5). Write the domain in its ASCII form (`xn--`), or use an ASCII address.',
    },
    {
      id: 'vrfy-gets-553-5-1-4',
      when: '`VRFY` gets `553 5.1.4`',
      then: 'The name is ambiguous: several users match (RFC 5321 section 3.5.1). Ask again with the full address.',
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
