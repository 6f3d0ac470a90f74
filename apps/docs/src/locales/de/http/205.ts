import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Ansicht zurücksetzen',
  summary:
    'Die Anfrage ist gelungen, und der Client soll das Formular oder die Ansicht, von der sie ausging, in den Anfangszustand versetzen.',
  retry: 'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen.',
  decisions: [
    {
      id: 'form-reset',
      when: 'Das Formular wird nicht zurückgesetzt',
      then: 'Browser behandeln 205 wie 204 und lassen die Seite stehen. Das Formular im Skript zurücksetzen, zum Beispiel mit `form.reset()`.',
    },
    {
      id: 'handler-sends-content-205',
      when: 'Ein Handler sendet bei 205 einen Inhalt',
      then: 'Das ist verboten (RFC 9110, Abschnitt 15.3.6). Anders als 204 beendet dieser Status die Antwort nicht von selbst, deshalb über HTTP/1.1 `Content-Length: 0` senden.',
    },
    {
      id: 'client-waits-hangs-205',
      when: 'Der Client wartet oder hängt nach einer 205-Antwort über HTTP/1.1',
      then: 'Die Länge fehlt, also liest der Client weiter, bis die Verbindung endet. `Content-Length: 0` ergänzen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/204',
      why: 'Die übliche Wahl: Die Ansicht bleibt, wie sie ist.',
    },
    {
      id: 'http/303',
      why: 'Der Weg, jemanden nach einem Formular auf eine frische Seite zu schicken.',
    },
  ],
}
