import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht maßgebliche Information',
  summary:
    'Die Anfrage ist gelungen, aber ein Proxy zwischen Server und Client hat den Inhalt unterwegs verändert.',
  retry:
    'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Auf einem anderen Weg zum Server kommt der Inhalt vielleicht unverändert an.',
  decisions: [
    {
      id: 'api-answers-203-html',
      when: 'Eine API antwortet mit 203 und einer Anmeldeseite in HTML',
      then: 'Manche Dienste, darunter Azure DevOps, tun das, wenn das Token fehlt, falsch oder abgelaufen ist. Das Token erneuern und HTML, wo JSON erwartet wird, als gescheiterte Anmeldung behandeln.',
    },
    {
      id: 'images-recompressed-scripts-rewritten',
      when: 'Bilder sind neu komprimiert oder Skripte umgeschrieben',
      then: 'Ein verändernder Proxy ist am Werk, etwa im Mobilfunknetz oder in einer Firma. HTTPS verwenden oder `Cache-Control: no-transform` senden, das die Veränderung verbietet (RFC 9110, Abschnitt 7.7).',
    },
    {
      id: 'code-compares-status-200',
      when: 'Der Code vergleicht den Status mit 200',
      then: 'Jeden 2xx-Status als Erfolg behandeln, wie `response.ok` es tut.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Der Inhalt ist so, wie der Ursprungsserver ihn gesendet hat.',
    },
    {
      id: 'http/401',
      why: 'Die ehrliche Antwort, wo ein Dienst 203 mit einer Anmeldeseite sendet.',
    },
  ],
}
