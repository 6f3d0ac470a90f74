import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Parameter zurzeit nicht erfüllbar',
  summary:
    'Der Server kennt die Parameter von `MAIL` oder `RCPT` und kann sie zurzeit nicht erfüllen.',
  retry:
    'Vorübergehend: die Nachricht in der Warteschlange lassen und später unverändert erneut versuchen (RFC 5321, Abschnitt 4.1.1.11).',
  decisions: [
    {
      id: 'answers-mail-rcpt-parameters',
      when: 'Es ist die Antwort auf `MAIL FROM` oder `RCPT TO` mit Parametern',
      then: 'Nachsehen, welche gesendet wurden (`SIZE`, `BODY`, `SMTPUTF8`, `RET`, `NOTIFY` und andere) und auf welche die Nachricht verzichten kann. Braucht sie keinen, ohne sie erneut senden.',
    },
    {
      id: 'stays-hours',
      when: 'Es hält Stunden an',
      then: 'Der Server kündigt eine Erweiterung an, die er nicht leisten kann. Sein Administrator sollte sie reparieren oder aus der Antwort auf `EHLO` nehmen.',
    },
    {
      id: 'parameter-reply-ehlo',
      when: 'Der Parameter stand nicht in der Antwort auf `EHLO`',
      then: 'Dann wäre 555 richtig, und ein weiterer Versuch ist vergeblich. Der Client darf ihn nicht senden (RFC 5321, Abschnitt 4.1.1.3).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/555',
      why: '555 kennt die Parameter gar nicht; 455 kennt sie und kann sie jetzt nicht erfüllen.',
    },
    {
      id: 'smtp/452',
      why: 'Eine mit `SIZE` angekündigte Größe, für die zurzeit kein Platz ist, bekommt 452.',
    },
    {
      id: 'smtp/501',
      why: '501 heißt, dass ein Parameter falsch geschrieben ist.',
    },
  ],
}
