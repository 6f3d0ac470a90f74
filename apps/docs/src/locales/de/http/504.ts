import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zeitüberschreitung am Gateway',
  summary:
    'Ein Proxy oder Gateway hat auf den Server dahinter gewartet und nicht rechtzeitig eine Antwort erhalten.',
  retry:
    'Vorübergehend: nach einer Pause wiederholen. Der Server dahinter arbeitet vielleicht noch daran, deshalb ein `POST` nur wiederholen, wenn doppeltes Ausführen nicht schadet.',
  decisions: [
    {
      id: 'always-comes-same-time',
      when: 'Er kommt immer nach derselben Zeit, zum Beispiel nach 30 oder 60 Sekunden',
      then: 'Das ist das Timeout einer Station auf dem Weg: `proxy_read_timeout` in nginx und das Leerlauf-Timeout der Load Balancer von AWS betragen 60 Sekunden. Herausfinden, welche es ist, und die Arbeit beschleunigen, bevor das Timeout erhöht wird.',
    },
    {
      id: 'slow-query-report-export',
      when: 'Eine langsame Abfrage, ein Bericht oder ein Export steckt dahinter',
      then: 'Nach fehlenden Indizes und Sperren suchen. Lange Arbeit im Hintergrund laufen lassen und mit 202 und einer Statusressource antworten.',
    },
    {
      id: 'all-requests-fail-nothing',
      when: 'Alle Anfragen scheitern, und bei der Anwendung kommt nichts an',
      then: 'Der Proxy kann sie nicht erreichen: Eine Firewall oder Sicherheitsgruppe verwirft Pakete, oder die Adresse ist nach einem Umzug veraltet. Von der Maschine des Proxys aus mit `curl` prüfen.',
    },
    {
      id: 'application-itself-waits-another',
      when: 'Die Anwendung wartet selbst auf einen anderen Dienst',
      then: 'Ihren eigenen Aufrufen ein kürzeres Timeout geben als das des Proxys, dann kann sie mit einem eigenen Fehler antworten.',
    },
  ],
  confusedWith: [
    {
      id: 'http/408',
      why: 'Der Client hat die Anfrage zu langsam gesendet.',
    },
    {
      id: 'http/502',
      why: 'Eine Antwort kam und war ungültig, oder die Verbindung scheiterte.',
    },
    {
      id: 'http/503',
      why: 'Der Dienst sagt selbst, dass er nicht verfügbar ist.',
    },
    {
      id: 'smtp/504',
      why: 'Etwas ganz anderes: Ein Parameter des Mailbefehls wird nicht angeboten.',
    },
  ],
}
