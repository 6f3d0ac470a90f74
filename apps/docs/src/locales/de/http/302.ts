import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Gefunden',
  summary:
    'Die Ressource liegt zurzeit unter einer anderen Adresse; die alte Adresse bleibt die richtige.',
  retry:
    'Es ist nichts fehlgeschlagen: Diese Anfrage an die URI in `Location` senden, die nächste wieder an die alte Adresse.',
  decisions: [
    {
      id: 'fetch-gets-html-login',
      when: '`fetch` erhält statt JSON eine Anmeldeseite in HTML mit 200',
      then: 'Die Sitzung ist abgelaufen, und `fetch` ist der Weiterleitung zur Anmeldung gefolgt. `response.redirected` ansehen und eine API mit 401 antworten lassen, statt weiterzuleiten.',
    },
    {
      id: 'post-arrives-new-address',
      when: 'Ein `POST` kommt an der neuen Adresse als `GET` an',
      then: 'Clients dürfen hier die Methode wechseln (RFC 9110, Abschnitt 15.4.3). 307 verwenden, um sie beizubehalten, oder 303, wo der Wechsel erwünscht ist.',
    },
    {
      id: 'put-delete-repeated-new',
      when: 'Ein `PUT` oder `DELETE` wird an der neuen Adresse wiederholt',
      then: 'Der Fetch-Standard macht bei 302 nur aus `POST` ein `GET`. 303 verwenden, um nach jeder Methode ein `GET` zu erhalten.',
    },
    {
      id: 'redirect-login-comes-back',
      when: 'Die Weiterleitung zur Anmeldung kommt immer wieder',
      then: 'Das Cookie bleibt nicht haften. `Secure`, `SameSite`, `Domain` und `Path` prüfen, ebenso, ob der Server hinter einem Proxy meint, über HTTP zu laufen.',
    },
    {
      id: 'browser-reports-cors-error',
      when: 'Der Browser meldet nach der Weiterleitung einen CORS-Fehler',
      then: 'Jede Station braucht die CORS-Header, und eine Anmeldeseite hat keine. Dorthin mit einem Seitenaufruf wechseln, nicht mit `fetch`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/303',
      why: 'Geht immer mit `GET` weiter, um das Ergebnis des eben Getanen abzurufen.',
    },
    {
      id: 'http/307',
      why: 'Ebenfalls vorübergehend, behält aber Methode und Inhalt bei.',
    },
    {
      id: 'http/301',
      why: 'Dauerhaft: Die alte Adresse sollte nicht mehr verwendet werden.',
    },
  ],
}
