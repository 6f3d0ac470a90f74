import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Anmeldung oder STARTTLS nötig',
  summary: 'Der Server nimmt diesen Befehl erst nach einer Anmeldung oder erst nach `STARTTLS` an.',
  retry:
    'Dauerhaft für diese Sitzung, so wie sie ist: Derselbe Befehl scheitert erneut. Zuerst anmelden oder TLS beginnen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'text-says-authentication-required',
      when: 'Der Text sagt „authentication required“ oder „client was not authenticated“ (`5.7.0`, `5.7.1`, `5.7.57`)',
      then: 'Dem Client Benutzernamen und Passwort geben und prüfen, ob er überhaupt `AUTH` sendet: Nach `HELO` statt `EHLO` sieht er das Angebot nicht. nodemailer: `auth`; smtplib: `login()`; ActionMailer: `user_name`, `password`, `authentication`.',
    },
    {
      id: 'text-says-must-issue',
      when: 'Der Text sagt `Must issue a STARTTLS command first`',
      then: 'Im Client TLS einschalten (nodemailer: `requireTLS: true`; smtplib: `starttls()`; ActionMailer: `enable_starttls`) und nach dem Handshake erneut `EHLO` senden. RFC 3207, Abschnitt 4 lässt vor TLS nur `NOOP`, `EHLO`, `STARTTLS` und `QUIT` zu, deshalb bekommt selbst `AUTH` 530.',
    },
    {
      id: 'client-did-log-next',
      when: 'Der Client hat sich angemeldet, und die nächste Verbindung bekommt 530',
      then: 'Eine Anmeldung gilt nur für eine Verbindung. Prüfen, ob der Pool oder die Wiederholung sich neu anmeldet und ob im Mitschnitt 235 vor `MAIL FROM` steht.',
    },
    {
      id: 'answers-stranger-port-25',
      when: 'Ein empfangender Server sagt es auf Port 25 zu einem Fremden',
      then: 'Ein öffentlicher MX darf für die lokale Zustellung kein TLS verlangen (RFC 3207, Abschnitt 4), und eine Anmeldung würde alle anderen Server aussperren. Sein Administrator sollte beides nur auf 587 und 465 verlangen.',
    },
    {
      id: 'device-cannot-do-tls',
      when: 'Ein Gerät beherrscht weder TLS noch eine Anmeldung',
      then: 'Über ein Relay im eigenen Netz senden, das beides kann, und das Gerät dort anhand seiner IP-Adresse zulassen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 folgt auf eine gescheiterte Anmeldung; 530 heißt, dass es keine gab.',
    },
    {
      id: 'smtp/538',
      why: '538 verlangt Verschlüsselung für ein Verfahren, 530 für die Sitzung.',
    },
    {
      id: 'smtp/550',
      why: '`550 5.7.1` auf `RCPT TO` verweigert das Weiterleiten, oft aus demselben Grund: Niemand hat sich angemeldet.',
    },
    {
      id: 'smtp/503',
      why: 'Manche Server sagen 503, wenn die Anmeldung fehlt.',
    },
    {
      id: 'http/401',
      why: 'HTTP stellt dieselbe Forderung mit 401.',
    },
  ],
}
