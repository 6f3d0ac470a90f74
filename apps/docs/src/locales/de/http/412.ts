import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Vorbedingung nicht erfüllt',
  summary:
    'Eine Bedingung, die der Client selbst gestellt hat, etwa `If-Match`, trifft nicht zu, deshalb wurde nichts geändert.',
  retry:
    'Dauerhaft für diese Bedingung. Den aktuellen Stand abrufen, neu entscheiden und das neue `ETag` senden.',
  decisions: [
    {
      id: 'if-match-sent',
      when: 'Gesendet wurde `If-Match`',
      then: 'Jemand anderes hat die Ressource inzwischen geändert. Sie abrufen, zusammenführen und ihr neues `ETag` senden; nicht blind mit `If-Match: *` überschreiben.',
    },
    {
      id: 'if-none-match-sent',
      when: 'Gesendet wurde `If-None-Match: *`',
      then: 'Die Ressource gibt es schon, deshalb wurde sie nicht angelegt. Die vorhandene verwenden oder eine andere Adresse.',
    },
    {
      id: 'nobody-changed-anything',
      when: 'Niemand hat etwas geändert',
      then: '`If-Match` vergleicht streng (RFC 9110, Abschnitt 13.1.1), ein `ETag` mit `W/` stimmt also nie überein; oft schwächt die Komprimierung in einem Proxy es ab. Den Server ein starkes senden lassen und die Anführungszeichen beibehalten.',
    },
    {
      id: 'get-answered-412',
      when: 'Ein `GET` wird mit 412 beantwortet',
      then: 'Der Client hat `If-Match` oder `If-Unmodified-Since` gesendet. Für einen Cache wäre `If-None-Match` richtig, das zu 304 führt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/428',
      why: 'Die Bedingung fehlt; der Server besteht auf einer.',
    },
    {
      id: 'http/304',
      why: 'Das bedeutet ein nicht zutreffendes `If-None-Match` bei `GET` und `HEAD`.',
    },
    {
      id: 'http/409',
      why: 'Ein Konflikt, den der Server ohne Bedingung festgestellt hat.',
    },
    {
      id: 'http/417',
      why: 'Betrifft `Expect`, nicht den Zustand der Ressource.',
    },
  ],
}
