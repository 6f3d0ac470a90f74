import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Alle drei sind vorübergehend, und die Mail bleibt in der Warteschlange. 450 betrifft dieses Postfach, 451 den Server, 452 den Platz: zu viele Empfänger oder zu wenig Speicher.',
  rows: {
    'smtp/450':
      'Das Postfach ist zurzeit nicht zu verwenden: belegt, gesperrt oder hinter Greylisting.',
    'smtp/451': 'Der Server hat selbst ein Problem oder lässt Fremde warten.',
    'smtp/452':
      'Es fehlt Platz: für einen weiteren Empfänger in dieser Transaktion oder auf der Platte.',
  },
  choose: [
    { when: 'Das Postfach ist zurzeit gesperrt oder belegt', send: 'smtp/450' },
    { when: 'Greylisting lässt einen unbekannten Absender warten', send: 'smtp/451' },
    { when: 'Eine Abfrage, ein Filter oder die Warteschlange fällt zurzeit aus', send: 'smtp/451' },
    { when: 'Es sind mehr Empfänger, als der Server auf einmal annimmt', send: 'smtp/452' },
    { when: 'Platte oder Postfach ist voll und hat später vielleicht Platz', send: 'smtp/452' },
    { when: 'Die Nachricht ist größer, als der Server je annimmt', send: 'smtp/552' },
  ],
}
