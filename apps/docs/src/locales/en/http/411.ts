import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Length Required',
  summary: 'The server does not accept content whose length was not announced in `Content-Length`.',
  retry: 'Permanent without the header. Send it again with `Content-Length`.',
  decisions: [
    {
      id: 'client-streams-content',
      when: 'The client streams its content',
      then: 'It is then sent in chunks, which the server or a proxy refuses (RFC 9112 section 6.3). Read the whole content first, or give the library the length if you know it.',
    },
    {
      id: 'post-put-without-content',
      when: 'A `POST` or `PUT` without content fails',
      then: 'Send `Content-Length: 0`. With curl, use `-d ""` instead of just `-X POST`.',
    },
    {
      id: 'fails-through-proxy',
      when: 'It fails only through a proxy',
      then: 'A proxy turned the content into chunks. In nginx, leave `proxy_request_buffering` on, so that the length is known.',
    },
    {
      id: 'content-length-set-fetch',
      when: '`Content-Length` was set in `fetch`',
      then: 'Browsers do not let scripts set it. Pass a string, a `Blob` or a buffer as the body; browsers then send it on their own.',
    },
  ],
  confusedWith: [
    {
      id: 'http/413',
      why: 'The length is known, and it is too much.',
    },
    {
      id: 'http/400',
      why: 'There is a length, but it is invalid.',
    },
  ],
}
