// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The German prose of the 2xx pages. */
export const success = {
  200: {
    title: 'In Ordnung',
    summary: 'Die Anfrage ist gelungen; was der Inhalt ist, hängt von der Methode ab.',
    retry:
      'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Wird ein `POST` wiederholt, das mit 200 beantwortet wurde, geschieht die Arbeit womöglich doppelt.',
    decisions: [
      {
        when: 'Der Status ist 200, und der Inhalt ist eine Fehlermeldung',
        then: 'Der Server verbirgt Fehler hinter einem Erfolg, wie GraphQL es mit Absicht tut. Auch den Inhalt prüfen; in einer eigenen API den passenden 4xx- oder 5xx-Status senden, damit Caches, Überwachung und Clients den Fehler erkennen.',
      },
      {
        when: 'JSON oder JavaScript war verlangt, und gemeldet wird `Unexpected token <`',
        then: 'Angekommen ist HTML: die Startseite, die eine Single-Page-App für jeden Pfad liefert, oder nach einer Weiterleitung eine Anmeldeseite. `Content-Type` und `response.url` ansehen und fehlende Dateien mit 404 beantworten.',
      },
      {
        when: 'Der Inhalt bleibt veraltet, obwohl der Server einen neueren hat',
        then: 'Ohne `Cache-Control` darf ein Cache schätzen, wie lange eine 200-Antwort frisch ist (RFC 9111 Abschnitt 4.2.2). `Cache-Control: no-cache` mit einem `ETag` senden oder `no-store`.',
      },
      {
        when: 'Es gibt nichts zurückzusenden',
        then: 'Statt einer leeren 200-Antwort 204 senden; ein Client, der JSON einliest, scheitert an leerem Inhalt.',
      },
    ],
    confusedWith: [
      { id: 'http/201', why: 'Sagt zusätzlich, dass etwas Neues da ist, und wo.' },
      { id: 'http/202', why: 'Sagt, dass die Arbeit erst noch getan wird.' },
      { id: 'http/204', why: 'Ebenfalls ein Erfolg, jedoch immer ohne Inhalt.' },
      {
        id: 'smtp/250',
        why: 'Der übliche Erfolg eines Mailservers; HTTP kennt keinen Status 250.',
      },
    ],
  },
  201: {
    title: 'Erstellt',
    summary:
      'Durch die Anfrage ist mindestens eine neue Ressource entstanden, die es zum Zeitpunkt der Antwort schon gibt.',
    retry:
      'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Ein zweites `POST` kann eine zweite Ressource anlegen.',
    decisions: [
      {
        when: 'Der Client kann die URI der neuen Ressource nicht ermitteln',
        then: 'Nach einem `POST` sollte der Server `Location` senden (RFC 9110 Abschnitt 9.3.3). Ohne diesen Header bedeutet 201, dass die Ressource unter der URI der Anfrage liegt; das stimmt bei `PUT` und meist nicht bei `POST`.',
      },
      {
        when: 'Ein Skript im Browser liest `Location` von einem fremden Ursprung als `null`',
        then: 'Den Header vom Server in `Access-Control-Expose-Headers` aufführen lassen; von sich aus gibt CORS ihn nicht frei.',
      },
      {
        when: 'Der Client ruft die URI in `Location` nicht auf',
        then: 'Das ist richtig so: Nur 3xx leitet weiter. Ein `GET` an diese URI senden oder statt 201 mit 303 antworten.',
      },
      {
        when: 'Eine wiederholte Anfrage hat ein Duplikat angelegt',
        then: 'Mit `PUT` unter einer URI anlegen, die der Client wählt, oder den Server Wiederholungen an einem Schlüssel erkennen lassen, den der Client mitsendet.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Passt, wenn ein `PUT` etwas ersetzt hat, das es schon gab.' },
      { id: 'http/202', why: 'Passt, wenn die Ressource erst später entsteht, falls überhaupt.' },
      {
        id: 'http/303',
        why: 'Schickt den Client auf eine andere Seite; bei 201 bleibt er, wo er ist.',
      },
    ],
  },
  202: {
    title: 'Angenommen',
    summary:
      'Der Server hat die Anfrage angenommen und bearbeitet sie später; ob das gelingt, ist noch offen.',
    retry:
      'Noch ist nichts fehlgeschlagen, also die Anfrage nicht erneut senden. Stattdessen die Statusressource nach dem Fortschritt fragen.',
    decisions: [
      {
        when: 'Gleich nach der 202-Antwort fehlt das Ergebnis',
        then: 'Die Arbeit ist noch nicht getan. Dem Verweis auf die Statusressource im Inhalt oder in `Location` folgen und zwischen zwei Abfragen `Retry-After` einhalten.',
      },
      {
        when: 'Die Antwort sagt nicht, wo das Ergebnis zu finden ist',
        then: 'In der Dokumentation nach einem Webhook oder einer Auftragsliste suchen. In einer eigenen API den aktuellen Stand beschreiben und auf eine Statusressource verweisen (RFC 9110 Abschnitt 15.3.3); HTTP kann einen Status nicht nachreichen.',
      },
      {
        when: 'Der Auftrag scheitert hinterher',
        then: 'Die 202-Antwort lässt sich nicht zurücknehmen. Den Fehler in der Statusressource melden, deren eigene Antwort 200 bleibt, weil der Bericht ja vorliegt.',
      },
      {
        when: 'Ein Client will lieber nicht warten oder lieber doch',
        then: 'Er kann mit `Prefer: respond-async` oder `Prefer: wait=10` darum bitten (RFC 7240); der Server darf das übergehen.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Die Arbeit ist getan.' },
      { id: 'http/201', why: 'Die Ressource gibt es schon.' },
      {
        id: 'http/102',
        why: 'Vorläufig: Die endgültige Antwort auf dieselbe Anfrage steht noch aus.',
      },
    ],
  },
  203: {
    title: 'Nicht maßgebliche Information',
    summary:
      'Die Anfrage ist gelungen, aber ein Proxy zwischen Server und Client hat den Inhalt unterwegs verändert.',
    retry:
      'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Auf einem anderen Weg zum Server kommt der Inhalt vielleicht unverändert an.',
    decisions: [
      {
        when: 'Eine API antwortet mit 203 und einer Anmeldeseite in HTML',
        then: 'Manche Dienste, darunter Azure DevOps, tun das, wenn das Token fehlt, falsch oder abgelaufen ist. Das Token erneuern und HTML, wo JSON erwartet wird, als gescheiterte Anmeldung behandeln.',
      },
      {
        when: 'Bilder sind neu komprimiert oder Skripte umgeschrieben',
        then: 'Ein verändernder Proxy ist am Werk, etwa im Mobilfunknetz oder in einer Firma. HTTPS verwenden oder `Cache-Control: no-transform` senden, das die Veränderung verbietet (RFC 9110 Abschnitt 7.7).',
      },
      {
        when: 'Der Code vergleicht den Status mit 200',
        then: 'Jeden 2xx-Status als Erfolg behandeln, wie `response.ok` es tut.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Der Inhalt ist so, wie der Ursprungsserver ihn gesendet hat.' },
      {
        id: 'http/401',
        why: 'Die ehrliche Antwort, wo ein Dienst 203 mit einer Anmeldeseite sendet.',
      },
    ],
  },
  204: {
    title: 'Kein Inhalt',
    summary:
      'Die Anfrage ist gelungen, und die Antwort endet nach ihrem Kopf, denn es gibt nichts zu senden.',
    retry: 'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen.',
    decisions: [
      {
        when: '`response.json()` wirft einen Fehler, obwohl die Anfrage gelungen ist',
        then: 'Es gibt nichts einzulesen. Zuerst `response.status === 204` prüfen oder `text()` lesen und nur einlesen, was nicht leer ist.',
      },
      {
        when: 'Ein Handler sendet bei 204 einen Inhalt',
        then: 'Der Inhalt wird verworfen, oder er verdirbt die nächste Antwort auf der Verbindung. 200 mit Inhalt senden oder 204 ohne Inhalt und ohne `Content-Length` (RFC 9110 Abschnitte 8.6 und 15.3.5).',
      },
      {
        when: '`new Response(body, { status: 204 })` wirft einen `TypeError`',
        then: 'Der Fetch-Standard erlaubt hier keinen Inhalt, nicht einmal eine leere Zeichenkette. `null` übergeben.',
      },
      {
        when: 'Ein Formular wurde gesendet, und der Browser bleibt auf der Seite',
        then: 'Genau darum bittet 204. Um ein Ergebnis zu zeigen, mit 200 und einer Seite antworten oder mit 303 weiterleiten.',
      },
      {
        when: 'Eine Suche oder Liste ergibt nichts',
        then: '200 mit einer leeren Liste senden; das erspart jedem Client einen Sonderfall.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Hat einen Inhalt, und sei es eine leere Liste.' },
      {
        id: 'http/205',
        why: 'Ebenfalls ohne Inhalt, dazu mit der Bitte, das Formular zurückzusetzen.',
      },
      { id: 'http/304', why: 'Ebenfalls ohne Inhalt, doch der Client soll seine Kopie verwenden.' },
      {
        id: 'http/404',
        why: 'Diese Ressource gibt es nicht; bei 204 gibt es sie, nur hat sie nichts zu sagen.',
      },
    ],
  },
  205: {
    title: 'Ansicht zurücksetzen',
    summary:
      'Die Anfrage ist gelungen, und der Client soll das Formular oder die Ansicht, von der sie ausging, in den Anfangszustand versetzen.',
    retry: 'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen.',
    decisions: [
      {
        when: 'Das Formular wird nicht zurückgesetzt',
        then: 'Browser behandeln 205 wie 204 und lassen die Seite stehen. Das Formular im Skript zurücksetzen, zum Beispiel mit `form.reset()`.',
      },
      {
        when: 'Ein Handler sendet bei 205 einen Inhalt',
        then: 'Das ist verboten (RFC 9110 Abschnitt 15.3.6). Anders als 204 beendet dieser Status die Antwort nicht von selbst, deshalb über HTTP/1.1 `Content-Length: 0` senden.',
      },
      {
        when: 'Der Client wartet oder hängt nach einer 205-Antwort über HTTP/1.1',
        then: 'Die Länge fehlt, also liest der Client weiter, bis die Verbindung endet. `Content-Length: 0` ergänzen.',
      },
    ],
    confusedWith: [
      { id: 'http/204', why: 'Die übliche Wahl: Die Ansicht bleibt, wie sie ist.' },
      {
        id: 'http/303',
        why: 'Der Weg, jemanden nach einem Formular auf eine frische Seite zu schicken.',
      },
    ],
  },
  206: {
    title: 'Teilinhalt',
    summary:
      'Der Inhalt ist nicht das Ganze, sondern nur der Teil oder die Teile, die `Range` verlangt hat.',
    retry:
      'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Die noch fehlenden Teile anfordern.',
    decisions: [
      {
        when: 'Ein fortgesetzter Download ist beschädigt',
        then: 'Die Datei hat sich inzwischen geändert. `If-Range` mit dem starken `ETag` des ersten Teils senden: Dann schickt der Server nach einer Änderung die ganze Datei mit 200 (RFC 9110 Abschnitt 13.1.5).',
      },
      {
        when: 'Verlangt war ein Bereich, und mit 200 kommt alles',
        then: 'Ein Server darf `Range` übergehen (RFC 9110 Abschnitt 14.2). Nach einem Proxy suchen, der komprimiert oder den Header entfernt, und die 200-Antwort als Ganzes nehmen, statt sie anzuhängen.',
      },
      {
        when: 'In einem Video lässt sich nicht spulen, oder es läuft in Safari nicht',
        then: 'Safari verlangt Byte-Bereiche. Den Server auf `Range` mit 206, einem richtigen `Content-Range` und `Accept-Ranges: bytes` antworten lassen.',
      },
      {
        when: 'Der Inhalt beginnt mit einer Trennzeile',
        then: 'Es wurden mehrere Bereiche verlangt, also ist er `multipart/byteranges` mit einem `Content-Range` in jedem Teil. Bereiche einzeln anfordern, wenn der Client das nicht zerlegen kann.',
      },
      {
        when: '`cache.put()` in einem Service Worker wirft einen `TypeError`',
        then: 'Die Cache-API nimmt keine 206-Antwort an. Das Ganze mit 200 abrufen, speichern und Bereiche daraus schneiden.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Das Ganze, auch wenn ein Bereich verlangt war.' },
      { id: 'http/416', why: 'Kein verlangter Bereich liegt innerhalb des Inhalts.' },
      { id: 'http/226', why: 'Der Unterschied zu einer älteren Fassung, kein Ausschnitt.' },
    ],
  },
  207: {
    title: 'Mehrfachstatus',
    summary:
      'Mehrere Vorgänge wurden ausgeführt, und jeder hat einen eigenen Status, den der Inhalt aufführt.',
    retry:
      'Der Code selbst besagt weder Erfolg noch Misserfolg. Den Inhalt lesen und nur die Teile wiederholen, deren eigener Status es zulässt.',
    decisions: [
      {
        when: 'Alles sieht gut aus, doch einzelne Einträge fehlen oder sind unverändert',
        then: '`response.ok` ist bei 207 auch dann wahr, wenn jeder Teil gescheitert ist. Den Status jedes Teils durchgehen.',
      },
      {
        when: 'Ein WebDAV-Client kann den Inhalt nicht lesen',
        then: 'Er erwartet XML mit dem Wurzelelement `multistatus` (RFC 4918 Abschnitt 13). `Content-Type: application/xml` und den Namensraum `DAV:` prüfen.',
      },
      {
        when: 'Ein Teil hat den Status 424',
        then: 'Er ist gescheitert, weil ein anderer Teil gescheitert ist. Zuerst diesen anderen beheben.',
      },
      {
        when: 'Eine eigene REST-API soll auf einen Stapel antworten',
        then: '207 mit JSON ist verbreitet, obwohl RFC 4918 nur XML beschreibt. Das Format dokumentieren und den Status jedes Teils nennen.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Ein Ergebnis für die ganze Anfrage.' },
      { id: 'http/208', why: 'Kommt innerhalb von 207 vor, für bereits aufgeführte Mitglieder.' },
      { id: 'http/424', why: 'Häufig der Status einzelner Teile innerhalb von 207.' },
    ],
  },
  208: {
    title: 'Bereits aufgeführt',
    summary:
      'Innerhalb einer WebDAV-Antwort mit 207 ist dieses Mitglied eines, das dieselbe Antwort unter einem anderen Pfad schon aufgeführt hat.',
    retry:
      'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Die Einzelheiten stehen bei dem Mitglied, das mit 200 aufgeführt ist.',
    decisions: [
      {
        when: 'In einer Antwort auf `PROPFIND` hat ein Mitglied 208 und keine Kinder',
        then: 'Es ist dieselbe Sammlung wie eine weiter oben, nur an einen zweiten Pfad gebunden. `DAV:resource-id` abfragen, um beide zuzuordnen.',
      },
      {
        when: '208 ist der Status der Antwort selbst',
        then: 'Der Code ist nur innerhalb von 207 definiert (RFC 5842 Abschnitt 7.1). Auf eine bereits bearbeitete Anfrage mit 200 antworten oder mit 409, wenn die Wiederholung ein Fehler ist.',
      },
      {
        when: 'Der Server antwortet mit 508, wo 208 erwartet wurde',
        then: 'Er sollte 208 nur bei Clients verwenden, die ihre Unterstützung ankündigen. `DAV: bind` mit der Anfrage senden (RFC 5842 Abschnitt 8.2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/508',
        why: 'Dieselbe Schleife bei einem Client, der nicht angekündigt hat, dass er 208 kennt.',
      },
      { id: 'http/409', why: 'Passt, wo eine API sagen will, dass es etwas schon gibt.' },
    ],
  },
  226: {
    title: 'Instanzmanipulation angewandt',
    summary:
      'Der Inhalt ist nicht die Ressource selbst, sondern das Ergebnis einer Umformung, meist der Unterschied zu einer Fassung, die der Client hat.',
    retry:
      'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Lässt sich der Unterschied nicht anwenden, das Ganze ohne `A-IM` abrufen.',
    decisions: [
      {
        when: 'Der Inhalt wirkt unvollständig',
        then: 'Er ist ein Delta. Es auf die in `IM` genannte Weise auf die gespeicherte Fassung anwenden, deren `ETag` in `If-None-Match` stand.',
      },
      {
        when: 'Eine 226-Antwort kommt, obwohl der Client nicht darum gebeten hat',
        then: 'Die Anfrage braucht `A-IM` mit den Umformungen, die der Client rückgängig machen kann (RFC 3229 Abschnitt 10.5.3). Nach einem Proxy suchen, der den Header ergänzt, oder nach einem Cache, der Clients verwechselt.',
      },
      {
        when: 'Mehrere Fassungen sind gespeichert, und es ist unklar, welche gemeint ist',
        then: 'Bei mehr als einem Entity-Tag in `If-None-Match` muss die Antwort die Grundlage in `Delta-Base` nennen.',
      },
      {
        when: 'Ein Feedreader oder eine eigene API soll Datenverkehr sparen',
        then: 'Von `A-IM: feed` abgesehen unterstützt das fast nichts. `ETag` mit 304 und Komprimierung erreichen beinahe dasselbe.',
      },
    ],
    confusedWith: [
      { id: 'http/206', why: 'Ein Ausschnitt einer Fassung; ein Delta verbindet zwei Fassungen.' },
      {
        id: 'http/304',
        why: 'Die Fassung des Clients ist noch aktuell, also wird nichts gesendet.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
