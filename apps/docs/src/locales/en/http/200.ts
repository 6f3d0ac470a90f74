import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'OK',
  summary: 'The request succeeded; what the content is depends on the method.',
  retry:
    'It worked, so there is nothing to retry. Repeating a `POST` that was answered with 200 may do its work twice.',
  decisions: [
    {
      id: 'status-200-content-error',
      when: 'The status is 200 and the content is an error message',
      then: 'The server hides failures behind success, as GraphQL does by design. Check the content as well; in your own API, send the appropriate 4xx or 5xx, so that caches, monitors and clients can tell.',
    },
    {
      id: 'json-javascript-asked-unexpected',
      when: 'You asked for JSON or JavaScript and get `Unexpected token <`',
      then: 'HTML arrived: the start page that a single-page app serves for every path, or a login page at the end of a redirect. Look at `Content-Type` and at `response.url`, and answer with 404 for missing files.',
    },
    {
      id: 'content-stays-outdated-although',
      when: 'Content stays outdated although the server has newer content',
      then: 'Without `Cache-Control`, a cache may guess how long a 200 stays fresh (RFC 9111 section 4.2.2). Send `Cache-Control: no-cache` with an `ETag`, or `no-store`.',
    },
    {
      id: 'nothing-send-back',
      when: 'There is nothing to send back',
      then: 'Send 204 instead of an empty 200; a client that parses JSON fails on empty content.',
    },
  ],
  confusedWith: [
    {
      id: 'http/201',
      why: 'Also says that something new exists, and where.',
    },
    {
      id: 'http/202',
      why: 'Says that the work is still to be done.',
    },
    {
      id: 'http/204',
      why: 'Also a success, with no content by definition.',
    },
    {
      id: 'smtp/250',
      why: 'The ordinary success of a mail server; HTTP has no 250.',
    },
  ],
}
