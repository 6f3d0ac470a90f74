import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Siehe andere Adresse',
  summary:
    'Die Anfrage ist bearbeitet, und ihr Ergebnis oder eine Beschreibung ist mit `GET` unter einer anderen Adresse zu finden.',
  retry:
    'Es ist nichts fehlgeschlagen: Die URI in `Location` mit `GET` abrufen. Die ursprüngliche Anfrage nicht erneut senden.',
  decisions: [
    {
      id: 'reloading-page-form-sends',
      when: 'Wird die Seite nach einem Formular neu geladen, geht das Formular noch einmal hinaus',
      then: 'Das `POST` mit 303 beantworten und auf eine Ergebnisseite führen; dann wird nur diese neu geladen.',
    },
    {
      id: 'put-patch-delete-client',
      when: 'Nach `PUT`, `PATCH` oder `DELETE` wiederholt der Client die Methode an der neuen Adresse',
      then: 'Gesendet wurde 302. 303 verwenden: Darauf folgt nach jeder Methode ein `GET`, und das verlangen auch Turbo und Inertia.',
    },
    {
      id: 'method-content-should-kept',
      when: 'Methode oder Inhalt sollen erhalten bleiben',
      then: 'Dann ist 303 falsch. 307 verwenden, oder 308 für immer.',
    },
    {
      id: 'get-answered-303',
      when: 'Ein `GET` wird mit 303 beantwortet',
      then: 'Das ist erlaubt: Über die Ressource gibt es etwas zu lesen, sie selbst lässt sich aber nicht senden (RFC 9110, Abschnitt 15.4.4).',
    },
  ],
  confusedWith: [
    {
      id: 'http/302',
      why: 'Überlässt es dem Client, ob aus einem `POST` ein `GET` wird.',
    },
    {
      id: 'http/307',
      why: 'Sendet dieselbe Anfrage noch einmal, mit Methode und Inhalt.',
    },
    {
      id: 'http/201',
      why: 'Nennt die neue Ressource in `Location`, ohne jemanden dorthin zu schicken.',
    },
  ],
}
