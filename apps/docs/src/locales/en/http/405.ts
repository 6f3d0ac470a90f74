import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Method Not Allowed',
  summary:
    'The server knows the method, but this resource does not support it; `Allow` lists what it supports.',
  retry: 'Permanent for this method. Do not retry it; use one from `Allow`.',
  decisions: [
    {
      id: 'post-sent-log-shows',
      when: 'A `POST` was sent, but the log shows a `GET`',
      then: 'A redirect changed the method along the way, for example a redirect to HTTPS or to the path with a trailing slash. Call the final address directly.',
    },
    {
      id: 'post-goes-static-page',
      when: 'A `POST` goes to a static page',
      then: 'A file server only knows `GET` and `HEAD`. The form or the API call has the wrong address, or the proxy rule for the application does not match.',
    },
    {
      id: 'browser-fails-options',
      when: 'The browser fails on `OPTIONS`',
      then: 'The server does not answer the CORS preflight. Allow `OPTIONS` on the route, before authentication.',
    },
    {
      id: 'put-patch-delete-fail',
      when: '`PUT`, `PATCH` or `DELETE` fails everywhere',
      then: 'Something in front of the application blocks them: WebDAV in IIS, `AllowMethods` in Apache, a firewall rule. Allow them there.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 405',
      then: 'It must send `Allow`; the list may be empty (RFC 9110 sections 10.2.1 and 15.5.6).',
    },
  ],
  confusedWith: [
    {
      id: 'http/501',
      why: 'The server does not know the method at all, for any resource.',
    },
    {
      id: 'http/404',
      why: 'Some frameworks send it when the path matches but the method does not.',
    },
    {
      id: 'http/403',
      why: 'The method is supported, just not for this user.',
    },
  ],
}
