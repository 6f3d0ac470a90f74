import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Permanent Redirect',
  summary:
    'The resource has moved permanently; the same request, including method and content, should be sent to the new address.',
  retry:
    'Nothing failed: send the same request to the URI in `Location`, and use that one from now on.',
  decisions: [
    {
      id: 'redirect-cannot-got-rid',
      when: 'A redirect sent by mistake will not go away',
      then: 'A 308 may be cached even without a caching header (RFC 9110 section 15.4.9). Clear the cache for the site, serve the content at the wrong target as well for a while, and try out rules with 307 first.',
    },
    {
      id: 'old-client-stops-shows',
      when: 'An old client stops or shows an empty page',
      then: 'It does not know 308. Send 301 where only `GET` is used, or include a page with a link in the content.',
    },
    {
      id: 'post-redirected-each-time',
      when: 'A `POST` is redirected each time and takes twice as long',
      then: 'Scripts do not remember the new address. Change the URL in the code: HTTPS, the right host, the trailing slash.',
    },
    {
      id: 'moving-form-should-lead',
      when: 'After a move, submitting a form should lead to a page',
      then: 'Use 303 for that; 308 repeats the `POST` at the new address.',
    },
  ],
  confusedWith: [
    {
      id: 'http/301',
      why: 'Also permanent, but a `POST` may become a `GET`.',
    },
    {
      id: 'http/307',
      why: 'Also keeps the method, but is temporary.',
    },
  ],
}
