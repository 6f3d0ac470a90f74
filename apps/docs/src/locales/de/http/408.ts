import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zeitüberschreitung der Anfrage',
  summary: 'Der Server hat auf den Rest der Anfrage gewartet und aufgegeben.',
  retry:
    'Vorübergehend. Die Anfrage darf sofort erneut gesendet werden, auf einer neuen Verbindung.',
  decisions: [
    {
      id: 'comes-idle-connection-anything',
      when: 'Die Antwort kommt auf einer ruhenden Verbindung, bevor etwas gesendet wurde',
      then: 'So verabschieden sich manche Server und Load Balancer, bevor sie eine offen gehaltene Verbindung schließen. Nicht beachten und eine neue öffnen; Browser tun das von selbst.',
    },
    {
      id: 'large-uploads-over-slow',
      when: 'Große Uploads über langsame Leitungen scheitern',
      then: 'Die Zeit für den Empfang erhöhen: `client_body_timeout` in nginx, `RequestReadTimeout` in Apache, `server.requestTimeout` in Node. Oder in Teilen hochladen.',
    },
    {
      id: 'small-requests-fail-too',
      when: 'Auch kleine Anfragen scheitern',
      then: '`Content-Length` ist größer als der Inhalt, sodass der Server auf Bytes wartet, die nie kommen. Den Wert in Bytes statt in Zeichen berechnen oder der Bibliothek überlassen.',
    },
    {
      id: 'server-slow-one',
      when: 'Langsam ist der Server',
      then: 'Dann ist 408 falsch: Es geht darin um den Empfang der Anfrage. 503 senden, oder 504 von einem Gateway aus.',
    },
  ],
  confusedWith: [
    {
      id: 'http/504',
      why: 'Die Anfrage war da; der Server hinter einem Gateway hat zu lange gebraucht.',
    },
    {
      id: 'http/503',
      why: 'Der Server hat die Anfrage und kann sie jetzt nicht bearbeiten.',
    },
    {
      id: 'smtp/421',
      why: 'Das sagt ein Mailserver, der zu lange auf einen Befehl gewartet hat.',
    },
  ],
}
