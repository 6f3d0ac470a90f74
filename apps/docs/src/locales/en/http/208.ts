import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Already Reported',
  summary:
    'Inside a WebDAV 207, this member is one that the same response has listed under another path.',
  retry:
    'Nothing failed, so there is nothing to retry. The details are with the member that the 207 lists with 200.',
  decisions: [
    {
      id: 'member-propfind-response-208',
      when: 'A member in a `PROPFIND` response has 208 and no children',
      then: 'It is the same collection as one above it, bound to a second path. Ask for `DAV:resource-id` to match the two.',
    },
    {
      id: '208-status-response-itself',
      when: '208 is the status of the response itself',
      then: 'The code is only defined within a 207 (RFC 5842 section 7.1). For a request that was handled before, send 200, or 409 if the repeat is a mistake.',
    },
    {
      id: 'server-answers-508-where',
      when: 'The server answers 508 where 208 was expected',
      then: 'It should use 208 only for clients that announce support. Send `DAV: bind` with the request (RFC 5842 section 8.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/508',
      why: 'The same loop, met by a client that did not announce that it knows 208.',
    },
    {
      id: 'http/409',
      why: 'Fits where an API means that something exists already.',
    },
  ],
}
