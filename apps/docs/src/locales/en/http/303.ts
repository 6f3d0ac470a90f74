import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'See Other',
  summary:
    'The request has been handled, and its result or a description is at another address, to be fetched with `GET`.',
  retry:
    'Nothing failed: fetch the URI in `Location` with `GET`. Do not send the original request again.',
  decisions: [
    {
      id: 'reloading-page-form-sends',
      when: 'Reloading the page after a form sends the form again',
      then: 'Answer the `POST` with 303 to a page that shows the result; then only that page is reloaded.',
    },
    {
      id: 'put-patch-delete-client',
      when: 'After a `PUT`, `PATCH` or `DELETE`, the client repeats that method at the new address',
      then: 'A 302 was sent. Use 303: it leads to a `GET` after any method, which is also what Turbo and Inertia ask for.',
    },
    {
      id: 'method-content-should-kept',
      when: 'The method or the content should be preserved',
      then: 'Then 303 is wrong. Use 307, or 308 for a permanent move.',
    },
    {
      id: 'get-answered-303',
      when: 'A `GET` is answered with 303',
      then: 'That is allowed: there is something to read about the resource, but the resource itself cannot be transferred (RFC 9110 section 15.4.4).',
    },
  ],
  confusedWith: [
    {
      id: 'http/302',
      why: 'Leaves it to the client whether a `POST` becomes a `GET`.',
    },
    {
      id: 'http/307',
      why: 'Sends the same request again, with its method and content.',
    },
    {
      id: 'http/201',
      why: 'Names the new resource in `Location` without sending the client there.',
    },
  ],
}
