import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'TLS oder Anmeldung vorübergehend nicht verfügbar',
  summary: 'Der Server kann im Augenblick nicht verschlüsseln oder die Anmeldung nicht prüfen.',
  retry:
    'Vorübergehend: die Nachricht in der Warteschlange lassen und später mit demselben Passwort erneut versuchen; nach einem anderen sollte der Client nicht fragen (RFC 4954, Abschnitt 6).',
  decisions: [
    {
      id: 'answers-starttls',
      when: 'Es ist die Antwort auf `STARTTLS`',
      then: 'Der Server kann Zertifikat oder Schlüssel nicht laden, oder seine TLS-Bibliothek versagt. Sein Administrator muss ins Protokoll sehen. Ob es ohne TLS weitergeht, ist Sache der eigenen Richtlinie (RFC 3207, Abschnitt 4); wenn ein Passwort zu senden ist, nie.',
    },
    {
      id: 'answers-auth-text-says',
      when: 'Es ist die Antwort auf `AUTH`, und der Text spricht von einem vorübergehenden Fehler',
      then: 'Der Dienst hinter der Anmeldung (Dovecot, saslauthd, LDAP, eine Datenbank) antwortet nicht. Der Administrator des Servers muss ihn wieder in Gang bringen; an den Zugangsdaten liegt es nicht.',
    },
    {
      id: 'answers-auth-text-says-too',
      when: 'Es ist die Antwort auf `AUTH`, und der Text sagt „too many login attempts“',
      then: 'Clients melden sich zu oft an: für jede Nachricht, gleichzeitig, oder mit altem Passwort auf einem vergessenen Gerät. Verbindungen offen halten, das Gerät finden und warten.',
    },
    {
      id: 'answers-rcpt-454-4-7-1',
      when: 'Es ist die Antwort auf `RCPT TO`, mit `454 4.7.1 Relay access denied`',
      then: 'Ein Postfix-Server stellt zurück, was er sonst ablehnen würde. Der Client ist nicht angemeldet, oder der Server kennt die Empfängerdomain nicht als seine: auf Port 587 anmelden oder vom Administrator `mydestination` oder `relay_domains` berichtigen lassen.',
    },
    {
      id: 'text-says-commands-may',
      when: 'Der Text sagt, dass nach `STARTTLS` kein Pipelining erlaubt ist',
      then: 'Der Client hat vor dem Ende des Handshakes weitergesendet. Er muss 220 abwarten und dann TLS beginnen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 lehnt die Zugangsdaten ab; 454 konnte sie nicht prüfen.',
    },
    {
      id: 'smtp/530',
      why: '530 verlangt zuerst TLS oder eine Anmeldung; 454 sagt, dass es zurzeit nicht geht.',
    },
    {
      id: 'smtp/554',
      why: '`554 5.7.1 Relay access denied` ist die dauerhafte Form der Relay-Ablehnung.',
    },
  ],
}
