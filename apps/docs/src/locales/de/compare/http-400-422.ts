import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Bei 400 kann der Server die Anfrage nicht lesen; bei 422 liest er sie, und die Werte ergeben keinen Sinn.',
  rows: {
    'http/400':
      'Die Anfrage ist fehlerhaft: kaputtes JSON, ein fehlender Parameter, ein falscher Header.',
    'http/422':
      'Der Inhalt ist wohlgeformt, und was er sagt, lässt sich nicht ausführen: ein Ende vor dem Anfang, ein Alter von -1.',
  },
  choose: [
    { when: 'Der Inhalt lässt sich nicht einlesen', send: 'http/400' },
    { when: 'Der Inhalt lässt sich einlesen, und die Validierung scheitert', send: 'http/422' },
    { when: 'Der Server nimmt dieses Format überhaupt nicht an', send: 'http/415' },
    { when: 'Die Werte sind in Ordnung und widersprechen dem jetzigen Stand', send: 'http/409' },
  ],
}
