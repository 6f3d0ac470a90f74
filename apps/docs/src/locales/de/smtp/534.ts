import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Anmeldeverfahren zu schwach',
  summary: 'Die Richtlinie für diesen Benutzer verlangt eine stärkere Art der Anmeldung.',
  retry:
    'Dauerhaft: Dasselbe Verfahren scheitert jedes Mal. In einem neuen Versuch ein stärkeres verwenden.',
  decisions: [
    {
      id: 'text-says-application-specific',
      when: 'Der Text sagt, dass ein anwendungsspezifisches Passwort nötig ist (Gmail: `534-5.7.9`)',
      then: 'Das Konto hat eine Bestätigung in zwei Schritten, deshalb funktioniert sein normales Passwort über SMTP nicht. Ein App-Passwort für diese Anwendung anlegen oder OAuth 2.0 (XOAUTH2) verwenden.',
    },
    {
      id: 'text-asks-log-web',
      when: 'Der Text verlangt eine Anmeldung im Webbrowser (Gmail: `534-5.7.14`)',
      then: 'Der Anbieter findet die Anmeldung verdächtig. Der Inhaber des Kontos muss sie im Browser bestätigen; für einen Server auf OAuth 2.0 oder ein Dienstkonto umsteigen.',
    },
    {
      id: 'auth-gets-534-5-7-9',
      when: '`AUTH` bekommt von einem anderen Server `534 5.7.9`',
      then: 'Aus der Zeile `AUTH` nach `EHLO` ein stärkeres Verfahren wählen, etwa SCRAM statt CRAM-MD5, und zuerst TLS beginnen (RFC 4954, Abschnitt 6).',
    },
    {
      id: 'client-offers-stronger-mechanism',
      when: 'Der Client hat kein stärkeres Verfahren',
      then: 'Die Bibliothek aktualisieren oder den Administrator die Regel für dieses eine Konto lockern lassen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 nimmt die Zugangsdaten nicht an, 534 die Art nicht, sie vorzuweisen.',
    },
    {
      id: 'smtp/538',
      why: '538 verlangt nur Verschlüsselung um dasselbe Verfahren.',
    },
    {
      id: 'smtp/432',
      why: '432 ist vorübergehend und verschwindet nach einer Anmeldung mit einem anderen Verfahren.',
    },
  ],
}
