import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Abhängigkeit fehlgeschlagen',
  summary:
    'Der Schritt wurde nicht ausgeführt, weil ein anderer, von dem er abhängt, gescheitert ist.',
  retry:
    'Dauerhaft, bis der andere Schritt gelingt. Zuerst diesen beheben, dann alles erneut senden.',
  decisions: [
    {
      id: 'stands-inside-207',
      when: 'Er steht innerhalb einer 207-Antwort',
      then: 'Den Teil mit einem anderen Fehler suchen, etwa 403, 409 oder 423. Dort liegt die Ursache; die Teile mit 424 sind nur die Folge.',
    },
    {
      id: 'proppatch-fails-whole',
      when: 'Ein `PROPPATCH` scheitert als Ganzes',
      then: 'Entweder werden alle Eigenschaften gesetzt oder keine (RFC 4918, Abschnitt 9.2). Die abgelehnte entfernen oder berichtigen.',
    },
    {
      id: 'rest-api-answers',
      when: 'Eine REST-API antwortet damit',
      then: 'Gemeint ist ein Dienst oder ein früherer Aufruf, auf den sie angewiesen ist. Der Inhalt sollte nennen, welcher; außerhalb von WebDAV bestimmt die API die Bedeutung.',
    },
  ],
  confusedWith: [
    {
      id: 'http/502',
      why: 'Das Gateway konnte die Antwort des Servers dahinter nicht gebrauchen.',
    },
    {
      id: 'http/412',
      why: 'Eine Bedingung, die der Client selbst gestellt hat, trifft nicht zu.',
    },
    {
      id: 'http/207',
      why: 'Der Rahmen, in dem 424 meist vorkommt.',
    },
  ],
}
