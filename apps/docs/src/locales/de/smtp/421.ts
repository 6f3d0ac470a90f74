import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Dienst nicht verfügbar, Verbindung wird geschlossen',
  summary:
    'Der Server setzt diese Verbindung nicht fort und schließt sie; so kann er auf jeden Befehl antworten.',
  retry:
    'Vorübergehend: die Nachricht in der Warteschlange lassen und über eine neue Verbindung erneut versuchen, nach mindestens 30 Minuten und mit wachsenden Abständen (RFC 5321, Abschnitt 4.5.4.1). Sofort neu zu verbinden, verlängert die Sperre oft.',
  decisions: [
    {
      id: 'text-speaks-too-many',
      when: 'Der Text spricht von zu vielen Verbindungen, von Raten oder Grenzwerten, oder der erweiterte Statuscode ist `4.7.0` oder `4.7.28`',
      then: 'Der Absender muss langsamer werden: weniger gleichzeitige Verbindungen, weniger Nachrichten je Verbindung und je Stunde (nodemailer: `pool`, `maxConnections`, `maxMessages`, `rateLimit`; Postfix: `default_destination_concurrency_limit`, `default_destination_rate_delay`).',
    },
    {
      id: 'text-speaks-reputation-unsolicited',
      when: 'Der Text spricht von Reputation, unerwünschter Post oder Authentifizierung (Gmail: `421-4.7.0`, `421-4.7.26`)',
      then: 'SPF, DKIM, DMARC und Reverse-DNS für den sendenden Host einrichten, niemandem ungebeten schreiben und die Menge bei einer neuen IP-Adresse langsam steigern. Warten allein hilft nicht.',
    },
    {
      id: 'enhanced-code-4-4-2-text',
      when: 'Der erweiterte Statuscode ist `4.4.2`, oder der Text sagt „timeout“',
      then: 'Der Client war zu lange still: Er hat eine Verbindung im Pool gehalten oder die Nachricht zwischen zwei Befehlen aufgebaut. Ungenutzte Verbindungen früher schließen oder vor der Benutzung mit `NOOP` prüfen.',
    },
    {
      id: 'text-says-too-many',
      when: 'Der Text sagt „too many errors“',
      then: 'Im Mitschnitt die Antworten vor 421 ansehen: Eine Reihe von 5yz-Antworten, meist auf Empfänger, die es nicht gibt, hat die Geduld des Servers aufgebraucht. Die Empfängerliste bereinigen.',
    },
    {
      id: 'greeting-enhanced-code-4-3-2',
      when: 'Es ist die Begrüßung, oder der erweiterte Statuscode ist `4.3.2` oder `4.3.0`',
      then: 'Der Server fährt herunter, startet neu oder ist überlastet; sein Administrator muss handeln. Den nächsten MX der Domain versuchen, dann warten.',
    },
  ],
  confusedWith: [
    {
      id: 'http/421',
      why: 'HTTP 421 sagt dem Client, dass seine Anfrage den falschen Server erreicht hat; SMTP 421 hat damit nichts zu tun.',
    },
    {
      id: 'http/503',
      why: 'HTTP 503 ist in der Bedeutung am nächsten verwandt: zurzeit nicht verfügbar.',
    },
    {
      id: 'smtp/221',
      why: '221 schließt die Verbindung nach dem Erfolg, 421 davor.',
    },
    {
      id: 'smtp/554',
      why: 'Anstelle der Begrüßung lehnt 554 endgültig ab, 421 nur für jetzt.',
    },
  ],
}
