import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Medientyp nicht unterstützt',
  summary:
    'Die Ressource nimmt mit dieser Methode keinen Inhalt in diesem Format oder mit dieser Komprimierung an.',
  retry: 'Dauerhaft für dieses Format. In einem erneut senden, das der Server annimmt.',
  decisions: [
    {
      id: 'json-sent-fetch-curl',
      when: 'JSON wird mit `fetch` oder curl gesendet',
      then: '`Content-Type: application/json` setzen. Ohne diese Angabe sagt `fetch` `text/plain` und `curl -d` `application/x-www-form-urlencoded`.',
    },
    {
      id: 'header-right-refused',
      when: 'Der Header stimmt, und der Inhalt wird trotzdem abgelehnt',
      then: 'Nach einem abweichenden Typ suchen: `application/vnd.api+json`, `application/merge-patch+json` für `PATCH`, ein `charset`, das der Server nicht kennt, oder ein doppelter Header.',
    },
    {
      id: 'content-compressed',
      when: 'Der Inhalt ist komprimiert',
      then: 'Vielleicht kennt der Server das `Content-Encoding` nicht; dann sollte seine Antwort in `Accept-Encoding` nennen, was er kennt. Unkomprimiert senden.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 415',
      then: 'Nennen, was er annimmt: in `Accept`, bei `PATCH` in `Accept-Patch` (RFC 5789, Abschnitt 2.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'Das gewünschte, nicht das gesendete Format.',
    },
    {
      id: 'http/422',
      why: 'Das Format stimmt, die Werte nicht.',
    },
    {
      id: 'http/400',
      why: 'Das Format wird angenommen, doch der Inhalt verstößt gegen dessen Regeln.',
    },
  ],
}
