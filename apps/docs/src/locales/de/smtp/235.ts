import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Anmeldung erfolgreich',
  summary: 'Der Client ist angemeldet und kann die Sitzung fortsetzen.',
  retry:
    'Ein Erfolg für den Rest dieser Verbindung. Eine neue Verbindung braucht ihre eigene Anmeldung.',
  decisions: [
    {
      id: 'client-sends-auth-again',
      when: 'Der Client sendet nach 235 noch einmal `AUTH`',
      then: 'Er bekommt 503: Je Sitzung gibt es nur eine erfolgreiche Anmeldung (RFC 4954, Abschnitt 4). Für einen anderen Benutzer trennen und neu verbinden.',
    },
    {
      id: 'mail-rcpt-refused-all',
      when: '`MAIL FROM` oder `RCPT TO` wird trotzdem abgelehnt',
      then: 'Die Anmeldung beweist, wer der Client ist, nicht, was er darf. `553 5.7.1 Sender address rejected: not owned by user` und `550 5.7.60` heißen, dass das Konto diesen Absender nicht verwenden darf: die eigene Adresse verwenden oder das Recht vom Administrator einräumen lassen.',
    },
    {
      id: 'mechanism-brought-own-security',
      when: 'Das Verfahren bringt eine eigene Sicherheitsschicht mit (GSSAPI, DIGEST-MD5)',
      then: 'Die Sitzung beginnt innerhalb dieser Schicht von vorn: erneut `EHLO` senden (RFC 4954, Abschnitt 4).',
    },
    {
      id: '235-came-over-unencrypted',
      when: '235 kam über eine unverschlüsselte Verbindung mit PLAIN oder LOGIN',
      then: 'Das Passwort war für jeden auf dem Weg lesbar. Im Client TLS verlangen (nodemailer: `requireTLS: true`) und auf dem Server `AUTH` erst danach anbieten.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/334',
      why: '334 verlangt den nächsten Schritt der Anmeldung; erst 235 beendet sie mit Erfolg.',
    },
    {
      id: 'smtp/250',
      why: 'Ein Server bestätigt `AUTH` nie mit 250.',
    },
  ],
}
