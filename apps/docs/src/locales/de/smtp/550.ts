import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Postfach nicht verfügbar',
  summary:
    'Es gibt kein solches Postfach oder keinen Zugriff darauf, oder eine Richtlinie lehnt den Absender oder die Nachricht ab.',
  retry:
    'Dauerhaft für diese Nachricht, so wie sie ist: Sie unverändert noch einmal zu senden, schadet dem Ruf des Absenders. Die Ursache aus erweitertem Statuscode und Text ermitteln, sie beheben und erst dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'answers-rcpt-5-1-1-user',
      when: 'Es ist die Antwort auf `RCPT TO`, mit `5.1.1` oder „user unknown“',
      then: 'Das Postfach gibt es nicht. Einen Tippfehler berichtigen, sonst die Adresse sofort von der Liste nehmen. `5.1.0` und `5.1.10` (Exchange: Empfänger nicht gefunden) heißen dasselbe; `5.2.1` ist ein gesperrtes Postfach. Anlegen oder freigeben kann es nur die Empfängerseite.',
    },
    {
      id: 'text-says-relay-relaying',
      when: 'Der Text sagt „relay“, „relaying“ oder „unable to relay“ (`5.7.1`, `5.7.54`)',
      then: 'Der Server bedient die Empfängerdomain nicht, und der Client darf nicht über ihn senden. Auf 587 oder 465 mit `EHLO`, `STARTTLS` und `AUTH` anmelden; eine eigene Domain muss der Administrator zu den bedienten hinzufügen (RFC 5321, Abschnitt 3.6.2).',
    },
    {
      id: 'enhanced-code-5-7-20-5-7-26',
      when: 'Der erweiterte Statuscode ist `5.7.20` bis `5.7.26`, oder der Text nennt SPF, DKIM oder DMARC',
      then: 'Der Administrator der Absenderdomain muss handeln: den sendenden Host in den SPF-Eintrag aufnehmen, mit DKIM signieren und für DMARC mindestens eines von beiden mit der Domain in `From:` übereinstimmen lassen. Bei weitergeleiteter Post den Envelope-Absender umschreiben (SRS) und den Inhalt unverändert lassen.',
    },
    {
      id: 'enhanced-code-5-7-1-5-7-25',
      when: 'Der erweiterte Statuscode ist `5.7.1` oder `5.7.25`, und der Text nennt eine Sperrliste, Reputation oder Reverse-DNS',
      then: 'Die sendende IP-Adresse wird abgelehnt. Sie in der im Text genannten Liste nachschlagen, die Ursache abstellen (ein gehacktes Konto, eine gekaufte Adressliste), dann um Streichung bitten; dem Host einen Reverse-DNS-Namen geben, der auf ihn zurückführt. Post aus einem privaten Anschluss muss über den Anbieter gehen.',
    },
    {
      id: 'answers-mail-text-says',
      when: 'Es ist die Antwort auf `MAIL FROM`, oder der Text sagt, dass der Absender nicht verwendet werden darf (`5.7.60`, `5.1.8`, `5.7.27`)',
      then: 'Der angemeldete Benutzer besitzt diesen Absender nicht, dessen Domain gibt es nicht, oder sie sagt durch einen Null-MX, dass sie keine Post annimmt (RFC 7505). Die Adresse des Kontos verwenden oder einen Absender, der Unzustellbarkeitsmeldungen empfangen kann. Exchange Online sagt `5.1.8` für ein wegen Spam gesperrtes Konto, das der Administrator freigeben muss. Eine Nicht-ASCII-Adresse ohne `SMTPUTF8` bekommt `5.6.7` (RFC 6531, Abschnitt 3.5).',
    },
    {
      id: 'comes-final-dot-5-7-0',
      when: 'Es kommt nach dem letzten Punkt (`5.7.0`, `5.7.1`)',
      then: 'Ein Filter hat den Inhalt abgelehnt: Spam, ein Link, ein Anhang oder Kopfzeilen, die RFC 5322 verletzen. Einen reinen Text an denselben Empfänger senden, um zu sehen, ob es am Inhalt liegt, und mit dem Text und der Kennung aus der Antwort beim Postmaster des Empfängers nachfragen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/450',
      why: '450 ist die vorübergehende Form, bei der ein weiterer Versuch lohnt.',
    },
    {
      id: 'smtp/551',
      why: '551 weiß, wo das Postfach jetzt ist; manche Server missbrauchen es, um das Weiterleiten zu verweigern.',
    },
    {
      id: 'smtp/553',
      why: '553 lässt die Adresse als solche nicht zu, wegen ihrer Syntax oder ihres Besitzers.',
    },
    {
      id: 'smtp/554',
      why: '554 ist das allgemeine Scheitern; Postfix sagt `554 5.7.1 Relay access denied`, wo andere 550 sagen.',
    },
    {
      id: 'smtp/552',
      why: 'Bei 552 gibt es das Postfach, und es ist voll.',
    },
    {
      id: 'http/404',
      why: 'HTTP 404 ist nur die erste der Ursachen: nicht gefunden. 550 umfasst auch, was in HTTP 403 heißt.',
    },
  ],
}
