import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Länge erforderlich',
  summary:
    'Der Server nimmt keinen Inhalt an, dessen Länge nicht in `Content-Length` angekündigt ist.',
  retry: 'Dauerhaft ohne diesen Header. Mit `Content-Length` erneut senden.',
  decisions: [
    {
      id: 'client-streams-content',
      when: 'Der Client sendet seinen Inhalt als Datenstrom',
      then: 'Dann geht der Inhalt in Stücken hinaus, die der Server oder ein Proxy ablehnt (RFC 9112, Abschnitt 6.3). Den Inhalt zuerst ganz lesen oder der Bibliothek die bekannte Länge angeben.',
    },
    {
      id: 'post-put-without-content',
      when: 'Ein `POST` oder `PUT` ohne Inhalt scheitert',
      then: '`Content-Length: 0` senden. Bei curl `-d ""` verwenden statt nur `-X POST`.',
    },
    {
      id: 'fails-through-proxy',
      when: 'Es scheitert nur über einen Proxy',
      then: 'Ein Proxy hat den Inhalt in Stücke zerlegt. In nginx `proxy_request_buffering` eingeschaltet lassen, damit die Länge bekannt ist.',
    },
    {
      id: 'content-length-set-fetch',
      when: '`Content-Length` wurde in `fetch` gesetzt',
      then: 'Browser lassen Skripte diesen Header nicht setzen. Als Inhalt eine Zeichenkette, einen `Blob` oder einen Puffer übergeben, dann senden sie ihn von selbst.',
    },
  ],
  confusedWith: [
    {
      id: 'http/413',
      why: 'Die Länge ist bekannt, und sie ist zu groß.',
    },
    {
      id: 'http/400',
      why: 'Eine Länge ist angegeben, aber ungültig.',
    },
  ],
}
