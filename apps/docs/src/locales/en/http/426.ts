import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Upgrade Required',
  summary:
    'The server refuses the protocol of the request and names the one that it wants in `Upgrade`.',
  retry: 'Permanent for this protocol. Send it again over the one in `Upgrade`.',
  decisions: [
    {
      id: 'websocket-address-opened-browser',
      when: 'A WebSocket address is opened in the browser or with curl',
      then: 'An ordinary request does not contain the handshake. Use `new WebSocket("wss://…")` or a WebSocket client.',
    },
    {
      id: 'websocket-client-gets',
      when: 'A WebSocket client gets it',
      then: 'A proxy dropped `Upgrade` and `Connection`; make it pass both on. If the response has `Sec-WebSocket-Version`, the client uses another version (RFC 6455 section 4.4).',
    },
    {
      id: 'comes-envoy-istio',
      when: 'It comes from Envoy or Istio',
      then: 'The proxy in front of it uses HTTP/1.0. If that is nginx, set `proxy_http_version 1.1`.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 426',
      then: 'It must send `Upgrade`, and over HTTP/1.1 also `Connection: Upgrade` (RFC 9110 sections 7.8 and 15.5.22). To get from HTTP to HTTPS, redirect with 301 or 308 instead.',
    },
  ],
  confusedWith: [
    {
      id: 'http/101',
      why: 'The change was asked for and takes place.',
    },
    {
      id: 'http/505',
      why: 'The version of HTTP is not supported at all.',
    },
  ],
}
