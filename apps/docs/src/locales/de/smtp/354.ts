import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nachricht senden',
  summary: 'Der Server wartet auf die Nachricht, bis zu einer Zeile, die nur einen Punkt enthält.',
  retry:
    'Weder Erfolg noch Fehler: jetzt die Nachricht senden. Ob sie angenommen ist, sagt erst die Antwort nach dem letzten Punkt.',
  decisions: [
    {
      id: 'session-hangs-message',
      when: 'Die Sitzung hängt nach der Nachricht',
      then: 'Der Server wartet noch auf das Ende: CRLF, ein Punkt, CRLF. Ein Punkt nach einem bloßen LF zählt nicht, und ein Server, der ihn gelten lässt, öffnet die Tür für SMTP-Smuggling.',
    },
    {
      id: 'message-arrives-cut-off',
      when: 'Die Nachricht kommt abgeschnitten an, oder ihr Rest wird mit 500 beantwortet',
      then: 'Eine Zeile der Nachricht war ein einzelner Punkt. Der Client muss jeden Punkt am Zeilenanfang verdoppeln (RFC 5321, Abschnitt 4.5.2); Bibliotheken tun das, selbst geschriebene Clients vergessen es.',
    },
    {
      id: 'message-sent-without-waiting',
      when: 'Die Nachricht wird gesendet, ohne 354 abzuwarten',
      then: 'Ist `DATA` abgelehnt, liest der Server die Nachricht als Befehle und beantwortet jede Zeile mit 500. Auf 354 warten (RFC 5321, Abschnitt 3.3); bei Pipelining muss `DATA` der letzte Befehl einer Gruppe sein (RFC 2920, Abschnitt 3.1).',
    },
    {
      id: 'client-wants-stop-354',
      when: 'Der Client will nach 354 aufhören',
      then: 'Abbrechen ist nicht vorgesehen: die Verbindung ohne den letzten Punkt schließen, dann verwirft der Server das Empfangene. Ein Punkt allein würde eine leere Nachricht einliefern.',
    },
    {
      id: 'connection-times-out-while',
      when: 'Die Verbindung läuft beim Senden in ein Timeout',
      then: 'Nach einer Firewall oder einer kleinen MTU auf dem Weg suchen. Der Client sollte für das Senden jedes Blocks drei Minuten einräumen und auf die Antwort nach dem Punkt zehn Minuten warten (RFC 5321, Abschnitt 4.5.3.2).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/250',
      why: '250 nach dem Punkt nimmt die Nachricht an; 354 fordert sie nur an.',
    },
    {
      id: 'smtp/334',
      why: '334 ist die Zwischenantwort der Anmeldung.',
    },
    {
      id: 'http/100',
      why: 'Auch HTTP 100 fordert den Inhalt an, doch ein HTTP-Client darf ihn senden, ohne zu warten; ein SMTP-Client darf das nicht.',
    },
  ],
}
