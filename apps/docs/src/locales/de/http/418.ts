import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Ich bin eine Teekanne',
  summary:
    'Ein Aprilscherz von 1998: Eine Teekanne weigert sich, Kaffee zu kochen; die IANA hält die Zahl frei, weil so viele sie einbauen.',
  retry:
    'Nicht wiederholen: Eine Teekanne bleibt eine Teekanne, und ein Filter, der so antwortet, lässt sich nicht umstimmen.',
  decisions: [
    {
      id: 'real-website-answers-418',
      when: 'Eine echte Website antwortet mit 418',
      then: 'Meist ist es ein Filter gegen Bots, der den Client für einen hält. Nach einer offiziellen API suchen und den Betreiber fragen, statt den Client zu tarnen.',
    },
    {
      id: 'comes-your-own-server',
      when: 'Der eigene Server sendet ihn',
      then: 'Im Code nach 418 oder `teapot` suchen; oft ist es ein Platzhalter oder ein stehen gebliebenes Beispiel.',
    },
    {
      id: 'you-look-code-case',
      when: 'Gesucht ist ein Code für einen Fall, der keinen hat',
      then: 'Nicht diesen nehmen: Er bedeutet nichts und ist reserviert (RFC 9110, Abschnitt 15.5.19). 400, 403 oder 422 versteht jeder.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Das sollte ein Filter stattdessen senden.',
    },
    {
      id: 'http/429',
      why: 'Das sollte ein Filter senden, wenn es um zu viele Anfragen geht.',
    },
  ],
}
