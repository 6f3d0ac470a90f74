import type { HttpStatusDefinition } from './definition.js'

/** The 1xx statuses: sent ahead of a final response, never with content (RFC 9110 section 15.2). */
export const interim = [
  {
    code: 100,
    phrase: 'Continue',
    summary: 'The request headers are fine so far; the client may continue and send the content.',
    spec: 'RFC 9110 section 15.2.1',
    registration: 'registered',
    role: 'interim',
    noContent: 'RFC 9110 section 15.2',
    headers: [],
    retry: 'unneeded',
  },
  {
    code: 101,
    phrase: 'Switching Protocols',
    summary: 'The server switches to the protocol that its Upgrade header names.',
    spec: 'RFC 9110 section 15.2.2',
    registration: 'registered',
    role: 'none',
    unanswerable: 'After a 101 the connection speaks another protocol, so no HTTP response follows',
    noContent: 'RFC 9110 section 15.2',
    headers: [
      {
        name: 'Upgrade',
        strength: 'MUST',
        value: 'websocket',
        spec: 'RFC 9110 section 15.2.2',
      },
    ],
    retry: 'unneeded',
  },
  {
    code: 102,
    phrase: 'Processing',
    summary: 'The server is working on the request and has no answer yet.',
    spec: 'RFC 2518 section 10.1',
    registration: 'registered',
    role: 'interim',
    noContent: 'RFC 9110 section 15.2',
    headers: [],
    retry: 'unneeded',
  },
  {
    code: 103,
    phrase: 'Early Hints',
    summary:
      'Headers that the final response will probably have, for a client to act on in advance.',
    spec: 'RFC 8297 section 2',
    registration: 'registered',
    role: 'interim',
    noContent: 'RFC 9110 section 15.2',
    headers: [
      {
        name: 'Link',
        strength: 'MAY',
        value: '</style.css>; rel=preload; as=style',
        spec: 'RFC 8297 section 2',
      },
    ],
    retry: 'unneeded',
  },
  {
    code: 104,
    phrase: 'Upload Resumption Supported',
    summary: 'The server can resume this upload if it is interrupted.',
    spec: 'draft-ietf-httpbis-resumable-upload',
    registration: 'temporary',
    role: 'none',
    unanswerable:
      'The registration of 104 is temporary and belongs to an upload protocol that is still a draft',
    noContent: 'RFC 9110 section 15.2',
    headers: [],
    retry: 'unneeded',
  },
] as const satisfies readonly HttpStatusDefinition[]
