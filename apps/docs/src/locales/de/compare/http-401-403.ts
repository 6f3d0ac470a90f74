import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Bei 401 weiß der Server nicht, wer fragt; bei 403 weiß er genug, und die Antwort ist nein.',
  rows: {
    'http/401':
      'Zugangsdaten fehlen, sind abgelaufen oder falsch. Die Antwort muss `WWW-Authenticate` enthalten (RFC 9110, Abschnitt 11.6.1).',
    'http/403':
      'Die Anfrage ist verstanden und wird abgelehnt. Andere Zugangsdaten können helfen, dieselben nicht.',
  },
  choose: [
    { when: 'Niemand ist angemeldet, oder das Token ist ungültig', send: 'http/401' },
    { when: 'Jemand ist angemeldet und hat das Recht nicht', send: 'http/403' },
    {
      when: 'Eine Adresse, ein Land oder ein Client ist gesperrt, wer auch fragt',
      send: 'http/403',
    },
    { when: 'Schon die Existenz der Ressource soll geheim bleiben', send: 'http/404' },
  ],
}
