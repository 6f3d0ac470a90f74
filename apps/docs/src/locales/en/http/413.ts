import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Content Too Large',
  summary: 'The content of the request is larger than the server is willing or able to process.',
  retry:
    'Permanent for this size, unless `Retry-After` is present. Otherwise send less, or have the limit raised.',
  decisions: [
    {
      id: 'response-page-nginx',
      when: 'The response is an nginx page',
      then: 'Its limit is 1 MB by default. Raise `client_max_body_size`, or, in Kubernetes, the `proxy-body-size` annotation of the ingress.',
    },
    {
      id: 'application-itself-sends',
      when: 'The application itself sends the 413',
      then: 'Raise its own limit, for example `express.json({ limit: "5mb" })` or `LimitRequestBody` in Apache. Every hop along the way has a limit; the lowest one counts.',
    },
    {
      id: 'gateway-cdn-serverless-function',
      when: 'A gateway, a CDN or a serverless function is in front',
      then: 'Their limits are often fixed. Upload directly to object storage with a signed URL, or in parts.',
    },
    {
      id: 'browser-reports-broken-connection',
      when: 'The browser reports a broken connection or a CORS error instead of 413',
      then: 'The server closes the connection before all the content has arrived, and the proxy’s error page lacks CORS headers. Check the size before sending, and look at the proxy’s log.',
    },
  ],
  confusedWith: [
    {
      id: 'http/414',
      why: 'The address, not the content, is too long.',
    },
    {
      id: 'http/431',
      why: 'The headers are too large.',
    },
    {
      id: 'http/507',
      why: 'The content is not too large in itself; the storage is full.',
    },
    {
      id: 'smtp/552',
      why: 'The equivalent in mail: message too large, or mailbox full.',
    },
  ],
}
