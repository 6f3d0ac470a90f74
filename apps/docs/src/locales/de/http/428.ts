import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Vorbedingung erforderlich',
  summary:
    'Der Server nimmt diese Änderung nur mit einer Bedingung wie `If-Match` an, damit niemand die Arbeit anderer überschreibt.',
  retry:
    'Dauerhaft ohne Bedingung. Die Ressource abrufen und die Änderung mit `If-Match` erneut senden.',
  decisions: [
    {
      id: 'put-patch-delete-fails',
      when: 'Ein `PUT`, `PATCH` oder `DELETE` scheitert',
      then: 'Zuerst `GET` senden, das `ETag` aufbewahren und in `If-Match` mitsenden. Folgt darauf 412, abrufen und zusammenführen.',
    },
    {
      id: 'something-created',
      when: 'Etwas soll angelegt werden',
      then: '`If-None-Match: *` senden: Das gelingt nur, wenn noch nichts da ist.',
    },
    {
      id: 'resource-etag',
      when: 'Die Ressource hat kein `ETag`',
      then: '`If-Unmodified-Since` mit ihrem `Last-Modified` verwenden. Ein Skript im Browser sieht `ETag` von einem fremden Ursprung nur, wenn der Server es freigibt.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 428',
      then: 'Im Inhalt erklären, wie die Anfrage zu senden ist, und die Antwort von keinem Cache speichern lassen (RFC 6585, Abschnitt 3).',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'Eine Bedingung war da und traf nicht zu.',
    },
    {
      id: 'http/409',
      why: 'Ein Konflikt wurde festgestellt; 428 will einen verhindern.',
    },
  ],
}
