import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Challenge zur Anmeldung',
  summary:
    'Der Server will den nächsten Schritt der Anmeldung; seine Challenge ist BASE64 und darf leer sein.',
  retry:
    'Weder Erfolg noch Fehler: die Challenge beantworten oder mit einer Zeile, die nur `*` enthält, abbrechen, worauf 501 folgt (RFC 4954, Abschnitt 4).',
  decisions: [
    {
      id: 'text-vxnlcm5hbwu6-ugfzc3dvcmq6',
      when: 'Der Text ist `VXNlcm5hbWU6` oder `UGFzc3dvcmQ6`',
      then: 'Das sind `Username:` und `Password:` des Verfahrens LOGIN. Jeden Wert in BASE64 auf einer eigenen Zeile senden und darauf achten, dass kein Zeilenumbruch mitkodiert ist: `echo` hängt einen an, `printf` nicht.',
    },
    {
      id: 'text-empty-auth-plain',
      when: 'Der Text ist nach `AUTH PLAIN` leer',
      then: 'Der Server will jetzt die Zugangsdaten: das BASE64 aus einem NUL-Byte, dem Benutzernamen, einem NUL-Byte und dem Passwort. Ein Client, der sie gleich mit dem Befehl sendet, spart diesen Schritt.',
    },
    {
      id: '334-long-text-follows',
      when: 'Auf `AUTH XOAUTH2` oder `AUTH OAUTHBEARER` folgt 334 mit langem Text',
      then: 'Das Token ist abgelehnt, und der BASE64-Text ist ein JSON-Dokument mit dem Grund. Bei XOAUTH2 mit einer leeren Zeile, bei OAUTHBEARER mit `AQ==` antworten und die endgültige Antwort lesen, meist 535; dann ein neues Token mit dem richtigen Scope holen.',
    },
    {
      id: 'client-hangs-334',
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
}
