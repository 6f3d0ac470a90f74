import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Zwei Fragen entscheiden: Ist der Umzug von Dauer, und darf aus einem POST ein GET werden? 301 und 308 sind von Dauer, 302 und 307 nicht; bei 307 und 308 bleiben Methode und Inhalt.',
  rows: {
    'http/301': 'Auf Dauer; Browser machen aus einem POST ein GET.',
    'http/302': 'Vorerst; Browser machen aus einem POST ein GET.',
    'http/307': 'Vorerst; Methode und Inhalt bleiben.',
    'http/308': 'Auf Dauer; Methode und Inhalt bleiben.',
  },
  choose: [
    { when: 'Eine Seite hat auf Dauer eine neue Adresse', send: 'http/301' },
    {
      when: 'Eine API hat auf Dauer eine neue Adresse und nimmt POST oder PUT an',
      send: 'http/308',
    },
    { when: 'Der Umweg gilt vorerst, und die Methode muss bleiben', send: 'http/307' },
    { when: 'Ein Besucher soll sich erst anmelden', send: 'http/302' },
    { when: 'Ein Formular ist angenommen, und sein Ergebnis steht woanders', send: 'http/303' },
  ],
}
