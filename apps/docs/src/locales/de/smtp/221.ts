import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Dienst schließt die Verbindung',
  summary: 'Der Server verabschiedet sich und schließt die Verbindung.',
  retry:
    'Ein Erfolg: Die Sitzung ist zu Ende, und eine Nachricht, die vorher 250 bekommen hat, ist sicher. Für weitere eine neue Verbindung öffnen.',
  decisions: [
    {
      id: 'client-sent-quit',
      when: 'Der Client hat `QUIT` gesendet',
      then: '221 abwarten, dann schließen. Gesendet ist eine Nachricht mit dem 250 nach dem letzten Punkt, nicht erst mit 221.',
    },
    {
      id: '221-comes-without-quit',
      when: '221 kommt ohne `QUIT`',
      then: 'Der Server legt auf, weil die Gegenseite kein Mail-Client ist. Postfix sagt `221 2.7.0 Error: I can break rules, too. Goodbye.`, in neueren Versionen mit `521 5.7.0`, wenn anstelle von Befehlen eine HTTP-Anfrage oder die Kopfzeilen einer Nachricht kommen. Nach einem Proxy, einem Health-Check oder nach Daten suchen, die vor dem 354 gesendet wurden.',
    },
    {
      id: 'connection-drops-221-arrives',
      when: 'Die Verbindung bricht ab, bevor 221 ankommt',
      then: 'Harmlos, wenn das 250 für die Nachricht gelesen ist. Die Nachricht deswegen nicht noch einmal senden.',
    },
    {
      id: 'later-message-fails-closed',
      when: 'Eine spätere Nachricht scheitert an einer geschlossenen oder zurückgesetzten Verbindung',
      then: 'Der Client hat eine beendete Verbindung weiterbenutzt. Der Pool muss nach 221 oder 421 eine neue öffnen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/421',
      why: '421 schließt die Verbindung ebenfalls, aber als vorübergehender Fehler: Was noch nicht angenommen war, muss erneut gesendet werden.',
    },
  ],
}
