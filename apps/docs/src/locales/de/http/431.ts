import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Header-Felder zu groß',
  summary: 'Ein Header der Anfrage oder alle zusammen brauchen mehr Platz, als der Server zulässt.',
  retry: 'Dauerhaft für diese Header. Sie verkleinern, dann erneut senden.',
  decisions: [
    {
      id: 'happens-one-browser-private',
      when: 'Es geschieht in einem Browser und nicht in einem privaten Fenster',
      then: 'Die Cookies sind angewachsen. Die der Website löschen; in der Anwendung Daten auf dem Server halten und nur eine Sitzungskennung im Cookie.',
    },
    {
      id: 'token-authorization-long',
      when: 'Das Token in `Authorization` ist lang',
      then: 'Es enthält zu viele Gruppen oder Angaben. Es verschlanken oder gegen ein kurzes tauschen.',
    },
    {
      id: 'happens-localhost-node',
      when: 'Es geschieht auf `localhost` mit Node',
      then: 'Alle Projekte auf `localhost` teilen sich ihre Cookies, unabhängig vom Port, und Node erlaubt insgesamt 16 KiB. Die Cookies löschen oder mit `--max-http-header-size` starten.',
    },
    {
      id: 'much',
      when: 'Es muss so viel sein',
      then: 'Das Limit an jeder Station erhöhen: Load Balancer, Proxy, Server. Jede hat ihr eigenes, und das niedrigste zählt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/400',
      why: 'Das senden nginx und Apache in diesem Fall.',
    },
    {
      id: 'http/413',
      why: 'Der Inhalt, nicht der Kopf, ist zu groß.',
    },
    {
      id: 'http/414',
      why: 'Die Adresse ist zu lang.',
    },
  ],
}
