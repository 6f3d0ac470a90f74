import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht gefunden',
  summary:
    'Unter dieser Adresse ist nichts zu finden, oder der Server will nicht zugeben, dass dort etwas ist.',
  retry:
    'Ob das so bleibt, ist nicht gesagt. Nicht unverändert wiederholen, sondern zuerst die Adresse prüfen.',
  decisions: [
    {
      id: 'route-exists-code',
      when: 'Die Route steht im Code',
      then: 'Den Pfad so vergleichen, wie die Anwendung ihn erhält: ein Präfix, das ein Proxy hinzufügt oder entfernt, ein Schrägstrich am Ende, Groß- und Kleinschreibung, kodierte Zeichen, in manchen Frameworks die falsche Methode. Pfad und Methode protokollieren.',
    },
    {
      id: 'single-page-app-works',
      when: 'Eine Single-Page-App läuft, bis die Seite neu geladen wird',
      then: 'Der Server sucht eine Datei mit diesem Pfad. Ihn für Pfade der App die Startseite senden lassen, für fehlende Dateien jedoch 404.',
    },
    {
      id: 'scripts-missing-deployment',
      when: 'Nach einer neuen Version fehlen Skripte',
      then: 'Offene Seiten verlangen noch die alten Dateinamen. Die alten Dateien eine Weile behalten und die Seite neu laden, wenn das Laden eines Skripts scheitert.',
    },
    {
      id: 'resource-exists-others',
      when: 'Für andere ist die Ressource da',
      then: 'Der Server darf verbergen, was jemand nicht sehen darf (RFC 9110, Abschnitt 15.5.4), wie GitHub es bei privaten Repositorys tut. Konto, Mandant und Geltungsbereiche prüfen.',
    },
    {
      id: 'fault-repaired-404-still',
      when: 'Der Fehler ist behoben, und 404 kommt weiterhin',
      then: 'Eine 404-Antwort darf gespeichert werden. Den Cache des CDN leeren und sie künftig mit `Cache-Control: no-store` senden.',
    },
  ],
  confusedWith: [
    {
      id: 'http/410',
      why: 'Der Server weiß, dass die Ressource weg ist, wahrscheinlich für immer.',
    },
    {
      id: 'http/403',
      why: 'Die Ressource gibt es, und der Zugriff wird offen verweigert.',
    },
    {
      id: 'http/405',
      why: 'Die Adresse gibt es, nur nicht mit dieser Methode.',
    },
    {
      id: 'http/204',
      why: 'Die Ressource gibt es, nur ist nichts zu senden.',
    },
    {
      id: 'smtp/550',
      why: 'Das Gegenstück bei E-Mail: unter anderem, dass es das Postfach nicht gibt.',
    },
  ],
}
