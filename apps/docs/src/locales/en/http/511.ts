import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Network Authentication Required',
  summary:
    'The network, not the server, requires a login or consent before it lets traffic through, as in a hotel or on a train.',
  retry: 'Permanent until the login is done. Log in to the network, then send the request again.',
  decisions: [
    {
      id: 'person-device',
      when: 'Somebody is using the device',
      then: 'Open the link in the content, or any `http://` address, in a browser, so that the portal shows up.',
    },
    {
      id: 'program-gets',
      when: 'A program gets it',
      then: 'Do not treat the content as data from the server, and do not store it. Report that the network requires a login, and wait.',
    },
    {
      id: 'https-fails-certificate-error',
      when: 'HTTPS fails with a certificate error instead',
      then: 'The portal cannot present the server’s certificate. Log in first; never turn verification off.',
    },
    {
      id: 'you-run-portal',
      when: 'You run a portal',
      then: 'Link to the login page, do not send a challenge or a login form with the 511, and do not let it be stored (RFC 6585 section 6). Announce the portal by DHCP as well (RFC 8910).',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'The server itself wants credentials.',
    },
    {
      id: 'http/407',
      why: 'A configured proxy wants credentials in a header.',
    },
    {
      id: 'http/302',
      why: 'What most portals send instead; clients take it for the server’s answer.',
    },
  ],
}
