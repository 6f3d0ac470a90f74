import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'User not local; try another address',
  summary:
    'The mailbox is elsewhere; the server does not forward mail, but names the address to try.',
  retry:
    'Permanent for this address: the server refuses it every time. If the sender agrees, send to the address in the text instead.',
  decisions: [
    {
      id: 'text-names-address-angle',
      when: 'The text names an address in angle brackets',
      then: 'Show it to the sender, and ask before using it: a server could lead mail astray (RFC 5321 section 7.4). This text is one of the few that a program may read (section 4.2).',
    },
    {
      id: 'text-speaks-relaying-authentication',
      when: 'The text mentions relaying or authentication (`5.7.1`)',
      then: 'The server uses 551 to deny relaying. Log in on 587 or 465, or correct the server in the settings.',
    },
    {
      id: 'enhanced-code-5-1-6-address',
      when: 'The enhanced code is `5.1.6`, and no address is named',
      then: 'The mailbox has moved and left no address. Take it off the list, and ask the person some other way.',
    },
    {
      id: 'server-your-own',
      when: 'The server is your own',
      then: 'Forward the mail, or reply 550: 551 tells strangers where a user has gone (RFC 5321 section 7.7).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/251',
      why: '251 also names another address, but forwards the mail itself.',
    },
    {
      id: 'smtp/550',
      why: '550 knows no other address.',
    },
    {
      id: 'smtp/553',
      why: '553 does not allow the address as such, because of its syntax or its owner.',
    },
    {
      id: 'http/301',
      why: 'An HTTP client follows a redirect on its own; after 551 a person should decide.',
    },
  ],
}
