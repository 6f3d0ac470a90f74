import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Network Authentication Required',
  summary:
    'The network, not the server, wants a login or consent before it lets traffic through, as in a hotel or on a train.',
  retry: 'Permanent until the login is done. Log in to the network, then send the request again.',
  decisions: [
    {
      id: 'person-device',
      when: 'A person is at the device',
      then: 'Open the link in the content in a browser, or any address with `http://`, so that the portal shows up.',
    },
    {
      id: 'program-gets',
      when: 'A program gets it',
      then: 'Do not take the content for the data of the server and do not store it. Report that the network wants a login, and wait.',
    },
    {
      id: 'https-fails-certificate-error',
      when: 'HTTPS fails with a certificate error instead',
      then: 'The portal cannot present the certificate of the server. Log in first; never switch the check off.',
    },
    {
      id: 'you-run-portal',
      when: 'You run a portal',
      then: 'Link to the login, send no challenge and no login form with the 511, and do not let it be stored (RFC 6585 section 6). Announce the portal by DHCP as well (RFC 8910).',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'The server itself wants credentials.',
    },
    {
      id: 'http/407',
      why: 'A proxy that was set wants credentials in a header.',
    },
    {
      id: 'http/302',
      why: 'What most portals send instead, which clients take for an answer of the server.',
    },
  ],
}
