import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Methode nicht erlaubt',
  summary:
    'Der Server kennt die Methode, doch diese Ressource bietet sie nicht an; `Allow` nennt die angebotenen.',
  retry: 'Dauerhaft für diese Methode. Sie nicht wiederholen, sondern eine aus `Allow` verwenden.',
  decisions: [
    {
      id: 'post-sent-log-shows',
      when: 'Gesendet wurde `POST`, und das Protokoll zeigt `GET`',
      then: 'Eine Weiterleitung hat unterwegs die Methode gewechselt, etwa zu HTTPS oder zum Pfad mit Schrägstrich. Die endgültige Adresse direkt aufrufen.',
    },
    {
      id: 'post-goes-static-page',
      when: 'Ein `POST` geht an eine statische Seite',
      then: 'Ein Dateiserver kennt nur `GET` und `HEAD`. Formular oder API-Aufruf haben die falsche Adresse, oder die Proxy-Regel für die Anwendung greift nicht.',
    },
    {
      id: 'browser-fails-options',
      when: 'Der Browser scheitert bei `OPTIONS`',
      then: 'Dem Server fehlt eine Antwort auf die Preflight-Anfrage von CORS. `OPTIONS` für die Route zulassen, noch vor der Authentifizierung.',
    },
    {
      id: 'put-patch-delete-fail',
      when: '`PUT`, `PATCH` oder `DELETE` scheitern überall',
      then: 'Ein vorgelagertes Modul sperrt sie: WebDAV in IIS, `AllowMethods` in Apache, eine Regel der Firewall. Sie dort zulassen.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 405',
      then: 'Er muss `Allow` senden; die Liste darf leer sein (RFC 9110, Abschnitte 10.2.1 und 15.5.6).',
    },
  ],
  confusedWith: [
    {
      id: 'http/501',
      why: 'Der Server kennt die Methode gar nicht, für keine Ressource.',
    },
    {
      id: 'http/404',
      why: 'Manche Frameworks senden ihn, wenn Pfad und Methode nicht zusammenpassen.',
    },
    {
      id: 'http/403',
      why: 'Die Methode wird angeboten, nur nicht für diesen Benutzer.',
    },
  ],
}
