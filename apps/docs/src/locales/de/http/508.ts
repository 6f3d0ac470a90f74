import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Schleife erkannt',
  summary:
    'Der Server hat abgebrochen, weil sich der Vorgang im Kreis dreht; er ist als Ganzes gescheitert.',
  retry: 'Dauerhaft, bis die Schleife beseitigt ist. Nicht wiederholen.',
  decisions: [
    {
      id: 'page-says-resource-limit',
      when: 'Die Seite sagt `Resource Limit Is Reached`',
      then: 'Das ist keine Schleife, sondern ein Webhoster mit CloudLinux: Das Konto überschreitet sein Limit an Prozessen, CPU oder Speicher. Die Auslastung in der Verwaltungsoberfläche ansehen, dazu langsame Skripte und Bots.',
    },
    {
      id: 'webdav-request-depth-infinity',
      when: 'Eine WebDAV-Anfrage mit `Depth: infinity` scheitert',
      then: 'Ein Ordner enthält über eine Bindung sich selbst. Ebene für Ebene mit `Depth: 1` abfragen oder `DAV: bind` senden, womit der Server mit 208 antworten darf (RFC 5842, Abschnitt 8.2).',
    },
    {
      id: 'proxy-cdn-sends',
      when: 'Ein Proxy oder CDN sendet ihn',
      then: 'Die Anfrage kehrt dorthin zurück, wo sie war: Der Ursprung zeigt auf das CDN, oder zwei Proxys zeigen aufeinander. DNS und Ursprungsserver prüfen und `Via` und `CDN-Loop` ansehen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/208',
      why: 'Derselbe Kreis in WebDAV, ohne Fehler.',
    },
    {
      id: 'http/302',
      why: 'Ein Kreis von Weiterleitungen hat keinen eigenen Code: Der Client bricht ihn ab.',
    },
    {
      id: 'http/429',
      why: 'Ein Limit für Anfragen, nicht für die Ressourcen eines Kontos.',
    },
  ],
}
