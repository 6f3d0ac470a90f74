import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zu wenig Speicher oder zu viele Empfänger',
  summary:
    'Der Server hat zurzeit keinen Platz, oder die Transaktion hat ihre Höchstzahl an Empfängern erreicht.',
  retry:
    'Vorübergehend: die Empfänger mit 452 in einer weiteren Transaktion senden; fehlt Speicher, die Nachricht in der Warteschlange lassen und später erneut versuchen (RFC 5321, Abschnitt 4.5.4.1).',
  decisions: [
    {
      id: 'answers-rcpt-4-5-3-too',
      when: 'Es ist die Antwort auf `RCPT TO`, mit `4.5.3` oder „too many recipients“',
      then: 'Mit `DATA` für die bisher angenommenen Empfänger weitermachen und den Rest in weiteren Transaktionen senden. Ein Server muss mindestens 100 annehmen (RFC 5321, Abschnitt 4.5.3.1.8); wie viele es sind, steht vielleicht unter `LIMITS` in der Antwort auf `EHLO` (RFC 9422).',
    },
    {
      id: 'enhanced-code-4-3-1-text',
      when: 'Der erweiterte Statuscode ist `4.3.1`, oder der Text sagt „insufficient system storage“ oder „resources“',
      then: 'Der Administrator des Servers muss Festplatte oder Arbeitsspeicher frei machen (Postfix: `queue_minfree`; Exchange: Back Pressure). Der Absender wartet.',
    },
    {
      id: 'answers-mail-size',
      when: 'Es ist die Antwort auf `MAIL FROM` mit `SIZE=`',
      then: 'Für eine Nachricht dieser Größe ist im Augenblick kein Platz (RFC 1870, Abschnitt 6.1). Später erneut versuchen; eine auf Dauer zu große Nachricht bekäme 552.',
    },
    {
      id: 'enhanced-code-4-2-2-text',
      when: 'Der erweiterte Statuscode ist `4.2.2`, oder der Text sagt „over quota“',
      then: 'Das Postfach eines Empfängers ist voll, und der Server hofft, dass es geleert wird. Handeln kann nur der Empfänger: ihn auf anderem Weg benachrichtigen.',
    },
    {
      id: 'text-speaks-messages-recipients',
      when: 'Der Text spricht von Nachrichten oder Empfängern je Stunde oder Tag',
      then: 'Ein Sendelimit des Kontos ist aufgebraucht. Das Ende des Zeitraums abwarten, den Versand verteilen oder das Limit vom Anbieter erhöhen lassen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/552',
      why: '552 ist dauerhaft: Das Postfach ist voll oder die Nachricht zu groß. Alte Server senden es bei zu vielen Empfängern, wo es als 452 gelten soll (RFC 5321, Abschnitt 4.5.3.1.10).',
    },
    {
      id: 'smtp/450',
      why: '450 betrifft den Zustand des Postfachs, 452 Platz und Anzahl.',
    },
    {
      id: 'smtp/451',
      why: '451 ist jeder andere Fehler im Server.',
    },
    {
      id: 'http/507',
      why: 'HTTP hat für fehlenden Speicher 507; ein 452 kennt es nicht.',
    },
  ],
}
