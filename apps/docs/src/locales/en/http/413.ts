import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Content Too Large',
  summary: 'The content of the request is larger than the server wants to or can take.',
  retry:
    'Permanent for this size, unless `Retry-After` is there. Otherwise send less, or have the limit raised.',
  decisions: [
    {
      id: 'response-page-nginx',
      when: 'The response is a page of nginx',
      then: 'Its limit is 1 MB unless set otherwise. Raise `client_max_body_size`, in Kubernetes the annotation `proxy-body-size` of the ingress.',
    },
    {
      id: 'application-itself-sends',
      when: 'The application itself sends it',
      then: 'Raise its own limit, for instance `express.json({ limit: "5mb" })` or `LimitRequestBody` in Apache. Every station on the way has a limit; the lowest one counts.',
    },
    {
      id: 'gateway-cdn-serverless-function',
      when: 'A gateway, a CDN or a serverless function is in front',
      then: 'Their limits are often fixed. Upload straight to object storage with a signed URL, or in parts.',
    },
    {
      id: 'browser-reports-broken-connection',
      when: 'The browser reports a broken connection or a CORS error instead of 413',
      then: 'The server closes the connection before the content is through, and an error page of the proxy lacks CORS headers. Check the size before sending, and look into the log of the proxy.',
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
      why: 'The content is not too large in itself; storage is full.',
    },
    {
      id: 'smtp/552',
      why: 'The counterpart in mail: message too large, or mailbox full.',
    },
  ],
}
