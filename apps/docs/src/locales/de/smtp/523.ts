import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Verschlüsselung nötig',
  summary: 'Das Anmeldeverfahren braucht eine verschlüsselte Verbindung.',
  retry:
    'Dauerhaft für diese Sitzung, so wie sie ist: Dasselbe `AUTH` scheitert erneut. Zuerst TLS beginnen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'auth-plain-auth-login',
      when: '`AUTH PLAIN` oder `AUTH LOGIN` bekommt 523 (`5.7.10`)',
      then: '`STARTTLS` senden, dann erneut `EHLO`, dann `AUTH`; oder 465 mit implizitem TLS verwenden. Das Passwort ändern, wenn es vor TLS gesendet wurde: Es ging lesbar über das Netz.',
    },
    {
      id: 'server-offers-starttls',
      when: 'Der Server bietet kein `STARTTLS` an',
      then: 'Er verlangt, was er nicht leistet. Sein Administrator muss TLS einrichten; bis dahin sollte kein Passwort gesendet werden.',
    },
    {
      id: 'text-speaks-message-too',
      when: 'Der Text spricht von einer zu großen Nachricht',
      then: 'Dann ist es nicht diese Antwort: Manche Listen schreiben 523 für den erweiterten Statuscode `5.2.3`. Die Nachricht verkleinern; die richtige Antwort wäre 552.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/538',
      why: '538 war die Antwort für ein Verfahren, das Verschlüsselung braucht, und RFC 4954 sieht heute 504 dafür vor; 523 steht nur im Register der erweiterten Statuscodes.',
    },
    {
      id: 'smtp/530',
      why: '530 verlangt TLS für Befehle allgemein, 523 für diese Anmeldung.',
    },
    {
      id: 'smtp/524',
      why: '524 steht im Register neben 538 und sagt fast dasselbe.',
    },
  ],
}
