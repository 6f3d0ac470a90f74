import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Found',
  summary: 'The resource is temporarily at another address; the old address remains the right one.',
  retry:
    'Nothing failed: send this request to the URI in `Location`, and the next one to the old address again.',
  decisions: [
    {
      id: 'fetch-gets-html-login',
      when: '`fetch` gets an HTML login page with 200 instead of JSON',
      then: 'The session has expired and the redirect to the login was followed. Look at `response.redirected`, and make the API answer with 401 instead of redirecting.',
    },
    {
      id: 'post-arrives-new-address',
      when: 'A `POST` arrives at the new address as a `GET`',
      then: 'Clients may change the method here (RFC 9110 section 15.4.3). Use 307 to keep it, or 303 if the change is wanted.',
    },
    {
      id: 'put-delete-repeated-new',
      when: 'A `PUT` or `DELETE` is repeated at the new address',
      then: 'The Fetch standard turns only `POST` into `GET` on a 302. Use 303 to get a `GET` after any method.',
    },
    {
      id: 'redirect-login-comes-back',
      when: 'The redirect to the login page comes back again and again',
      then: 'The cookie does not stick. Check `Secure`, `SameSite`, `Domain` and `Path`, and whether the server, behind a proxy, thinks that it is running on HTTP.',
    },
    {
      id: 'browser-reports-cors-error',
      when: 'The browser reports a CORS error after the redirect',
      then: 'Every hop needs the CORS headers, and a login page has none. Navigate there instead of using `fetch`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/303',
      why: 'Always continues with `GET`, to fetch the result of what was just done.',
    },
    {
      id: 'http/307',
      why: 'Also temporary, but keeps the method and the content.',
    },
    {
      id: 'http/301',
      why: 'Permanent: the old address should no longer be used.',
    },
  ],
}
