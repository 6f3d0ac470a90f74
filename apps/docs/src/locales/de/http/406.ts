import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht annehmbar',
  summary:
    'Keine Ausführung, die der Server hat, passt zu den `Accept`-Headern, und eine andere will er nicht senden.',
  retry:
    'Dauerhaft für diese Header. `Accept`, `Accept-Language` oder `Accept-Encoding` ändern, dann erneut senden.',
  decisions: [
    {
      id: 'api-called',
      when: 'Eine API wird aufgerufen',
      then: 'Das tatsächlich gesendete `Accept` ansehen; manche Bibliotheken setzen ein eigenes. Den Typ aus der Dokumentation senden, gegebenenfalls mit Version, oder `*/*`.',
    },
    {
      id: 'rails-spring-answers-406',
      when: 'Rails oder Spring antwortet mit 406',
      then: 'Für den Typ fehlt ein Format oder Konverter: in Rails das Format in `respond_to` ergänzen, in Spring `produces` an der Route prüfen und ob eine JSON-Bibliothek vorhanden ist.',
    },
    {
      id: 'every-client-gets-browsers',
      when: 'Jeder Client erhält ihn, auch der Browser',
      then: 'ModSecurity bei einem Webhoster antwortet mit 406, wenn eine Regel greift. In dessen Protokoll nachsehen; mit `Accept` hat es nichts zu tun.',
    },
    {
      id: 'server-your-own-just',
      when: 'Ein eigener Server hat nur eine Ausführung',
      then: 'Er darf sie trotzdem senden (RFC 9110, Abschnitt 12.4.1), was meist mehr hilft als eine 406-Antwort.',
    },
  ],
  confusedWith: [
    {
      id: 'http/415',
      why: 'Das Format des gesendeten, nicht des gewünschten Inhalts.',
    },
    {
      id: 'http/300',
      why: 'Ausführungen zur Auswahl sind da und auch annehmbar.',
    },
  ],
}
