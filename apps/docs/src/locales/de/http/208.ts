import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Bereits aufgeführt',
  summary:
    'Innerhalb einer WebDAV-Antwort mit 207 ist dieses Mitglied eines, das dieselbe Antwort unter einem anderen Pfad schon aufgeführt hat.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Die Einzelheiten stehen bei dem Mitglied, das mit 200 aufgeführt ist.',
  decisions: [
    {
      id: 'member-propfind-response-208',
      when: 'In einer Antwort auf `PROPFIND` hat ein Mitglied 208 und keine Kinder',
      then: 'Es ist dieselbe Sammlung wie eine weiter oben, nur an einen zweiten Pfad gebunden. `DAV:resource-id` abfragen, um beide zuzuordnen.',
    },
    {
      id: '208-status-response-itself',
      when: '208 ist der Status der Antwort selbst',
      then: 'Der Code ist nur innerhalb von 207 definiert (RFC 5842, Abschnitt 7.1). Auf eine bereits bearbeitete Anfrage mit 200 antworten oder mit 409, wenn die Wiederholung ein Fehler ist.',
    },
    {
      id: 'server-answers-508-where',
      when: 'Der Server antwortet mit 508, wo 208 erwartet wurde',
      then: 'Er sollte 208 nur bei Clients verwenden, die ihre Unterstützung ankündigen. `DAV: bind` mit der Anfrage senden (RFC 5842, Abschnitt 8.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/508',
      why: 'Dieselbe Schleife bei einem Client, der nicht angekündigt hat, dass er 208 kennt.',
    },
    {
      id: 'http/409',
      why: 'Passt, wo eine API sagen will, dass es etwas schon gibt.',
    },
  ],
}
