import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht implementiert',
  summary:
    'Der Server kann nicht, was die Anfrage braucht, meist weil er die Methode gar nicht kennt.',
  retry: 'Dauerhaft. Nicht wiederholen: Zuerst muss der Server erweitert werden.',
  decisions: [
    {
      id: 'post-goes-simple-file',
      when: 'Ein `POST` geht an einen einfachen Dateiserver',
      then: 'Server wie `python -m http.server` kennen nur `GET` und `HEAD`. Einen verwenden, der die Anwendung ausführt, und den Port prüfen.',
    },
    {
      id: 'amazon-s3-compatible-storage',
      when: 'Amazon S3 oder ein kompatibler Speicher meldet, ein Header sei nicht implementiert',
      then: 'Oft wird der Upload mit `Transfer-Encoding: chunked` gesendet. Ihn mit `Content-Length` senden oder die Option weglassen, die der Speicher nicht bietet.',
    },
    {
      id: 'method-misspelled-lower-case',
      when: 'Die Methode ist falsch oder klein geschrieben',
      then: 'Bei Methoden zählt die Groß- und Kleinschreibung: `patch` ist nicht `PATCH`, und gerade diese berichtigt `fetch` nicht.',
    },
    {
      id: 'api-sends-function-finished',
      when: 'Eine API sendet ihn für eine Funktion, die noch nicht fertig ist',
      then: 'Sie im Client weglassen, bis es sie gibt. Beim eigenen Server beachten, dass Caches eine 501-Antwort speichern dürfen (RFC 9110, Abschnitt 15.6.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/405',
      why: 'Der Server kennt die Methode, nur diese Ressource bietet sie nicht an.',
    },
    {
      id: 'http/505',
      why: 'Die Version von HTTP ist das Hindernis.',
    },
    {
      id: 'smtp/502',
      why: 'Das Gegenstück bei E-Mail: Der Befehl ist bekannt und wird nicht angeboten.',
    },
  ],
}
