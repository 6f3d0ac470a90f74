import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Mehrfachstatus',
  summary:
    'Mehrere Vorgänge wurden ausgeführt, und jeder hat einen eigenen Status, den der Inhalt aufführt.',
  retry:
    'Der Code selbst besagt weder Erfolg noch Misserfolg. Den Inhalt lesen und nur die Teile wiederholen, deren eigener Status es zulässt.',
  decisions: [
    {
      id: 'everything-looks-fine-some',
      when: 'Alles sieht gut aus, doch einzelne Einträge fehlen oder sind unverändert',
      then: '`response.ok` ist bei 207 auch dann wahr, wenn jeder Teil gescheitert ist. Den Status jedes Teils durchgehen.',
    },
    {
      id: 'webdav-client-cannot-read',
      when: 'Ein WebDAV-Client kann den Inhalt nicht lesen',
      then: 'Er erwartet XML mit dem Wurzelelement `multistatus` (RFC 4918, Abschnitt 13). `Content-Type: application/xml` und den Namensraum `DAV:` prüfen.',
    },
    {
      id: 'part-status-424',
      when: 'Ein Teil hat den Status 424',
      then: 'Er ist gescheitert, weil ein anderer Teil gescheitert ist. Zuerst diesen anderen beheben.',
    },
    {
      id: 'rest-api-your-own',
      when: 'Eine eigene REST-API soll auf einen Stapel antworten',
      then: '207 mit JSON ist verbreitet, obwohl RFC 4918 nur XML beschreibt. Das Format dokumentieren und den Status jedes Teils nennen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Ein Ergebnis für die ganze Anfrage.',
    },
    {
      id: 'http/208',
      why: 'Kommt innerhalb von 207 vor, für bereits aufgeführte Mitglieder.',
    },
    {
      id: 'http/424',
      why: 'Häufig der Status einzelner Teile innerhalb von 207.',
    },
  ],
}
