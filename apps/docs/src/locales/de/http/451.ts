import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Aus rechtlichen Gründen nicht verfügbar',
  summary:
    'Der Zugriff ist wegen einer rechtlichen Forderung gesperrt, etwa eines Gerichtsbeschlusses oder eines Gesetzes.',
  retry:
    'Dauerhaft, solange die Forderung gilt. Nicht wiederholen; erst ihr Ende ändert die Antwort.',
  decisions: [
    {
      id: 'comes-one-country',
      when: 'Er kommt nur in einem Land',
      then: 'Dort gilt die Forderung. Der Inhalt sollte sagen, wer sie auf welcher Grundlage gestellt hat, und `Link` mit `rel="blocked-by"`, wer sie umsetzt (RFC 7725, Abschnitte 3 und 4).',
    },
    {
      id: 'website-abroad-blocks-visitors',
      when: 'Eine ausländische Website sperrt Besucher aus der EU',
      then: 'Sie erspart sich, das Datenschutzrecht einzuhalten. An der Anfrage lässt sich nichts beheben; den Betreiber fragen.',
    },
    {
      id: 'clear-who-blocks',
      when: 'Es ist unklar, wer sperrt',
      then: 'Das muss nicht der Server sein: Auch ein Netzanbieter, ein CDN oder eine Suchmaschine kann es tun. Über ein anderes Netz vergleichen und `Link` ansehen.',
    },
    {
      id: 'server-your-own-block',
      when: 'Ein eigener Server muss sperren',
      then: 'Die Forderung im Inhalt erklären, sich selbst in `Link` nennen und beachten, dass die Antwort gespeichert werden darf, solange `Cache-Control` nichts anderes sagt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Vom Betreiber aus eigenem Entschluss verweigert.',
    },
    {
      id: 'http/404',
      why: 'Dahinter kann sich ein Server verstecken, der über die Forderung nicht sprechen darf.',
    },
    {
      id: 'smtp/451',
      why: 'Etwas ganz anderes: ein vorübergehender Fehler in einem Mailserver.',
    },
  ],
}
