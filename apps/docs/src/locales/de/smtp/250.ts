import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Befehl ausgeführt',
  summary:
    'Der Befehl hat gewirkt; nach dem letzten Punkt heißt es, dass der Server die Verantwortung für die Nachricht übernommen hat.',
  retry:
    'Ein Erfolg. Nach dem letzten Punkt muss der Server die Nachricht zustellen oder ihr Scheitern melden; noch einmal senden erzeugt ein Duplikat (RFC 5321, Abschnitt 4.2.5).',
  decisions: [
    {
      id: '250-followed-final-dot',
      when: '250 kam nach dem letzten Punkt, und die Nachricht trifft nicht ein',
      then: 'Angenommen heißt nicht zugestellt. Die Queue-ID aus dem Text notieren, vom Administrator jenes Servers nachschlagen lassen und im Spam-Ordner sowie im Postfach des Envelope-Absenders nachsehen, wohin eine Unzustellbarkeitsmeldung ginge.',
    },
    {
      id: '250-followed-rcpt-message',
      when: '250 kam nach `RCPT TO`, und die Nachricht kommt später als unzustellbar zurück',
      then: 'Der Server hat das Postfach im Dialog nicht geprüft oder reicht Post nur weiter. Die Unzustellbarkeitsmeldung lesen; der Code darin zählt.',
    },
    {
      id: 'some-recipients-got-250',
      when: 'Einige Empfänger bekamen 250, andere 4yz oder 5yz',
      then: 'Die Nachricht geht nur an die mit 250. Die Antwort für jeden Empfänger ansehen: nodemailer führt die anderen in `rejected` auf, smtplib gibt sie aus `sendmail()` zurück.',
    },
    {
      id: 'reply-ehlo-lacks-auth',
      when: 'In der Antwort auf `EHLO` fehlt `AUTH`, `STARTTLS` oder `SIZE`',
      then: 'Alle Zeilen lesen, bis zu der mit einem Leerzeichen nach 250. `AUTH` erscheint manchmal erst nach TLS, und nach `HELO` gibt es gar keine Liste.',
    },
    {
      id: 'connection-broke-final-dot',
      when: 'Die Verbindung brach nach dem letzten Punkt ab, bevor die Antwort gelesen war',
      then: 'Niemand weiß, ob die Nachricht angenommen ist. Sie wieder in die Warteschlange stellen und ein mögliches Duplikat hinnehmen; damit es selten vorkommt, zehn Minuten auf diese Antwort warten, wie es RFC 5321, Abschnitt 4.5.3.2.6 vorsieht.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/251',
      why: '251 nimmt den Empfänger ebenfalls an und fügt hinzu, dass die Post an eine andere Adresse weitergeht.',
    },
    {
      id: 'smtp/252',
      why: '252 beantwortet `VRFY`: nicht geprüft, obwohl eine Zustellung versucht würde. 250 heißt dort, dass das Postfach bekannt ist.',
    },
    {
      id: 'smtp/354',
      why: '354 fordert die Nachricht nur an; erst 250 nach dem Punkt nimmt sie an.',
    },
    {
      id: 'http/200',
      why: 'Dieselbe gute Nachricht in einem anderen Protokoll; dem 250 nach dem Punkt steht HTTP 202 näher: angenommen, noch nicht zugestellt.',
    },
  ],
}
