import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Temporary Redirect',
  summary:
    'The resource is at another address for now; the same request, method and content included, is to go there.',
  retry:
    'Nothing failed: send the same request to the URI in `Location`, and the next one to the old address again.',
  decisions: [
    {
      id: 'developer-tools-show-307',
      when: 'The developer tools show “307 Internal Redirect” and the server knows nothing of it',
      then: 'The browser itself goes from HTTP to HTTPS, because of HSTS or an extension. If the site has no HTTPS, delete its HSTS entry in the browser.',
    },
    {
      id: 'post-redirected-content-missing',
      when: 'A `POST` is redirected and its content is missing or the client fails',
      then: 'The content was a stream that can be read only once. Keep it in memory, or send `Expect: 100-continue` so that the redirect comes before the content.',
    },
    {
      id: 'form-sent-next-page',
      when: 'A form was sent and the next page receives the `POST` as well',
      then: '307 keeps the method. Use 303 to show a result after a form.',
    },
    {
      id: 'api-redirects-between-path',
      when: 'An API redirects between a path with and without a slash',
      then: 'Frameworks such as FastAPI do this for the other spelling. Call the path as it is defined; `Authorization` gets lost if the redirect changes the scheme or host, as happens behind a proxy.',
    },
  ],
  confusedWith: [
    {
      id: 'http/302',
      why: 'Temporary too, but a `POST` may become a `GET`.',
    },
    {
      id: 'http/303',
      why: 'Goes on with `GET` on purpose.',
    },
    {
      id: 'http/308',
      why: 'Keeps the method too, and is for good.',
    },
  ],
}
