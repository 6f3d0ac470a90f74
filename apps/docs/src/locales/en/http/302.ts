import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Found',
  summary:
    'The resource is at another address for the time being; the old address stays the right one.',
  retry:
    'Nothing failed: send this request to the URI in `Location`, and the next one to the old address again.',
  decisions: [
    {
      id: 'fetch-gets-html-login',
      when: '`fetch` gets an HTML login page with 200 instead of JSON',
      then: 'The session has expired and the redirect to the login was followed. Look at `response.redirected`, and let an API answer 401 instead of redirecting.',
    },
    {
      id: 'post-arrives-new-address',
      when: 'A `POST` arrives at the new address as a `GET`',
      then: 'Clients may change the method here (RFC 9110 section 15.4.3). Use 307 to keep it, or 303 where the change is wanted.',
    },
    {
      id: 'put-delete-repeated-new',
      when: 'A `PUT` or `DELETE` is repeated at the new address',
      then: 'The Fetch standard turns only `POST` into `GET` on a 302. Use 303 to get a `GET` after any method.',
    },
    {
      id: 'redirect-login-comes-back',
      when: 'A redirect to the login comes back again and again',
      then: 'The cookie does not stick. Check `Secure`, `SameSite`, `Domain` and `Path`, and whether the server thinks that it runs on HTTP behind a proxy.',
    },
    {
      id: 'browser-reports-cors-error',
      when: 'The browser reports a CORS error after the redirect',
      then: 'Every hop needs the CORS headers, and a login page has none. Go there by navigating the page, not with `fetch`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/303',
      why: 'Always goes on with `GET`, to fetch the result of what was just done.',
    },
    {
      id: 'http/307',
      why: 'Temporary too, and keeps method and content.',
    },
    {
      id: 'http/301',
      why: 'For good: the old address should no longer be used.',
    },
  ],
}
