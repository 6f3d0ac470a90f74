import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Too Early',
  summary:
    'The request arrived in TLS 1.3 early data, where an attacker could replay it, and the server will not take that risk.',
  retry: 'Temporary: repeat it as soon as the handshake is complete, not in early data.',
  decisions: [
    {
      id: 'client-gets-now',
      when: 'A client gets it now and then',
      then: 'It sends early data (0-RTT) and then has to repeat the request on its own (RFC 8470 section 5.2). Update it, or turn 0-RTT off.',
    },
    {
      id: 'proxy-accepts-early-data',
      when: 'A proxy accepts early data',
      then: 'It has to mark such requests: in nginx, with `proxy_set_header Early-Data $ssl_early_data`. Otherwise the application cannot protect itself.',
    },
    {
      id: 'repeating-over-proxy-yields',
      when: 'Repeating the request through the proxy gives 425 again',
      then: 'The proxy marks requests although the handshake is complete, or repeats them before it is. If the request reached the proxy with `Early-Data: 1`, the proxy must forward the 425 instead of repeating the request.',
    },
    {
      id: 'server-your-own-would',
      when: 'You want your own server to send it',
      then: 'Send it only for requests in early data or with `Early-Data: 1`; any other client may not know what to do. For “not ready yet” use 409 or 503.',
    },
  ],
  confusedWith: [
    {
      id: 'http/429',
      why: 'Too many requests, not a request that came too early.',
    },
    {
      id: 'http/503',
      why: 'The server is not ready.',
    },
  ],
}
