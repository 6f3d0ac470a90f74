import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'HTTP-Version nicht unterstützt',
  summary:
    'Der Server bietet die Hauptversion von HTTP nicht an, mit der die Anfrage gesendet wurde, oder lehnt sie ab.',
  retry: 'Dauerhaft für diese Version. Mit einer anderen erneut senden, meist mit HTTP/1.1.',
  decisions: [
    {
      id: 'address-contains-space-other',
      when: 'Die Adresse enthält ein Leerzeichen oder andere unkodierte Zeichen',
      then: 'Manche Server halten dann den Rest der Adresse für die Version. Den betreffenden Teil kodieren, zum Beispiel mit `encodeURIComponent`.',
    },
    {
      id: 'request-line-written-hand',
      when: 'Die Anfragezeile ist von Hand geschrieben',
      then: 'Sie muss mit `HTTP/1.1` enden, in Großbuchstaben und ohne etwas dahinter, gefolgt von CR und LF.',
    },
    {
      id: 'client-speaks-http-2',
      when: 'Der Client spricht HTTP/2 ohne TLS',
      then: 'Der Server erwartet das dort nicht. HTTP/1.1 verwenden oder HTTPS, wo sich beide im Handshake auf die Version einigen.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 505',
      then: 'Im Inhalt sagen, warum, und welche Versionen er unterstützt (RFC 9110, Abschnitt 15.6.6).',
    },
  ],
  confusedWith: [
    {
      id: 'http/426',
      why: 'Der Server verlangt ein anderes Protokoll und nennt es in `Upgrade`.',
    },
    {
      id: 'http/400',
      why: 'Das senden viele Server bei einer fehlerhaften Anfragezeile.',
    },
    {
      id: 'http/501',
      why: 'Die Methode, nicht die Version, ist unbekannt.',
    },
  ],
}
