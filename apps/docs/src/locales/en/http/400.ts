import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Bad Request',
  summary:
    'The server rejects the request as faulty: in its syntax, in its framing, or in what the API expects of it.',
  retry: 'Permanent for this request. Do not retry it unchanged; correct it first.',
  decisions: [
    {
      id: 'content-json',
      when: 'The content is JSON',
      then: 'Look at what is actually sent: a body that was not serialized (`[object Object]`), a trailing comma, single quotes, a wrong `Content-Length`. Then read the content of the response; frameworks name the position or the field there.',
    },
    {
      id: 'says-header-cookies-too',
      when: 'The message says that a header or the cookies are too large',
      then: 'nginx and Apache answer with 400 where others answer with 431. Delete the site’s cookies, store less in them, or raise `large_client_header_buffers`.',
    },
    {
      id: 'file-upload-fails-once',
      when: 'A file upload fails at once',
      then: 'With `FormData`, do not set `Content-Type` yourself: the boundary, which only the client knows, would be missing.',
    },
    {
      id: 'says-plain-http-sent',
      when: 'The message says that plain HTTP was sent to an HTTPS port, or the server’s log shows bytes such as `\\x16\\x03\\x01`',
      then: 'One side speaks TLS and the other does not. Correct the scheme or the port in the URL or in the proxy.',
    },
    {
      id: 'host-refused-host-missing',
      when: 'The host is refused, or `Host` is missing or sent twice',
      then: 'Exactly one valid `Host` is required (RFC 9112 section 3.2). Add the name to the server’s configuration (`ALLOWED_HOSTS` in Django), and check what the proxy passes on.',
    },
  ],
  confusedWith: [
    {
      id: 'http/422',
      why: 'The content can be read, but its values are not acceptable.',
    },
    {
      id: 'http/415',
      why: 'The format as such is not accepted, whatever the content.',
    },
    {
      id: 'http/431',
      why: 'The precise code for headers that are too large.',
    },
    {
      id: 'smtp/501',
      why: 'The equivalent in mail: wrong arguments to a command.',
    },
  ],
}
