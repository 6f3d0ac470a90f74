import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Protokollwechsel erforderlich',
  summary:
    'Der Server lehnt das Protokoll der Anfrage ab und nennt in `Upgrade` das, welches er verlangt.',
  retry: 'Dauerhaft für dieses Protokoll. Über das in `Upgrade` genannte erneut senden.',
  decisions: [
    {
      id: 'websocket-address-opened-browser',
      when: 'Eine WebSocket-Adresse wird im Browser oder mit curl aufgerufen',
      then: 'Eine gewöhnliche Anfrage enthält keinen Handshake. `new WebSocket("wss://…")` oder einen WebSocket-Client verwenden.',
    },
    {
      id: 'websocket-client-gets',
      when: 'Ein WebSocket-Client erhält ihn',
      then: 'Ein Proxy hat `Upgrade` und `Connection` verworfen; beide weiterreichen. Enthält die Antwort `Sec-WebSocket-Version`, spricht der Client eine andere Version (RFC 6455, Abschnitt 4.4).',
    },
    {
      id: 'comes-envoy-istio',
      when: 'Er kommt von Envoy oder Istio',
      then: 'Der Proxy davor spricht HTTP/1.0. In nginx `proxy_http_version 1.1` setzen.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 426',
      then: 'Er muss `Upgrade` senden, über HTTP/1.1 auch `Connection: Upgrade` (RFC 9110, Abschnitte 7.8 und 15.5.22). Um von HTTP zu HTTPS zu führen, stattdessen mit 301 oder 308 weiterleiten.',
    },
  ],
  confusedWith: [
    {
      id: 'http/101',
      why: 'Um den Wechsel wurde gebeten, und er findet statt.',
    },
    {
      id: 'http/505',
      why: 'Die Version von HTTP wird gar nicht unterstützt.',
    },
  ],
}
