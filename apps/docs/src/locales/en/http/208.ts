import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Already Reported',
  summary:
    'Inside a WebDAV 207, this member has already been listed under another path in the same response.',
  retry:
    'Nothing failed, so there is nothing to retry. The details are given with the member that the 207 lists as 200.',
  decisions: [
    {
      id: 'member-propfind-response-208',
      when: 'A member in a `PROPFIND` response has 208 and no children',
      then: 'It is the same collection as one listed earlier, bound to a second path. Request `DAV:resource-id` to match the two.',
    },
    {
      id: '208-status-response-itself',
      when: '208 is the status of the response itself',
      then: 'The code is only defined within a 207 (RFC 5842 section 7.1). For a request that has already been handled, send 200, or 409 if repeating it is an error.',
    },
    {
      id: 'server-answers-508-where',
      when: 'The server answers with 508 where 208 was expected',
      then: 'The server should use 208 only for clients that announce support. Send `DAV: bind` with the request (RFC 5842 section 8.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/508',
      why: 'The same loop, but the client did not announce that it supports 208.',
    },
    {
      id: 'http/409',
      why: 'Right when an API means that something already exists.',
    },
  ],
}
