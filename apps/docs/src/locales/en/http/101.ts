import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Switching Protocols',
  summary:
    'The server agrees to the change that the client asked for with `Upgrade`; from here on, the connection uses the other protocol.',
  retry:
    'Nothing failed, so there is nothing to retry. No HTTP response follows on this connection.',
  decisions: [
    {
      id: 'websocket-fails-open-response',
      when: 'A WebSocket fails to open and the response is not 101 but 200, 400, 404 or 426',
      then: 'A proxy has probably dropped `Upgrade` and `Connection`, which apply to a single hop only (RFC 9110 section 7.8). In nginx, set `proxy_http_version 1.1` and pass both headers on; on a load balancer, enable WebSockets.',
    },
    {
      id: 'browser-reports-wrong-sec',
      when: 'The browser reports a wrong `Sec-WebSocket-Accept`',
      then: 'The value must be computed from the `Sec-WebSocket-Key` of the same request (RFC 6455 section 4.2.2). Look for a cache or a handler that replays an old handshake.',
    },
    {
      id: 'connection-runs-over-http',
      when: 'The connection uses HTTP/2 or HTTP/3',
      then: 'These versions have no 101 (RFC 9113 section 8.6). There, a WebSocket opens with an extended `CONNECT` (RFC 8441, RFC 9220), and success is a 200.',
    },
    {
      id: 'switch-succeeds-connection-dies',
      when: 'The switch succeeds, but the connection dies after a minute of silence',
      then: 'That is the idle timeout of a proxy or load balancer. Send pings more often than that, or raise the timeout.',
    },
  ],
  confusedWith: [
    {
      id: 'http/426',
      why: 'With 426, the server demands another protocol; with 101, it grants the one that the client asked for.',
    },
    {
      id: 'http/200',
      why: 'A WebSocket over HTTP/2 opens with 200, and a proxy that ignores `Upgrade` answers with 200 as well.',
    },
  ],
}
