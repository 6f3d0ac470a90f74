import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Passwortübergang nötig',
  summary:
    'Das Verfahren funktioniert für dieses Konto erst, wenn sich der Benutzer einmal auf andere Art angemeldet hat.',
  retry:
    'Vorübergehend: Dasselbe `AUTH` scheitert, bis der Übergang geschehen ist; also einmal mit einem anderen Verfahren anmelden und die Nachricht solange in der Warteschlange lassen.',
  decisions: [
    {
      id: 'auth-cram-md5-digest',
      when: '`AUTH` mit CRAM-MD5, DIGEST-MD5 oder SCRAM bekommt `432 4.7.12`',
      then: 'Dem Server fehlt das Passwort in der Form, die dieses Verfahren braucht. Einmal mit PLAIN anmelden, nur über TLS; dann kann der Server es speichern, und das Verfahren sollte ab der nächsten Sitzung funktionieren (RFC 4954, Abschnitt 6).',
    },
    {
      id: '432-stays-login-plain',
      when: '432 bleibt auch nach einer Anmeldung mit PLAIN',
      then: 'Der Server vollzieht den Übergang nicht. Sein Administrator muss das Passwort neu setzen oder aufhören, das Verfahren anzubieten.',
    },
    {
      id: 'text-says-incoming-queue',
      when: 'Der Text sagt, dass eine Eingangswarteschlange angehalten wurde',
      then: 'Dann ist es nicht diese Antwort: Manche Listen schreiben 432 für den erweiterten Statuscode `4.3.2` von Exchange. Ein Administrator des empfangenden Servers hat die Warteschlange angehalten; warten.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/454',
      why: '454 ist ein Fehler im Anmeldedienst des Servers; 432 verlangt einen Schritt vom Benutzer.',
    },
    {
      id: 'smtp/535',
      why: '535 heißt, dass die Zugangsdaten falsch sind; bei 432 können sie stimmen.',
    },
    {
      id: 'smtp/534',
      why: '534 verlangt auf Dauer ein stärkeres Verfahren, 432 einmal ein einfacheres.',
    },
  ],
}
