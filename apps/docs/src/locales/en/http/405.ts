import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Method Not Allowed',
  summary:
    'The server knows the method, but this resource does not offer it; `Allow` lists what it offers.',
  retry: 'Permanent for this method. Do not retry it; use one from `Allow`.',
  decisions: [
    {
      id: 'post-sent-log-shows',
      when: 'A `POST` was sent and the log shows a `GET`',
      then: 'A redirect changed the method on the way, for example to HTTPS or to the path with a slash. Call the final address directly.',
    },
    {
      id: 'post-goes-static-page',
      when: 'A `POST` goes to a static page',
      then: 'A file server only knows `GET` and `HEAD`. The form or the API call has the wrong address, or the proxy rule for the application does not match.',
    },
    {
      id: 'browser-fails-options',
      when: 'The browser fails at `OPTIONS`',
      then: 'The server lacks an answer to the preflight of CORS. Allow `OPTIONS` on the route, before authentication.',
    },
    {
      id: 'put-patch-delete-fail',
      when: '`PUT`, `PATCH` or `DELETE` fail everywhere',
      then: 'A module in front blocks them: WebDAV in IIS, `AllowMethods` in Apache, a rule of the firewall. Allow them there.',
    },
    {
      id: 'server-your-own-sends',
      when: 'A server of your own sends 405',
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
      why: 'Some frameworks send it when path and method do not match together.',
    },
    {
      id: 'http/403',
      why: 'The method is offered, only not to this user.',
    },
  ],
}
