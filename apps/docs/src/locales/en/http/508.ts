import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Loop Detected',
  summary: 'The server stopped because the operation goes round in circles; it failed as a whole.',
  retry: 'Permanent until the loop is removed. Do not retry.',
  decisions: [
    {
      id: 'page-says-resource-limit',
      when: 'The page says `Resource Limit Is Reached`',
      then: 'That is not a loop, but shared hosting with CloudLinux: the account is over its limit for processes, CPU or memory. Look at the usage in the control panel, and for slow scripts and bots.',
    },
    {
      id: 'webdav-request-depth-infinity',
      when: 'A WebDAV request with `Depth: infinity` fails',
      then: 'A folder contains itself through a binding. Go level by level with `Depth: 1`, or send `DAV: bind`, which allows the server to answer with 208 (RFC 5842 section 8.2).',
    },
    {
      id: 'proxy-cdn-sends',
      when: 'A proxy or a CDN sends it',
      then: 'The request comes back to where it has been: the origin points to the CDN, or two proxies point to each other. Check DNS and the origin, and look at `Via` and `CDN-Loop`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/208',
      why: 'The same loop in WebDAV, without an error.',
    },
    {
      id: 'http/302',
      why: 'A redirect loop has no code of its own: the client stops following it.',
    },
    {
      id: 'http/429',
      why: 'A limit on requests, not on the resources of an account.',
    },
  ],
}
