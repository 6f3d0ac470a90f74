import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Dauerhaft verschoben',
  summary:
    'Die Ressource hat dauerhaft eine neue Adresse; Links und Lesezeichen sollten auf sie umgestellt werden.',
  retry:
    'Es ist nichts fehlgeschlagen: Die Anfrage an die URI in `Location` senden und künftig diese verwenden.',
  decisions: [
    {
      id: 'post-arrives-new-address',
      when: 'Ein `POST` kommt an der neuen Adresse als `GET` ohne Inhalt an',
      then: 'Browser und die meisten Bibliotheken wechseln hier die Methode und dürfen das (RFC 9110, Abschnitt 15.4.2). 308 verwenden oder die Anfrage gleich an die richtige Adresse senden.',
    },
    {
      id: 'browser-still-redirects-although',
      when: 'Der Browser leitet weiter, obwohl die Regel nicht mehr besteht',
      then: 'Eine 301-Antwort darf auch ohne jeden Header gespeichert werden, jahrelang. Den Cache für die Website leeren, mit `curl -I` prüfen und neue Regeln mit 302 oder mit `Cache-Control: no-store` erproben.',
    },
    {
      id: 'browser-gives-up-too',
      when: 'Der Browser gibt wegen zu vieler Weiterleitungen auf',
      then: 'Zwei Regeln widersprechen sich: HTTP zu HTTPS hinter einem Proxy, der selbst HTTP mit dem Server spricht, mit und ohne `www`, mit und ohne Schrägstrich. `Location` mit `curl -IL` Schritt für Schritt lesen und den Server `X-Forwarded-Proto` beachten lassen.',
    },
    {
      id: 'credentials-missing-new-address',
      when: 'An der neuen Adresse fehlen die Zugangsdaten',
      then: 'Clients lassen `Authorization` weg, wenn die Weiterleitung zu einem anderen Ursprung führt. Die neue Adresse direkt aufrufen.',
    },
    {
      id: 'location',
      when: '`Location` fehlt',
      then: 'Clients bleiben dann stehen und zeigen den Inhalt. Den Header ergänzen; eine relative URI genügt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/308',
      why: 'Ebenfalls dauerhaft, behält aber Methode und Inhalt bei.',
    },
    {
      id: 'http/302',
      why: 'Gilt nur vorerst: Die alte Adresse bleibt die richtige.',
    },
    {
      id: 'http/410',
      why: 'Dauerhaft verschwunden und ohne neue Adresse.',
    },
  ],
}
