import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Kein Inhalt',
  summary:
    'Die Anfrage ist gelungen, und die Antwort endet nach ihrem Kopf, denn es gibt nichts zu senden.',
  retry: 'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen.',
  decisions: [
    {
      id: 'response-json-throws-although-request',
      when: '`response.json()` wirft einen Fehler, obwohl die Anfrage gelungen ist',
      then: 'Es gibt nichts einzulesen. Zuerst `response.status === 204` prüfen oder `text()` lesen und nur einlesen, was nicht leer ist.',
    },
    {
      id: 'handler-sends-content-204',
      when: 'Ein Handler sendet bei 204 einen Inhalt',
      then: 'Der Inhalt wird verworfen, oder er verdirbt die nächste Antwort auf der Verbindung. 200 mit Inhalt senden oder 204 ohne Inhalt und ohne `Content-Length` (RFC 9110, Abschnitte 8.6 und 15.3.5).',
    },
    {
      id: 'new-response-body-status',
      when: '`new Response(body, { status: 204 })` wirft einen `TypeError`',
      then: 'Der Fetch-Standard erlaubt hier keinen Inhalt, nicht einmal eine leere Zeichenkette. `null` übergeben.',
    },
    {
      id: 'form-sent-browser-stays',
      when: 'Ein Formular wurde gesendet, und der Browser bleibt auf der Seite',
      then: 'Genau darum bittet 204. Um ein Ergebnis zu zeigen, mit 200 und einer Seite antworten oder mit 303 weiterleiten.',
    },
    {
      id: 'search-list-finds-nothing',
      when: 'Eine Suche oder Liste ergibt nichts',
      then: '200 mit einer leeren Liste senden; das erspart jedem Client einen Sonderfall.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Hat einen Inhalt, und sei es eine leere Liste.',
    },
    {
      id: 'http/205',
      why: 'Ebenfalls ohne Inhalt, dazu mit der Bitte, das Formular zurückzusetzen.',
    },
    {
      id: 'http/304',
      why: 'Ebenfalls ohne Inhalt, doch der Client soll seine Kopie verwenden.',
    },
    {
      id: 'http/404',
      why: 'Diese Ressource gibt es nicht; bei 204 gibt es sie, nur hat sie nichts zu sagen.',
    },
  ],
}
