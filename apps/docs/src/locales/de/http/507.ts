import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zu wenig Speicherplatz',
  summary: 'Dem Server fehlt der Platz, um zu speichern, was die Anfrage hinterlassen würde.',
  retry:
    'Vorübergehend: wiederholen, sobald Platz ist. Eine von einem Menschen ausgelöste Anfrage darf nicht von selbst wiederholt werden (RFC 4918, Abschnitt 11.5).',
  decisions: [
    {
      id: 'account-quota',
      when: 'Das Konto hat ein Kontingent',
      then: 'Es ist aufgebraucht. Dateien löschen, Papierkorb und alte Versionen leeren, wo sie mitzählen, oder das Kontingent erhöhen lassen.',
    },
    {
      id: 'server-yours',
      when: 'Es ist der eigene Server',
      then: 'Den Datenträger mit `df -h` ansehen, die Inodes mit `df -i` und den Ordner für temporäre Dateien, den große Uploads zuerst füllen.',
    },
    {
      id: 'single-large-upload-fails',
      when: 'Ein einzelner großer Upload scheitert, kleine gelingen',
      then: 'Der restliche Platz reicht dafür nicht. Vor dem Hochladen das Kontingent mit `PROPFIND` nach `DAV:quota-available-bytes` prüfen (RFC 4331).',
    },
    {
      id: 'sync-client-repeats-upload',
      when: 'Ein Synchronisierungsprogramm wiederholt den Upload immer wieder',
      then: 'Es muss anhalten und es dem Benutzer sagen. Das Programm unterbrechen, bis Platz ist.',
    },
  ],
  confusedWith: [
    {
      id: 'http/413',
      why: 'Der Inhalt ist an sich zu groß, wie viel Platz auch da ist.',
    },
    {
      id: 'smtp/452',
      why: 'Das Gegenstück bei E-Mail: zurzeit zu wenig Speicher.',
    },
    {
      id: 'smtp/552',
      why: 'Auch bei E-Mail: Das Postfach ist über seinem Kontingent oder die Nachricht zu groß.',
    },
  ],
}
