import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'Alle drei sind dauerhaft. 550 betrifft ein Postfach oder eine Richtlinie dafür, 553 die Form einer Adresse oder das Recht auf sie, 554 die Transaktion als Ganzes.',
  rows: {
    'smtp/550': 'Das Postfach gibt es nicht, oder eine Richtlinie lehnt Mail dorthin ab.',
    'smtp/553':
      'Die Adresse ist hier nicht erlaubt: wegen ihrer Form, oder weil dieser Benutzer damit nicht senden darf.',
    'smtp/554':
      'Die Transaktion ist gescheitert, oder für diesen Client gibt es hier gar keinen SMTP-Dienst.',
  },
  choose: [
    { when: 'Den Empfänger gibt es nicht', send: 'smtp/550' },
    { when: 'Eine Richtlinie lehnt Absender oder Inhalt ab: SPF, DMARC, Spam', send: 'smtp/550' },
    { when: 'Ein Benutzer sendet mit einer Adresse, die ihm nicht gehört', send: 'smtp/553' },
    { when: 'Schon die Begrüßung weist einen Client ab', send: 'smtp/554' },
    { when: 'Kein Empfänger wurde angenommen, und trotzdem kommt DATA', send: 'smtp/554' },
  ],
}
