import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Angenommen',
  summary:
    'Der Server hat die Anfrage angenommen und bearbeitet sie später; ob das gelingt, ist noch offen.',
  retry:
    'Noch ist nichts fehlgeschlagen, also die Anfrage nicht erneut senden. Stattdessen die Statusressource nach dem Fortschritt fragen.',
  decisions: [
    {
      id: 'result-missing-right-202',
      when: 'Gleich nach der 202-Antwort fehlt das Ergebnis',
      then: 'Die Arbeit ist noch nicht getan. Dem Verweis auf die Statusressource im Inhalt oder in `Location` folgen und zwischen zwei Abfragen `Retry-After` einhalten.',
    },
    {
      id: 'response-does-say-where',
      when: 'Die Antwort sagt nicht, wo das Ergebnis zu finden ist',
      then: 'In der Dokumentation nach einem Webhook oder einer Auftragsliste suchen. In einer eigenen API den aktuellen Stand beschreiben und auf eine Statusressource verweisen (RFC 9110, Abschnitt 15.3.3); HTTP kann einen Status nicht nachreichen.',
    },
    {
      id: 'job-fails-afterwards',
      when: 'Der Auftrag scheitert hinterher',
      then: 'Die 202-Antwort lässt sich nicht zurücknehmen. Den Fehler in der Statusressource melden, deren eigene Antwort 200 bleibt, weil der Bericht ja vorliegt.',
    },
    {
      id: 'client-would-rather-wait',
      when: 'Ein Client will lieber nicht warten oder lieber doch',
      then: 'Er kann mit `Prefer: respond-async` oder `Prefer: wait=10` darum bitten (RFC 7240); der Server darf das übergehen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Die Arbeit ist getan.',
    },
    {
      id: 'http/201',
      why: 'Die Ressource gibt es schon.',
    },
    {
      id: 'http/102',
      why: 'Vorläufig: Die endgültige Antwort auf dieselbe Anfrage steht noch aus.',
    },
  ],
}
