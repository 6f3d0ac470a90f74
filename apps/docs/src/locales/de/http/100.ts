import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Fortfahren',
  summary:
    'Der Server hat den Kopf der Anfrage gelesen, bisher nichts daran auszusetzen und wartet auf den Inhalt.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Den Inhalt senden; der endgültige Status folgt auf derselben Verbindung.',
  decisions: [
    {
      id: 'upload-pauses-about-second',
      when: 'Ein Upload stockt etwa eine Sekunde, bevor der Inhalt übertragen wird',
      then: 'Der Client hat `Expect: 100-continue` gesendet und das Warten auf eine Antwort aufgegeben. Den Server sofort antworten lassen (RFC 9110, Abschnitt 10.1.1) oder die Erwartung im Client abschalten, etwa mit `curl -H "Expect:"`.',
    },
    {
      id: 'client-takes-100-final',
      when: 'Der Client hält 100 für die endgültige Antwort',
      then: 'Er muss weiterlesen, bis ein Status ab 200 eintrifft (RFC 9110, Abschnitt 15.2). Eine HTTP-Bibliothek, die bei der ersten Statuszeile aufhört, aktualisieren oder ersetzen.',
    },
    {
      id: 'handler-tries-send-100',
      when: 'Ein Handler versucht, 100 selbst zu senden',
      then: 'Das dem Server überlassen: Er sendet den Status, sobald der Handler den Inhalt liest. Um eine Anfrage vor ihrem Inhalt abzulehnen, stattdessen mit einem endgültigen Status antworten; in Node dient dazu das Ereignis `checkContinue`.',
    },
    {
      id: 'proxy-stands-between-100',
      when: 'Ein Proxy steht dazwischen, und die 100-Antwort kommt nie an',
      then: 'Eine Zwischenstation, die HTTP/1.0 spricht, kann sie nicht weiterreichen. Der Client darf nicht ewig warten: Nach kurzer Zeit sendet er den Inhalt trotzdem.',
    },
  ],
  confusedWith: [
    {
      id: 'http/417',
      why: 'Die gegenteilige Antwort auf `Expect`: Der Server kann die Erwartung nicht erfüllen.',
    },
    {
      id: 'http/102',
      why: 'Ebenfalls vorläufig, sagt aber nichts über den Inhalt: Die ganze Anfrage ist da, und die Bearbeitung dauert.',
    },
    {
      id: 'smtp/354',
      why: 'Das Gegenstück bei E-Mail: Der Server fordert nach `DATA` die Nachricht an.',
    },
  ],
}
