import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Request Timeout',
  summary: 'The server waited for the rest of the request and gave up.',
  retry: 'Temporary. You may send the request again at once, on a new connection.',
  decisions: [
    {
      id: 'comes-idle-connection-anything',
      when: 'It comes on an idle connection, before anything was sent',
      then: 'Some servers and load balancers sign off this way before they close a persistent connection. Ignore it and open a new one; browsers do so automatically.',
    },
    {
      id: 'large-uploads-over-slow',
      when: 'Large uploads over slow connections fail',
      then: 'Raise the time limit for receiving: `client_body_timeout` in nginx, `RequestReadTimeout` in Apache, `server.requestTimeout` in Node. Or upload in parts.',
    },
    {
      id: 'small-requests-fail-too',
      when: 'Small requests fail too',
      then: '`Content-Length` is larger than the content, so the server waits for bytes that never come. Compute it in bytes instead of characters, or leave it to the library.',
    },
    {
      id: 'server-slow-one',
      when: 'The server is the slow one',
      then: 'Then 408 is wrong: it is about receiving the request. Send 503, or 504 from a gateway.',
    },
  ],
  confusedWith: [
    {
      id: 'http/504',
      why: 'The request had arrived; the server behind a gateway took too long.',
    },
    {
      id: 'http/503',
      why: 'The server has the request but cannot handle it now.',
    },
    {
      id: 'smtp/421',
      why: 'What a mail server says when it has waited too long for a command.',
    },
  ],
}
