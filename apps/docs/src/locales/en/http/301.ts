import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Moved Permanently',
  summary:
    'The resource has moved permanently to a new address; links and bookmarks should be updated.',
  retry: 'Nothing failed: send the request to the URI in `Location`, and use that one from now on.',
  decisions: [
    {
      id: 'post-arrives-new-address',
      when: 'A `POST` arrives at the new address as a `GET` without content',
      then: 'Browsers and most libraries change the method here, and may do so (RFC 9110 section 15.4.2). Use 308, or send the request to the right address straight away.',
    },
    {
      id: 'browser-still-redirects-although',
      when: 'The browser still redirects although the rule is gone',
      then: 'A 301 may be cached for years, even without a caching header. Clear the cache for the site, test with `curl -I`, and try out new rules with 302 or with `Cache-Control: no-store`.',
    },
    {
      id: 'browser-gives-up-too',
      when: 'The browser gives up with too many redirects',
      then: 'Two rules contradict each other: HTTP to HTTPS behind a proxy that itself uses HTTP to reach the server, with and without `www`, with and without a trailing slash. Read `Location` hop by hop with `curl -IL`, and make the server honor `X-Forwarded-Proto`.',
    },
    {
      id: 'credentials-missing-new-address',
      when: 'The credentials are missing at the new address',
      then: 'Clients drop `Authorization` when the redirect leads to another origin. Call the new address directly.',
    },
    {
      id: 'location',
      when: 'There is no `Location`',
      then: 'Clients then stop there and show the content. Add the header; a relative URI is fine.',
    },
  ],
  confusedWith: [
    {
      id: 'http/308',
      why: 'Also permanent, but keeps the method and the content.',
    },
    {
      id: 'http/302',
      why: 'Only temporary: the old address remains the right one.',
    },
    {
      id: 'http/410',
      why: 'The resource is gone for good and has no new address.',
    },
  ],
}
