import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Inhalt zu groß',
  summary: 'Der Inhalt der Anfrage ist größer, als der Server annehmen will oder kann.',
  retry:
    'Dauerhaft für diese Größe, außer wenn `Retry-After` dabei ist. Sonst weniger senden oder das Limit erhöhen lassen.',
  decisions: [
    {
      id: 'response-page-nginx',
      when: 'Die Antwort ist eine Seite von nginx',
      then: 'Dessen Limit ist ohne Einstellung 1 MB. `client_max_body_size` erhöhen, in Kubernetes die Annotation `proxy-body-size` des Ingress.',
    },
    {
      id: 'application-itself-sends',
      when: 'Die Anwendung selbst sendet ihn',
      then: 'Deren eigenes Limit erhöhen, etwa mit `express.json({ limit: "5mb" })` oder `LimitRequestBody` in Apache. Jede Station auf dem Weg hat ein Limit; das niedrigste zählt.',
    },
    {
      id: 'gateway-cdn-serverless-function',
      when: 'Ein Gateway, ein CDN oder eine serverlose Funktion steht davor',
      then: 'Deren Limits stehen oft fest. Mit einer signierten URL direkt in den Objektspeicher hochladen oder in Teilen.',
    },
    {
      id: 'browser-reports-broken-connection',
      when: 'Der Browser meldet statt 413 eine abgebrochene Verbindung oder einen CORS-Fehler',
      then: 'Der Server schließt die Verbindung, bevor der Inhalt durch ist, und einer Fehlerseite des Proxys fehlen die CORS-Header. Die Größe vor dem Senden prüfen und ins Protokoll des Proxys sehen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/414',
      why: 'Die Adresse, nicht der Inhalt, ist zu lang.',
    },
    {
      id: 'http/431',
      why: 'Die Header sind zu groß.',
    },
    {
      id: 'http/507',
      why: 'Der Inhalt ist an sich nicht zu groß; der Speicher ist voll.',
    },
    {
      id: 'smtp/552',
      why: 'Das Gegenstück bei E-Mail: Nachricht zu groß oder Postfach voll.',
    },
  ],
}
