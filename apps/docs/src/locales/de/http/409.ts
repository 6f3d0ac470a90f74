import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Konflikt',
  summary:
    'Die Anfrage passt nicht zum jetzigen Zustand der Ressource; ist das bereinigt, kann sie passen.',
  retry:
    'Dauerhaft, bis der Konflikt gelöst ist. Den aktuellen Stand abrufen, zusammenführen und eine geänderte Anfrage senden.',
  decisions: [
    {
      id: 'something-changed-two-once',
      when: 'Zwei haben gleichzeitig dasselbe geändert',
      then: 'Die aktuelle Fassung abrufen, die eigene Änderung darauf anwenden und sie mit der neuen Versionsnummer oder dem neuen `ETag` senden.',
    },
    {
      id: 'something-created-exists-already',
      when: 'Etwas soll angelegt werden, das es schon gibt',
      then: 'Ein Name oder Schlüssel muss eindeutig sein. Das Vorhandene suchen und aktualisieren oder einen anderen Namen wählen.',
    },
    {
      id: 'something-deleted-moved-state',
      when: 'Etwas soll gelöscht oder in einen Zustand versetzt werden',
      then: 'Anderes hängt davon ab, oder der Schritt ist von hier aus nicht erlaubt. Der Inhalt sollte sagen, woran es liegt; das zuerst erledigen.',
    },
    {
      id: 'webdav-put-mkcol-fails',
      when: 'Ein `PUT` oder `MKCOL` über WebDAV scheitert',
      then: 'Der Ordner darüber fehlt. Jede Ebene von oben her anlegen (RFC 4918, Abschnitte 9.3.1 und 9.7.1).',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'Die Anfrage selbst nannte die Bedingung, etwa `If-Match`, die nicht zutrifft.',
    },
    {
      id: 'http/422',
      why: 'Der Inhalt ist in jedem Zustand unzulässig.',
    },
    {
      id: 'http/423',
      why: 'Jemand hält eine Sperre.',
    },
  ],
}
