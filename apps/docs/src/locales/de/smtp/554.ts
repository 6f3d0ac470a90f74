import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Transaktion fehlgeschlagen',
  summary:
    'Die Transaktion ist endgültig gescheitert; als Begrüßung heißt es, dass es für diesen Client keinen SMTP-Dienst gibt.',
  retry:
    'Dauerhaft für diese Nachricht, so wie sie ist: Derselbe Versuch scheitert erneut. Den Grund nennt der Text; ihn beheben, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'answers-rcpt-5-7-1-relay',
      when: 'Es ist die Antwort auf `RCPT TO`, mit `5.7.1 Relay access denied`',
      then: 'Der Client ist nicht angemeldet, oder der Server bedient die Domain nicht. Auf 587 oder 465 anmelden; eine eigene Domain muss der Administrator eintragen (Postfix: `mydestination`, `virtual_mailbox_domains`, `relay_domains`).',
    },
    {
      id: 'comes-final-dot-5-7-1',
      when: 'Es kommt nach dem letzten Punkt (`5.7.1`, `5.6.0`), und der Text spricht von Spam, Virus, Richtlinie oder Inhalt',
      then: 'Ein Filter hat die Nachricht abgelehnt. Mit einem reinen Text testen, SPF, DKIM und DMARC prüfen, Links und Anhänge ansehen und mit der Kennung aus dem Text beim Postmaster des Empfängers nachfragen.',
    },
    {
      id: 'greeting-text-names-blocklist',
      when: 'Es ist die Begrüßung, oder der Text nennt eine Sperrliste oder Reputation',
      then: 'Der Server lehnt diese IP-Adresse ab und sagt bis `QUIT` 503 (RFC 5321, Abschnitt 3.1). Sie in der genannten Liste nachschlagen, die Ursache abstellen, um Streichung bitten; aus einem privaten Anschluss oder einer Cloud über das Relay des Anbieters senden.',
    },
    {
      id: 'answers-data-5-5-1-valid',
      when: 'Es ist die Antwort auf `DATA`, mit `5.5.1 no valid recipients`',
      then: 'Jedes `RCPT TO` wurde abgelehnt; die Gründe stehen in jenen Antworten.',
    },
    {
      id: 'text-says-message-rejected',
      when: 'Der Text sagt `Message rejected: Email address is not verified` (Amazon SES)',
      then: 'Der Absender ist in dieser Region nicht bestätigt, oder das Konto ist noch in der Sandbox, in der auch Empfänger bestätigt sein müssen.',
    },
    {
      id: 'text-says-too-many',
      when: 'Der Text sagt „too many hops“ oder „mail loop“ (`5.4.6`, `5.4.14`)',
      then: 'Zwei Server schicken sich die Nachricht gegenseitig zu. Den `Received:`-Zeilen folgen und den MX, die Relay-Einstellung oder die Weiterleitung berichtigen, die den Kreis schließt.',
    },
    {
      id: 'enhanced-code-5-7-14-burl',
      when: 'Der erweiterte Statuscode ist `5.7.14` nach `BURL`',
      then: 'Der IMAP-Server, der den Inhalt hält, vertraut dem Einlieferungsserver nicht (RFC 4468, Abschnitt 6). Der Administrator des IMAP-Servers muss dieses Vertrauen einrichten.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/550',
      why: '550 betrifft das Postfach oder eine Richtlinie dafür, 554 die Transaktion; bei Richtlinien verwenden Server beide.',
    },
    {
      id: 'smtp/521',
      why: '521 als Begrüßung: Der Host nimmt nie Post an. 554: nicht von diesem Client.',
    },
    {
      id: 'smtp/503',
      why: '503 folgt auf eine Begrüßung mit 554 und kann auch `DATA` ohne Empfänger beantworten.',
    },
    {
      id: 'smtp/451',
      why: '451 ist das vorübergehende Scheitern.',
    },
    {
      id: 'smtp/553',
      why: '553 betrifft eine einzelne Adresse.',
    },
  ],
}
