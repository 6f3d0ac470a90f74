import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Instanzmanipulation angewandt',
  summary:
    'Der Inhalt ist nicht die Ressource selbst, sondern das Ergebnis einer Umformung, meist der Unterschied zu einer Fassung, die der Client hat.',
  retry:
    'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Lässt sich der Unterschied nicht anwenden, das Ganze ohne `A-IM` abrufen.',
  decisions: [
    {
      id: 'content-looks-incomplete',
      when: 'Der Inhalt wirkt unvollständig',
      then: 'Er ist ein Delta. Es auf die in `IM` genannte Weise auf die gespeicherte Fassung anwenden, deren `ETag` in `If-None-Match` stand.',
    },
    {
      id: '226-arrives-although-client',
      when: 'Eine 226-Antwort kommt, obwohl der Client nicht darum gebeten hat',
      then: 'Die Anfrage braucht `A-IM` mit den Umformungen, die der Client rückgängig machen kann (RFC 3229, Abschnitt 10.5.3). Nach einem Proxy suchen, der den Header ergänzt, oder nach einem Cache, der Clients verwechselt.',
    },
    {
      id: 'several-versions-stored-unclear',
      when: 'Mehrere Fassungen sind gespeichert, und es ist unklar, welche gemeint ist',
      then: 'Bei mehr als einem Entity-Tag in `If-None-Match` muss die Antwort die Grundlage in `Delta-Base` nennen.',
    },
    {
      id: 'feed-reader-api-your',
      when: 'Ein Feedreader oder eine eigene API soll Datenverkehr sparen',
      then: 'Von `A-IM: feed` abgesehen unterstützt das fast nichts. `ETag` mit 304 und Komprimierung erreichen beinahe dasselbe.',
    },
  ],
  confusedWith: [
    {
      id: 'http/206',
      why: 'Ein Ausschnitt einer Fassung; ein Delta verbindet zwei Fassungen.',
    },
    {
      id: 'http/304',
      why: 'Die Fassung des Clients ist noch aktuell, also wird nichts gesendet.',
    },
  ],
}
