import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Protokollwechsel',
  summary:
    'Der Server stimmt dem Wechsel zu, um den der Client mit `Upgrade` gebeten hat; ab hier spricht die Verbindung das andere Protokoll.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Auf dieser Verbindung folgt keine HTTP-Antwort mehr.',
  decisions: [
    {
      id: 'websocket-fails-open-response',
      when: 'Ein WebSocket lässt sich nicht öffnen, und statt 101 kommt 200, 400, 404 oder 426',
      then: 'Vermutlich hat ein Proxy `Upgrade` und `Connection` verworfen, die nur für einen Abschnitt des Weges gelten (RFC 9110, Abschnitt 7.8). In nginx `proxy_http_version 1.1` setzen und beide Header weiterreichen; im Load Balancer WebSockets einschalten.',
    },
    {
      id: 'browser-reports-wrong-sec',
      when: 'Der Browser meldet ein falsches `Sec-WebSocket-Accept`',
      then: 'Der Wert muss aus dem `Sec-WebSocket-Key` genau dieser Anfrage berechnet sein (RFC 6455, Abschnitt 4.2.2). Nach einem Cache oder Handler suchen, der einen alten Handshake wiedergibt.',
    },
    {
      id: 'connection-runs-over-http',
      when: 'Die Verbindung läuft über HTTP/2 oder HTTP/3',
      then: 'In diesen Versionen gibt es 101 nicht (RFC 9113, Abschnitt 8.6). Ein WebSocket wird dort mit einem erweiterten `CONNECT` geöffnet (RFC 8441, RFC 9220), und Erfolg heißt 200.',
    },
    {
      id: 'switch-succeeds-connection-dies',
      when: 'Der Wechsel gelingt, und die Verbindung bricht nach einer Minute Stille ab',
      then: 'Das ist das Leerlauf-Timeout eines Proxys oder Load Balancers. Häufiger Pings senden oder das Timeout erhöhen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/426',
      why: 'Dort verlangt der Server ein anderes Protokoll; mit 101 gewährt er das, um das der Client gebeten hat.',
    },
    {
      id: 'http/200',
      why: 'Ein WebSocket über HTTP/2 beginnt mit 200, und auch ein Proxy, der `Upgrade` übergeht, antwortet mit 200.',
    },
  ],
}
