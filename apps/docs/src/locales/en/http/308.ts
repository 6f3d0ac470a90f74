import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Permanent Redirect',
  summary:
    'The resource has a new address for good; the same request, method and content included, is to go there.',
  retry:
    'Nothing failed: send the same request to the URI in `Location`, and use that one from now on.',
  decisions: [
    {
      id: 'redirect-cannot-got-rid',
      when: 'The redirect cannot be got rid of after a mistake',
      then: 'A 308 may be cached without any header (RFC 9110 section 15.4.9). Clear the cache for the site, serve the content at the wrong target too for a while, and try rules out with 307 first.',
    },
    {
      id: 'old-client-stops-shows',
      when: 'An old client stops or shows an empty page',
      then: 'It does not know 308. Send 301 where `GET` is all there is, or a page with a link in the content.',
    },
    {
      id: 'post-redirected-each-time',
      when: 'A `POST` is redirected each time and takes twice as long',
      then: 'Scripts do not remember the new address. Change the URL in the code: HTTPS, the right host, the slash at the end.',
    },
    {
      id: 'moving-form-should-lead',
      when: 'After moving, a form should lead to a page to read',
      then: 'Use 303 for that; 308 repeats the `POST` at the new address.',
    },
  ],
  confusedWith: [
    {
      id: 'http/301',
      why: 'Permanent too, but a `POST` may become a `GET`.',
    },
    {
      id: 'http/307',
      why: 'Keeps the method too, but only for now.',
    },
  ],
}
