// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The German prose of the 1xx pages. */
export const interim = {
  100: {
    title: 'Fortfahren',
    summary:
      'Der Server hat den Kopf der Anfrage gelesen, bisher nichts daran auszusetzen und wartet auf den Inhalt.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Den Inhalt senden; der endgültige Status folgt auf derselben Verbindung.',
    decisions: [
      {
        when: 'Ein Upload stockt etwa eine Sekunde, bevor der Inhalt übertragen wird',
        then: 'Der Client hat `Expect: 100-continue` gesendet und das Warten auf eine Antwort aufgegeben. Den Server sofort antworten lassen (RFC 9110 Abschnitt 10.1.1) oder die Erwartung im Client abschalten, etwa mit `curl -H "Expect:"`.',
      },
      {
        when: 'Der Client hält 100 für die endgültige Antwort',
        then: 'Er muss weiterlesen, bis ein Status ab 200 eintrifft (RFC 9110 Abschnitt 15.2). Eine HTTP-Bibliothek, die bei der ersten Statuszeile aufhört, aktualisieren oder ersetzen.',
      },
      {
        when: 'Ein Handler versucht, 100 selbst zu senden',
        then: 'Das dem Server überlassen: Er sendet den Status, sobald der Handler den Inhalt liest. Um eine Anfrage vor ihrem Inhalt abzulehnen, stattdessen mit einem endgültigen Status antworten; in Node dient dazu das Ereignis `checkContinue`.',
      },
      {
        when: 'Ein Proxy steht dazwischen, und die 100-Antwort kommt nie an',
        then: 'Eine Zwischenstation, die HTTP/1.0 spricht, kann sie nicht weiterreichen. Der Client darf nicht ewig warten: Nach kurzer Zeit sendet er den Inhalt trotzdem.',
      },
    ],
    confusedWith: [
      {
        id: 'http/417',
        why: 'Die gegenteilige Antwort auf `Expect`: Der Server kann die Erwartung nicht erfüllen.',
      },
      {
        id: 'http/102',
        why: 'Ebenfalls vorläufig, sagt aber nichts über den Inhalt: Die ganze Anfrage ist da, und die Bearbeitung dauert.',
      },
      {
        id: 'smtp/354',
        why: 'Das Gegenstück bei E-Mail: Der Server fordert nach `DATA` die Nachricht an.',
      },
    ],
  },
  101: {
    title: 'Protokollwechsel',
    summary:
      'Der Server stimmt dem Wechsel zu, um den der Client mit `Upgrade` gebeten hat; ab hier spricht die Verbindung das andere Protokoll.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Auf dieser Verbindung folgt keine HTTP-Antwort mehr.',
    decisions: [
      {
        when: 'Ein WebSocket lässt sich nicht öffnen, und statt 101 kommt 200, 400, 404 oder 426',
        then: 'Vermutlich hat ein Proxy `Upgrade` und `Connection` verworfen, die nur für einen Abschnitt des Weges gelten (RFC 9110 Abschnitt 7.8). In nginx `proxy_http_version 1.1` setzen und beide Header weiterreichen; im Load Balancer WebSockets einschalten.',
      },
      {
        when: 'Der Browser meldet ein falsches `Sec-WebSocket-Accept`',
        then: 'Der Wert muss aus dem `Sec-WebSocket-Key` genau dieser Anfrage berechnet sein (RFC 6455 Abschnitt 4.2.2). Nach einem Cache oder Handler suchen, der einen alten Handshake wiedergibt.',
      },
      {
        when: 'Die Verbindung läuft über HTTP/2 oder HTTP/3',
        then: 'In diesen Versionen gibt es 101 nicht (RFC 9113 Abschnitt 8.6). Ein WebSocket wird dort mit einem erweiterten `CONNECT` geöffnet (RFC 8441, RFC 9220), und Erfolg heißt 200.',
      },
      {
        when: 'Der Wechsel gelingt, und die Verbindung bricht nach einer Minute Stille ab',
        then: 'Das ist die Leerlaufgrenze eines Proxys oder Load Balancers. Häufiger Pings senden oder die Grenze erhöhen.',
      },
    ],
    confusedWith: [
      {
        id: 'http/426',
        why: 'Dort verlangt der Server ein anderes Protokoll; mit 101 gewährt er das, um das der Client gebeten hat.',
      },
      {
        id: 'http/200',
        why: 'Ein WebSocket über HTTP/2 beginnt mit 200, und auch ein Proxy, der `Upgrade` übergeht, antwortet mit 200.',
      },
    ],
  },
  102: {
    title: 'In Bearbeitung',
    summary:
      'Der Server hat die ganze Anfrage, arbeitet noch daran und meldet das, damit der Client weiter wartet.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Weiter warten: Der endgültige Status steht noch aus.',
    decisions: [
      {
        when: 'Eine langsame Anfrage soll mit 102 am Leben gehalten werden',
        then: 'Nicht darauf bauen: RFC 4918 hat den Code aus WebDAV gestrichen, wenige Server senden ihn, und viele Proxys verwerfen ihn. Mit 202 und der Adresse einer Statusressource antworten oder die Antwort nach und nach senden.',
      },
      {
        when: 'Der Client bricht mit einer Zeitüberschreitung ab, obwohl 102 ankommt',
        then: 'Die meisten Clients beachten vorläufige Antworten beim Herunterzählen nicht. Die Wartezeit im Client und in jedem Proxy auf dem Weg erhöhen.',
      },
      {
        when: 'Der Client hält 102 für die Antwort',
        then: 'Er muss jeden 1xx-Status übergehen, den er nicht kennt, und bis zum endgültigen Status weiterlesen (RFC 9110 Abschnitt 15.2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/202',
        why: 'Eine endgültige Antwort: Die Anfrage ist angenommen, der Austausch beendet. Nach 102 steht die Antwort noch aus.',
      },
      {
        id: 'http/100',
        why: 'Kommt, bevor der Inhalt der Anfrage eintrifft, und gibt ihn frei.',
      },
    ],
  },
  103: {
    title: 'Frühe Hinweise',
    summary:
      'Vor der endgültigen Antwort nennt der Server Header, die sie voraussichtlich haben wird, damit der Client schon laden kann.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Die endgültige Antwort folgt, und nur ihre Header gelten.',
    decisions: [
      {
        when: 'Der Server sendet 103, und der Browser lädt nichts vorab',
        then: 'Browser beachten 103 nur beim Aufruf einer Seite und in der Praxis erst ab HTTP/2. Prüfen, ob `Link` ein `rel=preload` mit passendem `as` oder ein `rel=preconnect` trägt; nicht jeder Browser kann beides.',
      },
      {
        when: 'Die 103-Antwort erreicht den Browser nie',
        then: 'Viele Proxys und CDNs verwerfen vorläufige Antworten oder verlangen dafür eine Einstellung. Vergleichen, was der Ursprungsserver sendet und was ankommt, zum Beispiel mit `curl -v --http2`.',
      },
      {
        when: 'Ein alter Client bricht nach einer 103-Antwort ab oder verwechselt Antworten',
        then: 'Er hält die vorläufige Antwort für die endgültige. 103 über HTTP/1.1 nur an Clients senden, die damit nachweislich umgehen können (RFC 8297 Abschnitt 3).',
      },
      {
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
  },
  104: {
    title: 'Wiederaufnahme des Uploads möglich',
    summary:
      'Der Server hat für diesen Upload eine Ressource angelegt, sodass der Client nach einem Abbruch dort fortfahren kann, wo er aufgehört hat.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Bricht der Upload später ab, den Stand abfragen und nur den Rest senden.',
    decisions: [
      {
        when: 'Der Einsatz von 104 im Produktivbetrieb wird erwogen',
        then: 'Der Code gehört zu einem Entwurf (draft-ietf-httpbis-resumable-upload), und seine Registrierung bei der IANA ist befristet. Client und Server müssen dieselbe `Upload-Draft-Interop-Version` nennen; sonst wird 104 nicht gesendet oder nicht beachtet.',
      },
      {
        when: 'Der Upload ist abgebrochen, nachdem eine 104-Antwort mit `Location` eingetroffen war',
        then: '`HEAD` an diese URI senden, `Upload-Offset` lesen und den Rest ab dort mit `PATCH` nachreichen, wiederum mit `Upload-Offset` und mit `Content-Type: application/partial-upload`.',
      },
      {
        when: 'Der Upload ist abgebrochen, ohne dass eine 104-Antwort eingetroffen war',
        then: 'Ohne die URI lässt sich nichts wieder aufnehmen: den ganzen Upload erneut senden. Vielleicht fehlte der Anfrage `Upload-Complete`, oder ein Proxy hat die vorläufige Antwort verworfen.',
      },
    ],
    confusedWith: [
      {
        id: 'http/100',
        why: 'Gibt den Inhalt frei; eine 104-Antwort ersetzt das nicht, wenn `Expect: 100-continue` gesendet wurde.',
      },
      {
        id: 'http/206',
        why: 'Die Gegenrichtung: einen Download mit `Range` wieder aufnehmen.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
