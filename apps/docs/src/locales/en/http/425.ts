import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Too Early',
  summary:
    'The request came in the early data of TLS 1.3, where an attacker could replay it, and the server will not take that risk.',
  retry: 'Temporary: repeat it at once, after the handshake is complete and not in early data.',
  decisions: [
    {
      id: 'client-gets-now',
      when: 'A client gets it now and then',
      then: 'It sends early data (0-RTT) and has to repeat the request by itself afterwards (RFC 8470 section 5.2). Update it, or switch 0-RTT off.',
    },
    {
      id: 'proxy-accepts-early-data',
      when: 'A proxy accepts early data',
      then: 'It has to mark such requests: in nginx `proxy_set_header Early-Data $ssl_early_data`. Without that the application cannot protect itself.',
    },
    {
      id: 'repeating-over-proxy-yields',
      when: 'Repeating over the proxy yields 425 again',
      then: 'The proxy marks requests although the handshake is complete, or repeats them before it is. If the request came to the proxy with `Early-Data: 1`, it must pass the 425 on instead of repeating.',
    },
    {
      id: 'server-your-own-would',
      when: 'A server of your own would like to send it',
      then: 'Only for requests in early data or with `Early-Data: 1`; any other client may not know what to do. For “not ready yet” use 409 or 503.',
    },
  ],
  confusedWith: [
    {
      id: 'http/429',
      why: 'Too many requests, not one that came too early.',
    },
    {
      id: 'http/503',
      why: 'The server is not ready.',
    },
  ],
}
