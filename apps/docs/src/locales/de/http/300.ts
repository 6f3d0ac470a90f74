import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Mehrere Möglichkeiten',
  summary:
    'Das Gewünschte gibt es in mehreren Ausführungen, und der Client soll eine davon auswählen.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Eine der URIs im Inhalt auswählen oder `Location` folgen, falls vorhanden.',
  decisions: [
    {
      id: 'apache-answers-mistyped-path',
      when: 'Apache beantwortet einen vertippten Pfad mit 300',
      then: '`mod_speling` hat mehrere Dateien mit ähnlichem Namen gefunden. Den Link berichtigen oder `CheckSpelling Off` setzen.',
    },
    {
      id: 'api-answers-root-300',
      when: 'Eine API antwortet an ihrer Wurzel mit 300 und einer Liste von Versionen',
      then: 'Die Version in den Pfad aufnehmen, etwa `/v3/`. Die Dienste von OpenStack verhalten sich so.',
    },
    {
      id: 'client-does-go-itself',
      when: 'Der Client geht nicht von selbst weiter',
      then: 'Ohne `Location` kann er nicht wissen, welche Ausführung bevorzugt ist, und für die Liste ist kein Format genormt (RFC 9110, Abschnitt 15.4.1). Den Server `Location` senden oder den Client die Liste lesen lassen.',
    },
    {
      id: 'server-should-choose-client',
      when: 'Der Server soll für den Client auswählen',
      then: 'Inhaltsaushandlung verwenden: nach `Accept` und `Accept-Language` mit 200 antworten und beide in `Vary` nennen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'Ebenfalls eine Liste, doch keine Ausführung passt zu dem, was der Client annimmt.',
    },
    {
      id: 'http/302',
      why: 'Nennt ein einziges Ziel und lässt keine Wahl.',
    },
  ],
}
