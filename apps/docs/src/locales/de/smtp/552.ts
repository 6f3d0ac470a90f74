import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Speicher erschöpft oder Nachricht zu groß',
  summary: 'Das Postfach ist voll, oder die Nachricht ist größer, als der Server annimmt.',
  retry:
    'Dauerhaft für diese Nachricht, so wie sie ist. Sie verkleinern oder warten, bis der Empfänger Platz geschaffen hat, und dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'enhanced-code-5-3-4-5-2-3',
      when: 'Der erweiterte Statuscode ist `5.3.4` oder `5.2.3`, oder der Text spricht von der Größe der Nachricht',
      then: 'Die Nachricht mit `SIZE` in der Antwort auf `EHLO` vergleichen. BASE64 macht einen Anhang um mehr als ein Drittel größer, 20 MB auf der Festplatte brauchen hier also rund 27 MB. Einen Link senden oder aufteilen; das Limit setzt der Administrator (Postfix: `message_size_limit`).',
    },
    {
      id: 'enhanced-code-5-2-2-text',
      when: 'Der erweiterte Statuscode ist `5.2.2`, oder der Text sagt „mailbox full“ oder „over quota“',
      then: 'Nur der Empfänger kann Platz schaffen oder der Administrator das Kontingent erhöhen. Die Person auf anderem Weg erreichen und später erneut versuchen.',
    },
    {
      id: 'answers-mail-size',
      when: 'Es ist die Antwort auf `MAIL FROM` mit `SIZE=`',
      then: 'Der Server lehnt aufgrund der angekündigten Größe ab, bevor Daten gesendet sind (RFC 1870, Abschnitt 6.1). Prüfen, ob der Client richtig zählt: Oktette, mit CRLF.',
    },
    {
      id: 'answers-rcpt-text-says',
      when: 'Es ist die Antwort auf `RCPT TO`, und der Text sagt „too many recipients“',
      then: 'Wie 452 behandeln: die übrigen Empfänger in einer weiteren Transaktion senden (RFC 5321, Abschnitt 4.5.3.1.10).',
    },
    {
      id: 'text-says-blocked-content',
      when: 'Der Text sagt, dass Inhalt oder Anhang gesperrt ist (Gmail: `552-5.7.0`)',
      then: 'Ein Dateityp ist nicht erlaubt, auch nicht in Archiven. Die Datei über einen Link weitergeben und nicht versuchen, sie zu tarnen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/452',
      why: '452 ist die vorübergehende Form: zurzeit kein Platz, oder zu viele Empfänger in einer Transaktion.',
    },
    {
      id: 'smtp/550',
      why: '550 heißt, dass es kein solches Postfach gibt oder kein Recht darauf.',
    },
    {
      id: 'smtp/554',
      why: 'Manche Server sagen bei einer zu großen Nachricht `554 5.3.4`.',
    },
    {
      id: 'http/413',
      why: 'HTTP sagt bei einer zu großen Anfrage 413 und bei fehlendem Speicher 507.',
    },
  ],
}
