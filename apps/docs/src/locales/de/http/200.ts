import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'In Ordnung',
  summary: 'Die Anfrage ist gelungen; was der Inhalt ist, hängt von der Methode ab.',
  retry:
    'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Wird ein `POST` wiederholt, das mit 200 beantwortet wurde, geschieht die Arbeit womöglich doppelt.',
  decisions: [
    {
      id: 'status-200-content-error',
      when: 'Der Status ist 200, und der Inhalt ist eine Fehlermeldung',
      then: 'Der Server verbirgt Fehler hinter einem Erfolg, wie GraphQL es mit Absicht tut. Auch den Inhalt prüfen; in einer eigenen API den passenden 4xx- oder 5xx-Status senden, damit Caches, Überwachung und Clients den Fehler erkennen.',
    },
    {
      id: 'json-javascript-asked-unexpected',
      when: 'JSON oder JavaScript war verlangt, und gemeldet wird `Unexpected token <`',
      then: 'Angekommen ist HTML: die Startseite, die eine Single-Page-App für jeden Pfad liefert, oder nach einer Weiterleitung eine Anmeldeseite. `Content-Type` und `response.url` ansehen und fehlende Dateien mit 404 beantworten.',
    },
    {
      id: 'content-stays-outdated-although',
      when: 'Der Inhalt bleibt veraltet, obwohl der Server einen neueren hat',
      then: 'Ohne `Cache-Control` darf ein Cache schätzen, wie lange eine 200-Antwort frisch ist (RFC 9111, Abschnitt 4.2.2). `Cache-Control: no-cache` mit einem `ETag` senden oder `no-store`.',
    },
    {
      id: 'nothing-send-back',
      when: 'Es gibt nichts zurückzusenden',
      then: 'Statt einer leeren 200-Antwort 204 senden; ein Client, der JSON einliest, scheitert an leerem Inhalt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/201',
      why: 'Sagt zusätzlich, dass etwas Neues da ist, und wo.',
    },
    {
      id: 'http/202',
      why: 'Sagt, dass die Arbeit erst noch getan wird.',
    },
    {
      id: 'http/204',
      why: 'Ebenfalls ein Erfolg, jedoch immer ohne Inhalt.',
    },
    {
      id: 'smtp/250',
      why: 'Der übliche Erfolg eines Mailservers; HTTP kennt keinen Status 250.',
    },
  ],
}
