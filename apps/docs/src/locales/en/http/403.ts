import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Forbidden',
  summary:
    'The server understood the request and refuses it; logging in again as the same user changes nothing.',
  retry:
    'Permanent for these rights. Do not retry unchanged; other credentials or more rights may help.',
  decisions: [
    {
      id: 'user-logged',
      when: 'The user is logged in',
      then: 'A role, a scope or the ownership of the object is missing. With Bearer tokens look for `insufficient_scope` in `WWW-Authenticate` (RFC 6750 section 3.1), request the scope, and log in anew so that the token contains it.',
    },
    {
      id: 'reading-works-sending-form',
      when: 'Reading works and sending a form or a `POST` does not',
      then: 'The protection against CSRF is at work. Send the token in the field or header that the framework expects, with the cookie it belongs to, and check `Origin` and `Referer` behind a proxy.',
    },
    {
      id: 'content-html-page-cdn',
      when: 'The content is an HTML page of a CDN or firewall',
      then: 'The request never reached the application. Compare without VPN and with a usual `User-Agent`, and look up the rule that matched by the id on the page.',
    },
    {
      id: 'web-server-sends-static',
      when: 'A web server sends it for static files',
      then: 'The process may not read the file or pass through a folder above it, or a folder has no index page. Check the rights and the error log.',
    },
    {
      id: 'object-storage-sends-file',
      when: 'Object storage sends it for a file that does not exist',
      then: 'Amazon S3 hides that from those who may not list the bucket. Grant `s3:ListBucket` to get 404 instead, and check the expiry of signed URLs.',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'Who you are is not established; logging in may help.',
    },
    {
      id: 'http/404',
      why: 'A server may send it to hide that something forbidden exists.',
    },
    {
      id: 'http/451',
      why: 'Refused because of a legal demand, and says so.',
    },
    {
      id: 'http/407',
      why: 'A proxy wants credentials.',
    },
  ],
}
