import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Variante handelt selbst aus',
  summary:
    'Der Server ist im Kreis eingerichtet: Die gewählte Variante will ihrerseits aushandeln.',
  retry: 'Dauerhaft, bis die Konfiguration berichtigt ist. Nicht wiederholen.',
  decisions: [
    {
      id: 'apache-mod-negotiation-sends',
      when: 'Apache mit `mod_negotiation` sendet ihn',
      then: 'Ein Eintrag in einer Typzuordnung (`.var`) verweist auf eine andere Typzuordnung. Ihn auf eine Datei verweisen lassen.',
    },
    {
      id: 'server-yours',
      when: 'Es ist ein fremder Server',
      then: 'Eine Variante direkt unter ihrer eigenen Adresse abrufen, etwa `index.en.html`, und den Betreiber benachrichtigen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'Die Aushandlung geht, und keine Variante passt zum Client.',
    },
    {
      id: 'http/300',
      why: 'Die Aushandlung geht, und der Client soll wählen.',
    },
    {
      id: 'http/508',
      why: 'Ebenfalls ein Kreis, in Ordnern von WebDAV.',
    },
  ],
}
