import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Request Header Fields Too Large',
  summary: 'One request header, or all of them together, is larger than the server allows.',
  retry: 'Permanent for these headers. Make them smaller, then send it again.',
  decisions: [
    {
      id: 'happens-one-browser-private',
      when: 'It happens in one browser, but not in a private window',
      then: 'The cookies have grown. Delete the site’s cookies; in the application, keep data on the server and only a session id in the cookie.',
    },
    {
      id: 'token-authorization-long',
      when: 'The token in `Authorization` is long',
      then: 'It holds too many groups or claims. Slim it down, or exchange it for a short one.',
    },
    {
      id: 'happens-localhost-node',
      when: 'It happens on `localhost` with Node',
      then: 'All projects on `localhost` share their cookies, whatever the port, and Node allows 16 KiB of headers in total. Delete the cookies, or start with `--max-http-header-size`.',
    },
    {
      id: 'much',
      when: 'The headers have to be that large',
      then: 'Raise the limit at every hop: load balancer, proxy, server. Each has its own, and the lowest one counts.',
    },
  ],
  confusedWith: [
    {
      id: 'http/400',
      why: 'What nginx and Apache send in this case.',
    },
    {
      id: 'http/413',
      why: 'The content, not the header, is too large.',
    },
    {
      id: 'http/414',
      why: 'The address is too long.',
    },
  ],
}
