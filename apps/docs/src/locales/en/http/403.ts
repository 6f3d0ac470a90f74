import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Forbidden',
  summary:
    'The server understood the request but refuses it; logging in again as the same user changes nothing.',
  retry:
    'Permanent with these permissions. Do not retry unchanged; other credentials or more permissions may help.',
  decisions: [
    {
      id: 'user-logged',
      when: 'The user is logged in',
      then: 'The user lacks a role or a scope, or does not own the object. With Bearer tokens, look for `insufficient_scope` in `WWW-Authenticate` (RFC 6750 section 3.1), request the scope, and log in again so that the token contains it.',
    },
    {
      id: 'reading-works-sending-form',
      when: 'Reading works, but submitting a form or sending a `POST` does not',
      then: 'CSRF protection is at work. Send the token in the field or header that the framework expects, with the cookie it belongs to, and check `Origin` and `Referer` behind a proxy.',
    },
    {
      id: 'content-html-page-cdn',
      when: 'The content is an HTML page from a CDN or firewall',
      then: 'The request never reached the application. Try without a VPN and with an ordinary `User-Agent`, and use the id on the page to look up the rule that matched.',
    },
    {
      id: 'web-server-sends-static',
      when: 'A web server sends it for static files',
      then: 'The process may not read the file or traverse a folder above it, or a folder has no index page. Check the permissions and the error log.',
    },
    {
      id: 'object-storage-sends-file',
      when: 'Object storage sends it for a file that does not exist',
      then: 'Amazon S3 hides that from anyone who may not list the bucket. Grant `s3:ListBucket` to get 404 instead, and check whether signed URLs have expired.',
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
      why: 'Refused because of a legal demand, and the response says so.',
    },
    {
      id: 'http/407',
      why: 'A proxy wants credentials.',
    },
  ],
}
