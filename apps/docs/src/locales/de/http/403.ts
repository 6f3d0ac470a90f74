import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zugriff verweigert',
  summary:
    'Der Server hat die Anfrage verstanden und lehnt sie ab; eine erneute Anmeldung als derselbe Benutzer ändert daran nichts.',
  retry:
    'Dauerhaft für diese Rechte. Nicht unverändert wiederholen; andere Zugangsdaten oder mehr Rechte können helfen.',
  decisions: [
    {
      id: 'user-logged',
      when: 'Der Benutzer ist angemeldet',
      then: 'Es fehlt eine Rolle, ein Geltungsbereich (Scope) oder das Eigentum am Objekt. Bei Bearer-Token in `WWW-Authenticate` nach `insufficient_scope` suchen (RFC 6750, Abschnitt 3.1), den Bereich beantragen und neu anmelden, damit das Token ihn enthält.',
    },
    {
      id: 'reading-works-sending-form',
      when: 'Lesen gelingt, ein Formular oder `POST` nicht',
      then: 'Der Schutz vor CSRF greift. Das Token in dem Feld oder Header senden, den das Framework erwartet, samt dem zugehörigen Cookie, und hinter einem Proxy `Origin` und `Referer` prüfen.',
    },
    {
      id: 'content-html-page-cdn',
      when: 'Der Inhalt ist eine HTML-Seite eines CDN oder einer Firewall',
      then: 'Die Anfrage hat die Anwendung nie erreicht. Ohne VPN und mit einem üblichen `User-Agent` vergleichen und anhand der Kennung auf der Seite die Regel suchen, die gegriffen hat.',
    },
    {
      id: 'web-server-sends-static',
      when: 'Ein Webserver sendet ihn für statische Dateien',
      then: 'Der Prozess darf die Datei nicht lesen oder einen Ordner darüber nicht durchqueren, oder ein Ordner hat keine Indexseite. Die Rechte und das Fehlerprotokoll prüfen.',
    },
    {
      id: 'object-storage-sends-file',
      when: 'Ein Objektspeicher sendet ihn für eine Datei, die es nicht gibt',
      then: 'Amazon S3 verbirgt das vor allen, die den Bucket nicht auflisten dürfen. `s3:ListBucket` gewähren, um stattdessen 404 zu erhalten, und bei signierten URLs den Ablauf prüfen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'Wer anfragt, steht nicht fest; eine Anmeldung kann helfen.',
    },
    {
      id: 'http/404',
      why: 'Ein Server darf ihn senden, um zu verbergen, dass es etwas Verbotenes gibt.',
    },
    {
      id: 'http/451',
      why: 'Wegen einer rechtlichen Forderung verweigert, und das wird gesagt.',
    },
    {
      id: 'http/407',
      why: 'Ein Proxy verlangt Zugangsdaten.',
    },
  ],
}
