import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Gesperrt',
  summary:
    'Die Ressource oder eine, die mit betroffen wäre, ist gesperrt, und die Anfrage besitzt die Sperre nicht.',
  retry:
    'Vorübergehend: wiederholen, sobald die Sperre aufgehoben oder abgelaufen ist. Bei einer eigenen Sperre deren Token mitsenden.',
  decisions: [
    {
      id: 'lock-your-own',
      when: 'Die Sperre ist die eigene',
      then: 'Ihr Token bei jeder ändernden Anfrage in `If` senden, etwa `If: (<opaquelocktoken:…>)` (RFC 4918, Abschnitt 10.4).',
    },
    {
      id: 'another-program-person-file',
      when: 'Ein anderes Programm oder ein anderer Mensch hat die Datei offen',
      then: 'Sie dort schließen oder warten. `PROPFIND` nach `DAV:lockdiscovery` verrät, wer die Sperre hält und wie lange sie gilt.',
    },
    {
      id: 'lock-left-over-crash',
      when: 'Die Sperre ist von einem Absturz übrig',
      then: 'Ihren Ablauf abwarten oder sie mit `UNLOCK` aufheben, wenn das Token vorliegt. Sonst muss die Administration eingreifen; Nextcloud zum Beispiel hält solche Sperren in der Datenbank oder in Redis.',
    },
    {
      id: 'folder-moved-deleted',
      when: 'Ein Ordner soll verschoben oder gelöscht werden',
      then: 'Eine gesperrte Datei darin genügt. Die 207-Antwort oder der Inhalt nennt sie.',
    },
  ],
  confusedWith: [
    {
      id: 'http/409',
      why: 'Keine Sperre, sondern ein unpassender Zustand.',
    },
    {
      id: 'http/403',
      why: 'Das Recht fehlt, und Warten hilft nicht.',
    },
    {
      id: 'http/424',
      why: 'Ein anderer Teil ist gescheitert, vielleicht weil er gesperrt ist.',
    },
  ],
}
