import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Benutzer nicht lokal; wird weitergeleitet',
  summary:
    'Das Postfach liegt woanders; der Server nimmt die Nachricht und leitet sie an die genannte Adresse weiter.',
  retry: 'Ein Erfolg: Der Empfänger gilt als angenommen. Nichts muss erneut gesendet werden.',
  decisions: [
    {
      id: 'answers-rcpt',
      when: 'Es ist die Antwort auf `RCPT TO`',
      then: 'Weitermachen wie nach 250. Mit der Adresse im Text lässt sich das Adressbuch aktualisieren, nach Rückfrage beim Empfänger: Es ist einer der wenigen Antworttexte, die ein Programm auswerten darf (RFC 5321, Abschnitte 3.4 und 4.2).',
    },
    {
      id: 'server-your-own',
      when: 'Es ist der eigene Server',
      then: 'Besser nur mit 250 antworten: 251 verrät Fremden, wohin ein Benutzer gegangen ist (RFC 5321, Abschnitt 7.7). Ein Server, der es kennt, sollte es seinen Betreiber abschalten lassen (Abschnitt 3.4).',
    },
    {
      id: 'forwarded-mail-fails-spf',
      when: 'Die weitergeleitete Post scheitert am nächsten Server an SPF oder DMARC',
      then: 'Weiterleiten ändert den sendenden Host, nicht den Absender. Der weiterleitende Server sollte den Envelope-Absender umschreiben (SRS) und DKIM-Signaturen unversehrt lassen.',
    },
    {
      id: 'answers-etrn',
      when: 'Es ist die Antwort auf `ETRN`',
      then: 'Dort hat 251 eine andere Bedeutung: Für den genannten Host warten keine Nachrichten (RFC 1985, Abschnitt 5.1).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/551',
      why: '551 nennt ebenfalls eine andere Adresse, lehnt aber ab: Der Client muss selbst dorthin senden.',
    },
    {
      id: 'smtp/250',
      why: '250 nimmt den Empfänger an, ohne zu sagen, ob die Post hier bleibt.',
    },
    {
      id: 'smtp/252',
      why: '252 lässt offen, ob es das Postfach gibt; 251 weiß, wo es ist.',
    },
  ],
}
