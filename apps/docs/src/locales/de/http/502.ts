import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Fehlerhaftes Gateway',
  summary: 'Ein Proxy oder Gateway hat vom Server dahinter keine gültige Antwort erhalten.',
  retry:
    'Meist vorübergehend: nach einer Pause wiederholen. Ein `POST` nur wiederholen, wenn doppeltes Ausführen nicht schadet, denn der Server dahinter kann es ausgeführt haben.',
  decisions: [
    {
      id: 'every-request-fails-log',
      when: 'Jede Anfrage scheitert, und das Protokoll des Proxys sagt `connection refused`',
      then: 'Die Anwendung läuft nicht, ist abgestürzt oder lauscht woanders: an einem anderen Port oder im Container an `127.0.0.1` statt an `0.0.0.0`. Sie von der Maschine des Proxys aus direkt mit `curl` ansprechen.',
    },
    {
      id: 'few-requests-fail-now',
      when: 'Unter Last scheitern gelegentlich einzelne Anfragen',
      then: 'Die Anwendung schließt ruhende Verbindungen früher als der Proxy. Ihre Keep-Alive-Zeit muss die längere sein: Node hat 5 Sekunden als `keepAliveTimeout`, ein Load Balancer von AWS 60.',
    },
    {
      id: 'log-says-connection-closed',
      when: 'Das Protokoll sagt, die Verbindung sei vorzeitig geschlossen worden',
      then: 'Der Prozess ist während der Anfrage gestorben: zu wenig Speicher, ein Absturz oder ein wegen zu langer Laufzeit beendeter Worker, wie bei Gunicorn und PHP-FPM. In die Protokolle der Anwendung und des Systems sehen.',
    },
    {
      id: 'log-says-header-too',
      when: 'Das Protokoll sagt, der Header sei zu groß oder ungültig',
      then: 'In nginx `proxy_buffer_size` erhöhen oder weniger Cookies senden; nach Zeilenumbrüchen in Headern suchen oder nach `Content-Length` neben `Transfer-Encoding`.',
    },
    {
      id: 'proxy-speaks-application-over',
      when: 'Der Proxy spricht mit der Anwendung über TLS',
      then: 'Schema, Port, Zertifikat oder SNI passen nicht. Ein Proxy, der an einem HTTP-Port HTTPS spricht, erhält keine gültige Antwort.',
    },
  ],
  confusedWith: [
    {
      id: 'http/503',
      why: 'Niemand ist da oder bereit, die Anfrage zu bearbeiten, und der Absender weiß das.',
    },
    {
      id: 'http/504',
      why: 'Die Antwort kam nicht rechtzeitig; bei 502 war sie falsch, oder die Verbindung scheiterte.',
    },
    {
      id: 'http/500',
      why: 'Die Anwendung hat selbst geantwortet, mit ihrem eigenen Fehler.',
    },
    {
      id: 'smtp/502',
      why: 'Etwas ganz anderes: Der Mailserver bietet den Befehl nicht an.',
    },
  ],
}
