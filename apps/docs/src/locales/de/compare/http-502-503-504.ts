import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Alle drei sagen, dass keine ordentliche Antwort kam. 502: Der Server hinter dem Gateway gab eine schlechte oder gar keine; 503: Jemand weiß, dass der Dienst zurzeit ausfällt; 504: Der Server dahinter antwortete nicht rechtzeitig.',
  rows: {
    'http/502':
      'Das Gateway hat nachgefragt und etwas bekommen, womit es nichts anfangen kann: eine abgelehnte Verbindung, einen Abbruch, kein gültiges HTTP.',
    'http/503':
      'Der Server selbst oder sein Load Balancer sagt, dass er überlastet ist oder gewartet wird, und manchmal auch, bis wann.',
    'http/504': 'Das Gateway hat gewartet, und sein eigenes Zeitlimit war zuerst abgelaufen.',
  },
  choose: [
    {
      when: 'Der Server dahinter lehnt die Verbindung ab, stürzt ab oder antwortet unverständlich',
      send: 'http/502',
    },
    {
      when: 'Dahinter ist kein gesunder Server, oder er ist überlastet oder in Wartung',
      send: 'http/503',
    },
    {
      when: 'Der Server dahinter arbeitet noch, wenn das Zeitlimit des Gateways abläuft',
      send: 'http/504',
    },
    { when: 'Die Anwendung selbst ist gescheitert und sagt es', send: 'http/500' },
  ],
}
