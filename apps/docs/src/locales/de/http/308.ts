import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Dauerhafte Weiterleitung',
  summary:
    'Die Ressource hat dauerhaft eine neue Adresse; dorthin soll dieselbe Anfrage gehen, samt Methode und Inhalt.',
  retry:
    'Es ist nichts fehlgeschlagen: Dieselbe Anfrage an die URI in `Location` senden und künftig diese verwenden.',
  decisions: [
    {
      id: 'redirect-cannot-got-rid',
      when: 'Die Weiterleitung lässt sich nach einem Fehler nicht mehr loswerden',
      then: 'Eine 308-Antwort darf auch ohne jeden Header gespeichert werden (RFC 9110, Abschnitt 15.4.9). Den Cache für die Website leeren, den Inhalt eine Weile auch am falschen Ziel anbieten und Regeln zuerst mit 307 erproben.',
    },
    {
      id: 'old-client-stops-shows',
      when: 'Ein alter Client bleibt stehen oder zeigt eine leere Seite',
      then: 'Er kennt 308 nicht. 301 senden, wo es nur `GET` gibt, oder im Inhalt eine Seite mit einem Link mitschicken.',
    },
    {
      id: 'post-redirected-each-time',
      when: 'Ein `POST` wird jedes Mal weitergeleitet und dauert doppelt so lang',
      then: 'Skripte merken sich die neue Adresse nicht. Die URL im Code ändern: HTTPS, der richtige Host, der Schrägstrich am Ende.',
    },
    {
      id: 'moving-form-should-lead',
      when: 'Nach dem Umzug soll ein Formular zu einer Seite zum Lesen führen',
      then: 'Dafür 303 verwenden; 308 wiederholt das `POST` an der neuen Adresse.',
    },
  ],
  confusedWith: [
    {
      id: 'http/301',
      why: 'Ebenfalls dauerhaft, doch aus einem `POST` darf ein `GET` werden.',
    },
    {
      id: 'http/307',
      why: 'Behält die Methode ebenfalls bei, gilt aber nur vorerst.',
    },
  ],
}
