import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Cannot verify the user, will try to deliver',
  summary:
    'The server will not or cannot say whether the mailbox exists, but would accept mail for it and try to deliver it.',
  retry:
    'A success without information: asking again changes nothing. To find out whether an address works, send a message and watch for the bounce.',
  decisions: [
    {
      id: 'answers-vrfy-expn',
      when: 'It is the reply to `VRFY` or `EXPN`',
      then: 'Treat it as no answer. This is how servers hide their users from address harvesters, as RFC 5321 section 7.3 requires of those that turn verification off.',
    },
    {
      id: 'tool-checks-addresses-counts',
      when: 'A tool that checks addresses counts 252 as valid',
      then: 'It proves nothing: the same reply comes for addresses that do not exist. Have users confirm their address by mail instead.',
    },
    {
      id: 'server-your-own-answers',
      when: 'The server is your own and replies 250 or 550 to `VRFY`',
      then: 'That gives away the list of users. Reply 252; in Postfix, `disable_vrfy_command = yes` turns `VRFY` off, though with 502.',
    },
    {
      id: 'text-mentions-utf-8',
      when: 'The text mentions UTF-8, or the enhanced code is `2.6.8`',
      then: 'The answer holds a non-ASCII address. Repeat `VRFY` with the parameter `SMTPUTF8` if the server offers it (RFC 6531 section 3.7.4.2).',
    },
    {
      id: 'answers-etrn',
      when: 'It is the reply to `ETRN`',
      then: 'There it means that the delivery of the waiting messages has started (RFC 1985 section 5.1).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/250',
      why: '250 to `VRFY` confirms the mailbox; 252 does not.',
    },
    {
      id: 'smtp/251',
      why: '251 knows the mailbox and its new address; 252 knows nothing or keeps it secret.',
    },
    {
      id: 'smtp/502',
      why: '502 says that `VRFY` is turned off altogether; it promises nothing about mail.',
    },
  ],
}
