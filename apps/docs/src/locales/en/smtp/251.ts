import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'User not local; will forward',
  summary:
    'The mailbox is elsewhere; the server accepts the message and forwards it to the address it names.',
  retry: 'A success: the recipient counts as accepted. Nothing needs to be sent again.',
  decisions: [
    {
      id: 'answers-rcpt',
      when: 'It is the reply to `RCPT TO`',
      then: 'Continue as after 250. The address in the text may be used to update the address book, after asking the recipient: this is one of the few reply texts that a program may read (RFC 5321 sections 3.4 and 4.2).',
    },
    {
      id: 'server-your-own',
      when: 'The server is your own',
      then: 'Consider replying with a plain 250: 251 tells strangers where a user has gone (RFC 5321 section 7.7). A server that implements it should let its operator turn it off (section 3.4).',
    },
    {
      id: 'forwarded-mail-fails-spf',
      when: 'The forwarded mail then fails SPF or DMARC at the next server',
      then: 'Forwarding changes the sending host, not the sender. The forwarding server should rewrite the envelope sender (SRS) and keep DKIM signatures intact.',
    },
    {
      id: 'answers-etrn',
      when: 'It is the reply to `ETRN`',
      then: 'There it has another meaning: no messages are waiting for the named host (RFC 1985 section 5.1).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/551',
      why: '551 also names another address, but refuses: the client must send the mail there itself.',
    },
    {
      id: 'smtp/250',
      why: '250 accepts the recipient without saying whether the mail stays here.',
    },
    {
      id: 'smtp/252',
      why: '252 leaves open whether the mailbox exists; 251 knows where it is.',
    },
  ],
}
