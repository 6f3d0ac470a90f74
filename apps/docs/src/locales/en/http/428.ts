import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Precondition Required',
  summary:
    'The server accepts this change only with a condition such as `If-Match`, so that nobody overwrites the work of somebody else.',
  retry:
    'Permanent without a condition. Fetch the resource, and send the change again with `If-Match`.',
  decisions: [
    {
      id: 'put-patch-delete-fails',
      when: 'A `PUT`, `PATCH` or `DELETE` fails',
      then: 'Send `GET` first, keep the `ETag`, and send it in `If-Match`. On a 412 afterwards, fetch and merge.',
    },
    {
      id: 'something-created',
      when: 'You create something',
      then: 'Send `If-None-Match: *`: it succeeds only if nothing is there yet.',
    },
    {
      id: 'resource-etag',
      when: 'The resource has no `ETag`',
      then: 'Use `If-Unmodified-Since` with its `Last-Modified`. A script in the browser sees `ETag` across origins only if the server exposes it.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 428',
      then: 'Explain in the content how to send the request, and do not let a cache store the response (RFC 6585 section 3).',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'There was a condition, but it was not met.',
    },
    {
      id: 'http/409',
      why: 'A conflict was found; 428 is meant to prevent one.',
    },
  ],
}
