import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Frühe Hinweise',
  summary:
    'Vor der endgültigen Antwort nennt der Server Header, die sie voraussichtlich haben wird, damit der Client schon laden kann.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Die endgültige Antwort folgt, und nur ihre Header gelten.',
  decisions: [
    {
      id: 'server-sends-103-browser',
      when: 'Der Server sendet 103, und der Browser lädt nichts vorab',
      then: 'Browser beachten 103 nur beim Aufruf einer Seite und in der Praxis erst ab HTTP/2. Prüfen, ob `Link` ein `rel=preload` mit passendem `as` oder ein `rel=preconnect` trägt; nicht jeder Browser kann beides.',
    },
    {
      id: '103-never-reaches-browser',
      when: 'Die 103-Antwort erreicht den Browser nie',
      then: 'Viele Proxys und CDNs verwerfen vorläufige Antworten oder verlangen dafür eine Einstellung. Vergleichen, was der Ursprungsserver sendet und was ankommt, zum Beispiel mit `curl -v --http2`.',
    },
    {
      id: 'old-client-breaks-mixes',
      when: 'Ein alter Client bricht nach einer 103-Antwort ab oder verwechselt Antworten',
      then: 'Er hält die vorläufige Antwort für die endgültige. 103 über HTTP/1.1 nur an Clients senden, die damit nachweislich umgehen können (RFC 8297, Abschnitt 3).',
    },
    {
      id: 'page-loads-resource-twice',
      when: 'Die Seite lädt eine Ressource doppelt oder eine, die sie nicht braucht',
      then: 'Der Hinweis passt nicht zur Seite. Auf das hinweisen, was jede Fassung der Seite braucht, mit derselben URL und denselben Werten für `as` und `crossorigin` wie in der Seite.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Ebenfalls vorläufig, betrifft aber den Inhalt der Anfrage und nicht Header der Antwort.',
    },
    {
      id: 'http/200',
      why: 'Erst die endgültige Antwort entscheidet: Ihre Header können vom Hinweis abweichen.',
    },
  ],
}
