import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'HTTP Version Not Supported',
  summary:
    'The server does not offer the major version of HTTP that the request was sent with, or refuses it.',
  retry: 'Permanent for this version. Send it again with another one, usually HTTP/1.1.',
  decisions: [
    {
      id: 'address-contains-space-other',
      when: 'The address contains a space or other raw characters',
      then: 'Some servers then take the rest of the address for the version. Encode that part, for example with `encodeURIComponent`.',
    },
    {
      id: 'request-line-written-hand',
      when: 'The request line is written by hand',
      then: 'It has to end with `HTTP/1.1`, in capitals and without anything after it, followed by CR and LF.',
    },
    {
      id: 'client-speaks-http-2',
      when: 'The client speaks HTTP/2 without TLS',
      then: 'The server does not expect it there. Use HTTP/1.1, or use HTTPS, where both sides agree on the version in the handshake.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 505',
      then: 'Say why in the content, and which versions it supports (RFC 9110 section 15.6.6).',
    },
  ],
  confusedWith: [
    {
      id: 'http/426',
      why: 'The server wants another protocol and names it in `Upgrade`.',
    },
    {
      id: 'http/400',
      why: 'What many servers send for a broken request line.',
    },
    {
      id: 'http/501',
      why: 'The method, not the version, is unknown.',
    },
  ],
}
