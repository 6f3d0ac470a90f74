import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Temporary Redirect',
  summary:
    'The resource is temporarily at another address; the same request, including method and content, should be sent there.',
  retry:
    'Nothing failed: send the same request to the URI in `Location`, and the next one to the old address again.',
  decisions: [
    {
      id: 'developer-tools-show-307',
      when: 'The developer tools show “307 Internal Redirect”, but the server did not send it',
      then: 'The browser itself switches from HTTP to HTTPS, because of HSTS or an extension. If the site has no HTTPS, delete its HSTS entry in the browser.',
    },
    {
      id: 'post-redirected-content-missing',
      when: 'A `POST` is redirected, and its content is missing or the client fails',
      then: 'The content was a stream that can only be read once. Keep it in memory, or send `Expect: 100-continue` so that the redirect comes before the content.',
    },
    {
      id: 'form-sent-next-page',
      when: 'A form was submitted, and the next page receives the `POST` as well',
      then: '307 keeps the method. Use 303 to show a result after a form.',
    },
    {
      id: 'api-redirects-between-path',
      when: 'An API redirects between a path with and without a trailing slash',
      then: 'Frameworks such as FastAPI do this when the other form is called. Call the path exactly as defined; `Authorization` gets lost if the redirect changes the scheme or the host, as happens behind a proxy.',
    },
  ],
  confusedWith: [
    {
      id: 'http/302',
      why: 'Also temporary, but a `POST` may become a `GET`.',
    },
    {
      id: 'http/303',
      why: 'Continues with `GET` on purpose.',
    },
    {
      id: 'http/308',
      why: 'Also keeps the method, but is permanent.',
    },
  ],
}
