import type { StatusProse } from '../../status-prose.js'

/** The prose of the 3yz replies. */
export const positiveIntermediate = {
  334: {
    title: 'Challenge zur Anmeldung',
    summary:
      'Der Server will den nächsten Schritt der Anmeldung; seine Challenge ist BASE64 und darf leer sein.',
    retry:
      'Weder Erfolg noch Fehler: die Challenge beantworten oder mit einer Zeile, die nur `*` enthält, abbrechen, worauf 501 folgt (RFC 4954 Abschnitt 4).',
    decisions: [
      {
        when: 'Der Text ist `VXNlcm5hbWU6` oder `UGFzc3dvcmQ6`',
        then: 'Das sind `Username:` und `Password:` des Verfahrens LOGIN. Jeden Wert in BASE64 auf einer eigenen Zeile senden und darauf achten, dass kein Zeilenumbruch mitkodiert ist: `echo` hängt einen an, `printf` nicht.',
      },
      {
        when: 'Der Text ist nach `AUTH PLAIN` leer',
        then: 'Der Server will jetzt die Zugangsdaten: das BASE64 aus einem NUL-Byte, dem Benutzernamen, einem NUL-Byte und dem Passwort. Ein Client, der sie gleich mit dem Befehl sendet, spart diesen Schritt.',
      },
      {
        when: 'Auf `AUTH XOAUTH2` oder `AUTH OAUTHBEARER` folgt 334 mit langem Text',
        then: 'Das Token ist abgelehnt, und der BASE64-Text ist ein JSON-Dokument mit dem Grund. Bei XOAUTH2 mit einer leeren Zeile, bei OAUTHBEARER mit `AQ==` antworten und die endgültige Antwort lesen, meist 535; dann ein neues Token mit dem richtigen Scope holen.',
      },
      {
        when: 'Der Client hängt nach 334',
        then: 'Er hält 334 für das Ende der Anmeldung und wartet auf ein Ergebnis, oder er erkennt eine leere Challenge nicht: `334 ` mit nichts hinter dem Leerzeichen ist eine vollständige Antwort.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/354',
        why: 'Beide fordern zum Weitermachen auf: 334 mit der Anmeldung, 354 mit der Nachricht.',
      },
      {
        id: 'smtp/235',
        why: '235 beendet die Anmeldung; nach 334 ist noch niemand angemeldet.',
      },
      {
        id: 'http/401',
        why: 'HTTP sendet seine Challenge mit einer Ablehnung, SMTP als Zwischenschritt.',
      },
    ],
  },
  354: {
    title: 'Nachricht senden',
    summary:
      'Der Server wartet auf die Nachricht, bis zu einer Zeile, die nur einen Punkt enthält.',
    retry:
      'Weder Erfolg noch Fehler: jetzt die Nachricht senden. Ob sie angenommen ist, sagt erst die Antwort nach dem letzten Punkt.',
    decisions: [
      {
        when: 'Die Sitzung hängt nach der Nachricht',
        then: 'Der Server wartet noch auf das Ende: CRLF, ein Punkt, CRLF. Ein Punkt nach einem bloßen LF zählt nicht, und ein Server, der ihn gelten lässt, öffnet die Tür für SMTP-Smuggling.',
      },
      {
        when: 'Die Nachricht kommt abgeschnitten an, oder ihr Rest wird mit 500 beantwortet',
        then: 'Eine Zeile der Nachricht war ein einzelner Punkt. Der Client muss jeden Punkt am Zeilenanfang verdoppeln (RFC 5321 Abschnitt 4.5.2); Bibliotheken tun das, selbst geschriebene Clients vergessen es.',
      },
      {
        when: 'Die Nachricht wird gesendet, ohne 354 abzuwarten',
        then: 'Ist `DATA` abgelehnt, liest der Server die Nachricht als Befehle und beantwortet jede Zeile mit 500. Auf 354 warten (RFC 5321 Abschnitt 3.3); bei Pipelining muss `DATA` der letzte Befehl einer Gruppe sein (RFC 2920 Abschnitt 3.1).',
      },
      {
        when: 'Der Client will nach 354 aufhören',
        then: 'Abbrechen ist nicht vorgesehen: die Verbindung ohne den letzten Punkt schließen, dann verwirft der Server das Empfangene. Ein Punkt allein würde eine leere Nachricht einliefern.',
      },
      {
        when: 'Die Verbindung läuft beim Senden in ein Timeout',
        then: 'Nach einer Firewall oder einer kleinen MTU auf dem Weg suchen. Der Client sollte für das Senden jedes Blocks drei Minuten einräumen und auf die Antwort nach dem Punkt zehn Minuten warten (RFC 5321 Abschnitt 4.5.3.2).',
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
  },
} satisfies Record<number, StatusProse>
