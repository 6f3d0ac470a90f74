import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Fehlgeleitete Anfrage',
  summary:
    'Die Anfrage ist bei einem Server gelandet, der für diesen Host nicht zuständig ist, zumindest nicht auf dieser Verbindung.',
  retry:
    'Seiner Art nach vorübergehend: sofort auf einer neuen Verbindung zum Host der URL wiederholen, gleich mit welcher Methode. Scheitert auch das, ist der Server falsch eingerichtet.',
  decisions: [
    {
      id: 'appears-now-several-hosts',
      when: 'Der Status tritt gelegentlich auf, bei mehreren Hosts mit einem Zertifikat',
      then: 'Über HTTP/2 nutzen Browser eine Verbindung für alle Hosts, die Zertifikat und Adresse abdecken (RFC 9113, Abschnitt 9.1.1). Hosts mit abweichenden TLS-Einstellungen eigene Zertifikate oder Adressen geben.',
    },
    {
      id: 'proxy-passes-requests-over',
      when: 'Ein Proxy reicht Anfragen über TLS weiter',
      then: 'Der Name im TLS-Handshake (SNI) weicht von `Host` ab. In nginx `proxy_ssl_server_name on` und `proxy_ssl_name` auf denselben Namen wie `Host` setzen; Apache prüft das streng.',
    },
    {
      id: 'hosts-differ-client-certificates',
      when: 'Hosts unterscheiden sich bei Client-Zertifikaten',
      then: 'nginx und Apache weigern sich, für einen Host auf der Verbindung eines anderen zu antworten. Den Host, der Zertifikate verlangt, auf eine eigene Adresse legen.',
    },
    {
      id: 'host-called-under-name',
      when: 'Der Host wird unter einem Namen aufgerufen, den der Server nicht kennt',
      then: 'Den Namen im Server eintragen oder DNS und URL berichtigen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/421',
      why: 'Etwas ganz anderes: Der Mailserver schließt die Verbindung, später erneut versuchen.',
    },
    {
      id: 'http/404',
      why: 'Der richtige Server, nur ohne diese Ressource.',
    },
    {
      id: 'http/502',
      why: 'Ein Gateway hat keine brauchbare Antwort erhalten; von sich aus darf ein Proxy 421 nicht senden.',
    },
  ],
}
