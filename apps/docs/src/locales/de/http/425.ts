import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zu früh',
  summary:
    'Die Anfrage kam in den frühen Daten von TLS 1.3, wo ein Angreifer sie wiederholen könnte, und das Wagnis geht der Server nicht ein.',
  retry:
    'Vorübergehend: sofort wiederholen, sobald der Handshake abgeschlossen ist, und nicht in frühen Daten.',
  decisions: [
    {
      id: 'client-gets-now',
      when: 'Ein Client erhält ihn gelegentlich',
      then: 'Er sendet frühe Daten (0-RTT) und muss die Anfrage danach von selbst wiederholen (RFC 8470, Abschnitt 5.2). Ihn aktualisieren oder 0-RTT abschalten.',
    },
    {
      id: 'proxy-accepts-early-data',
      when: 'Ein Proxy nimmt frühe Daten an',
      then: 'Er muss solche Anfragen kennzeichnen: in nginx mit `proxy_set_header Early-Data $ssl_early_data`. Ohne das kann sich die Anwendung nicht schützen.',
    },
    {
      id: 'repeating-over-proxy-yields',
      when: 'Die Wiederholung über den Proxy ergibt wieder 425',
      then: 'Der Proxy kennzeichnet Anfragen, obwohl der Handshake abgeschlossen ist, oder wiederholt sie vor dessen Abschluss. Kam die Anfrage mit `Early-Data: 1` beim Proxy an, muss er die 425-Antwort durchreichen, statt zu wiederholen.',
    },
    {
      id: 'server-your-own-would',
      when: 'Ein eigener Server möchte ihn senden',
      then: 'Nur auf Anfragen in frühen Daten oder mit `Early-Data: 1`; andere Clients wissen womöglich nichts damit anzufangen. Für „noch nicht bereit“ 409 oder 503 verwenden.',
    },
  ],
  confusedWith: [
    {
      id: 'http/429',
      why: 'Zu viele Anfragen, nicht eine verfrühte.',
    },
    {
      id: 'http/503',
      why: 'Der Server ist nicht bereit.',
    },
  ],
}
