import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Postfach zurzeit nicht verfügbar',
  summary:
    'Das Postfach ist belegt, oder eine Richtlinie hält die Post vorerst zurück, etwa Greylisting.',
  retry:
    'Vorübergehend: die Nachricht in der Warteschlange lassen und nach 30 Minuten oder mehr erneut versuchen, mindestens vier bis fünf Tage lang (RFC 5321, Abschnitt 4.5.4.1). Dabei Absender, Empfänger und IP-Adresse beibehalten.',
  decisions: [
    {
      id: 'text-says-greylisted-first',
      when: 'Der Text sagt „greylisted“, oder der erste Versuch bei einem neuen Empfänger scheitert mit `4.2.0` oder `4.7.1`',
      then: 'Warten: Der nächste Versuch nach der Frist wird angenommen. Eine Anwendung ohne Warteschlange darf hier nicht aufgeben; die Post einem eigenen Mailserver übergeben, der es von derselben IP-Adresse aus erneut versucht.',
    },
    {
      id: 'text-says-sender-address',
      when: 'Der Text sagt `Sender address rejected: Domain not found` (`4.1.8`)',
      then: 'Die Domain des Envelope-Absenders lässt sich auf der Empfängerseite nicht auflösen. Ihre MX- und A-Einträge prüfen, und ob die Anwendung unter einem Namen wie `localhost.localdomain` sendet.',
    },
    {
      id: 'text-says-cannot-find',
      when: 'Der Text sagt `cannot find your hostname` oder `Helo command rejected: Host not found`',
      then: 'Der sendende Host braucht einen Reverse-DNS-Namen, der auf seine Adresse zurückführt, und muss in `EHLO` einen echten Namen nennen. Der Administrator des sendenden Hosts muss handeln; Wiederholungen allein enden mit einer Unzustellbarkeitsmeldung.',
    },
    {
      id: 'text-says-unverified-address',
      when: 'Der Text spricht von einer nicht geprüften Adresse (Postfix: `unverified_recipient_reject_code`)',
      then: 'Der Server konnte den nächsten Host nicht fragen, ob es das Postfach gibt. Weiter versuchen; hält es an, muss sein Administrator nach jenem Host sehen.',
    },
    {
      id: 'enhanced-code-4-2-1-text',
      when: 'Der erweiterte Statuscode ist `4.2.1`, und der Text spricht von zu schnellem Empfang',
      then: 'Dieses eine Postfach bekommt zu viel Post. Weniger dorthin senden, etwa eine Zusammenfassung anstelle einzelner Benachrichtigungen.',
    },
    {
      id: 'answers-atrn-enhanced-code',
      when: 'Es ist die Antwort auf `ATRN`, oder der erweiterte Statuscode ist `4.7.15`',
      then: 'Der Server lehnt die Anforderung vorerst ab (RFC 2645, Abschnitt 7) oder nimmt zurzeit nur Post höherer Priorität an (RFC 6710). Später erneut versuchen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/550',
      why: '550 ist die dauerhafte Form: kein solches Postfach, oder endgültig abgelehnt.',
    },
    {
      id: 'smtp/451',
      why: '451 ist ein Fehler im Server; 450 betrifft das Postfach oder eine Richtlinie. Greylisting verwendet beide.',
    },
    {
      id: 'smtp/452',
      why: 'Bei 452 geht es um Platz oder um die Zahl der Empfänger.',
    },
  ],
}
