import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht erweitert',
  summary:
    'Der Server verlangt, dass die Anfrage eine Erweiterung angibt; der Rahmen dafür ist historisch und fast nie in Gebrauch.',
  retry:
    'Dauerhaft ohne die Erweiterung. Die Anfrage mit dem erneut senden, was der Inhalt verlangt, falls er es nennt.',
  decisions: [
    {
      id: 'server-answers-510',
      when: 'Ein Server antwortet mit 510',
      then: 'Seinen Inhalt lesen, der sagen sollte, was fehlt (RFC 2774, Abschnitt 7). Wenige Server meinen es so: nach einem Filter oder Gateway suchen, das die Zahl zweckentfremdet.',
    },
    {
      id: 'server-your-own-wants',
      when: 'Ein eigener Server verlangt noch etwas in der Anfrage',
      then: 'Für fehlende Daten 400 oder 422 nehmen, für eine Bedingung 428, für ein Protokoll 426. Die IANA führt 510 als überholt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/501',
      why: 'Der Server kann es nicht; bei 510 hat der Client etwas weggelassen.',
    },
    {
      id: 'http/428',
      why: 'Was fehlt, ist eine Bedingung wie `If-Match`.',
    },
    {
      id: 'http/417',
      why: 'Eine Erwartung wurde gesendet und ist nicht erfüllbar.',
    },
  ],
}
