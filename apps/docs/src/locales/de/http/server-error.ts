// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The German prose of the 5xx pages. */
export const serverError = {
  500: {
    title: 'Interner Serverfehler',
    summary: 'Im Server ist etwas schiefgegangen, womit niemand gerechnet hat.',
    retry:
      'Möglicherweise vorübergehend: später wiederholen, einige Male und mit Pausen. Ein `POST` nur wiederholen, wenn doppeltes Ausführen nicht schadet.',
    decisions: [
      {
        when: 'Es ist der eigene Server',
        then: 'Die Ursache steht in seinem Protokoll, nicht in der Antwort. Dort nach Uhrzeit und Pfad suchen oder nach der Anfragekennung, falls die Antwort eine hat.',
      },
      {
        when: 'Es begann mit einer neuen Version',
        then: 'Mit der vorigen vergleichen: eine fehlende Umgebungsvariable, eine nicht gelaufene Migration, falsche Zugangsdaten, eine Bibliothek in anderer Version. Zuerst zur vorigen zurückkehren, dann suchen.',
      },
      {
        when: 'Nur bestimmte Anfragen scheitern',
        then: 'Eine Eingabe führt zu einer unbehandelten Ausnahme. Sie mit `curl` nachstellen und die Eingabe prüfen, damit daraus 400 oder 422 wird.',
      },
      {
        when: 'Apache oder PHP sendet ihn, ohne Spur im Protokoll der Anwendung',
        then: 'Ins Fehlerprotokoll des Webservers sehen: eine fehlerhafte `.htaccess`, falsche Dateirechte, ein Skript ohne gültigen Header, erschöpfter Speicher.',
      },
      {
        when: 'Der Server gehört jemand anderem',
        then: 'Dessen Statusseite ansehen, später wiederholen und Uhrzeit, URL und Anfragekennung melden. Die Anfrage zu ändern, hilft meist nicht.',
      },
    ],
    confusedWith: [
      {
        id: 'http/502',
        why: 'Kommt von einem Gateway: Der Server dahinter hat keine gültige Antwort gegeben.',
      },
      { id: 'http/503', why: 'Der Server weiß, dass er zurzeit nicht kann.' },
      { id: 'http/400', why: 'Dazu sollte eine fehlerhafte Eingabe führen.' },
      { id: 'smtp/500', why: 'Etwas ganz anderes: Der Mailserver kennt den Befehl nicht.' },
    ],
  },
  501: {
    title: 'Nicht implementiert',
    summary:
      'Der Server kann nicht, was die Anfrage braucht, meist weil er die Methode gar nicht kennt.',
    retry: 'Dauerhaft. Nicht wiederholen: Zuerst muss der Server erweitert werden.',
    decisions: [
      {
        when: 'Ein `POST` geht an einen einfachen Dateiserver',
        then: 'Server wie `python -m http.server` kennen nur `GET` und `HEAD`. Einen verwenden, der die Anwendung ausführt, und den Port prüfen.',
      },
      {
        when: 'Amazon S3 oder ein kompatibler Speicher meldet, ein Header sei nicht implementiert',
        then: 'Oft wird der Upload mit `Transfer-Encoding: chunked` gesendet. Ihn mit `Content-Length` senden oder die Option weglassen, die der Speicher nicht bietet.',
      },
      {
        when: 'Die Methode ist falsch oder klein geschrieben',
        then: 'Bei Methoden zählt die Groß- und Kleinschreibung: `patch` ist nicht `PATCH`, und gerade diese berichtigt `fetch` nicht.',
      },
      {
        when: 'Eine API sendet ihn für eine Funktion, die noch nicht fertig ist',
        then: 'Sie im Client weglassen, bis es sie gibt. Beim eigenen Server beachten, dass Caches eine 501-Antwort speichern dürfen (RFC 9110 Abschnitt 15.6.2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/405',
        why: 'Der Server kennt die Methode, nur diese Ressource bietet sie nicht an.',
      },
      { id: 'http/505', why: 'Die Version von HTTP ist das Hindernis.' },
      {
        id: 'smtp/502',
        why: 'Das Gegenstück bei E-Mail: Der Befehl ist bekannt und wird nicht angeboten.',
      },
    ],
  },
  502: {
    title: 'Fehlerhaftes Gateway',
    summary: 'Ein Proxy oder Gateway hat vom Server dahinter keine gültige Antwort erhalten.',
    retry:
      'Meist vorübergehend: nach einer Pause wiederholen. Ein `POST` nur wiederholen, wenn doppeltes Ausführen nicht schadet, denn der Server dahinter kann es ausgeführt haben.',
    decisions: [
      {
        when: 'Jede Anfrage scheitert, und das Protokoll des Proxys sagt `connection refused`',
        then: 'Die Anwendung läuft nicht, ist abgestürzt oder lauscht woanders: an einem anderen Port oder im Container an `127.0.0.1` statt an `0.0.0.0`. Sie von der Maschine des Proxys aus direkt mit `curl` ansprechen.',
      },
      {
        when: 'Unter Last scheitern gelegentlich einzelne Anfragen',
        then: 'Die Anwendung schließt ruhende Verbindungen früher als der Proxy. Ihre Keep-Alive-Zeit muss die längere sein: Node hat 5 Sekunden als `keepAliveTimeout`, ein Load Balancer von AWS 60.',
      },
      {
        when: 'Das Protokoll sagt, die Verbindung sei vorzeitig geschlossen worden',
        then: 'Der Prozess ist während der Anfrage gestorben: zu wenig Speicher, ein Absturz oder ein wegen zu langer Laufzeit beendeter Worker, wie bei Gunicorn und PHP-FPM. In die Protokolle der Anwendung und des Systems sehen.',
      },
      {
        when: 'Das Protokoll sagt, der Header sei zu groß oder ungültig',
        then: 'In nginx `proxy_buffer_size` erhöhen oder weniger Cookies senden; nach Zeilenumbrüchen in Headern suchen oder nach `Content-Length` neben `Transfer-Encoding`.',
      },
      {
        when: 'Der Proxy spricht mit der Anwendung über TLS',
        then: 'Schema, Port, Zertifikat oder SNI passen nicht. Ein Proxy, der an einem HTTP-Port HTTPS spricht, erhält keine gültige Antwort.',
      },
    ],
    confusedWith: [
      {
        id: 'http/503',
        why: 'Niemand ist da oder bereit, die Anfrage zu bearbeiten, und der Absender weiß das.',
      },
      {
        id: 'http/504',
        why: 'Die Antwort kam nicht rechtzeitig; bei 502 war sie falsch, oder die Verbindung scheiterte.',
      },
      { id: 'http/500', why: 'Die Anwendung hat selbst geantwortet, mit ihrem eigenen Fehler.' },
      { id: 'smtp/502', why: 'Etwas ganz anderes: Der Mailserver bietet den Befehl nicht an.' },
    ],
  },
  503: {
    title: 'Dienst nicht verfügbar',
    summary:
      'Der Server kann zurzeit keine Anfragen bearbeiten, meist wegen Überlastung oder Wartung, und rechnet damit, sich zu erholen.',
    retry:
      'Vorübergehend: nach Ablauf von `Retry-After` wiederholen, sonst mit wachsenden Pausen und etwas Zufall.',
    decisions: [
      {
        when: '`Retry-After` ist dabei',
        then: 'So lange warten: Sekunden oder ein Datum (RFC 9110 Abschnitt 10.2.3). Nicht alle Clients in derselben Sekunde zurückkehren lassen.',
      },
      {
        when: 'Er kommt von einem Load Balancer oder aus Kubernetes',
        then: 'Keine gesunde Instanz ist angemeldet. Die Zustandsprüfung ansehen (Pfad, Port, erwarteter Status), den Selektor des Dienstes und ob die Pods bereit sind: `kubectl get endpointslices`.',
      },
      {
        when: 'Es beginnt mit der Last',
        then: 'Worker, Datenbankverbindungen oder eine Warteschlange sind erschöpft. Zuerst deren Grenzen ansehen, dann Instanzen hinzufügen; bei nginx kann 503 auch von `limit_req` stammen.',
      },
      {
        when: 'Der Wartungsmodus ist an, oder eine neue Version wird eingespielt',
        then: 'Abwarten oder ihn beenden: Eine abgebrochene Aktualisierung lässt ihn an, etwa als `.maintenance` in WordPress oder mit `artisan down` in Laravel.',
      },
      {
        when: 'Ein eigener Server sendet 503',
        then: '`Retry-After` und `Cache-Control: no-store` senden und die Seite klein halten. Suchmaschinen verstehen 503 als Pause und 404 als Ende.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/503',
        why: 'Etwas ganz anderes und dauerhaft: Die Befehle kamen in falscher Reihenfolge.',
      },
      { id: 'http/429', why: 'Dieser Client sendet zu viel; andere werden bedient.' },
      { id: 'http/502', why: 'Ein Gateway hat eine ungültige Antwort erhalten.' },
      { id: 'http/504', why: 'Ein Gateway hat nicht rechtzeitig eine Antwort erhalten.' },
      {
        id: 'smtp/421',
        why: 'Das Gegenstück bei E-Mail: Dienst nicht verfügbar, später erneut versuchen.',
      },
    ],
  },
  504: {
    title: 'Zeitüberschreitung am Gateway',
    summary:
      'Ein Proxy oder Gateway hat auf den Server dahinter gewartet und nicht rechtzeitig eine Antwort erhalten.',
    retry:
      'Vorübergehend: nach einer Pause wiederholen. Der Server dahinter arbeitet vielleicht noch daran, deshalb ein `POST` nur wiederholen, wenn doppeltes Ausführen nicht schadet.',
    decisions: [
      {
        when: 'Er kommt immer nach derselben Zeit, zum Beispiel nach 30 oder 60 Sekunden',
        then: 'Das ist die Grenze einer Station auf dem Weg: `proxy_read_timeout` in nginx und die Leerlaufgrenze der Load Balancer von AWS betragen 60 Sekunden. Herausfinden, welche es ist, und die Arbeit beschleunigen, bevor die Grenze erhöht wird.',
      },
      {
        when: 'Eine langsame Abfrage, ein Bericht oder ein Export steckt dahinter',
        then: 'Nach fehlenden Indizes und Sperren suchen. Lange Arbeit im Hintergrund laufen lassen und mit 202 und einer Statusressource antworten.',
      },
      {
        when: 'Alle Anfragen scheitern, und bei der Anwendung kommt nichts an',
        then: 'Der Proxy kann sie nicht erreichen: Eine Firewall oder Sicherheitsgruppe verwirft Pakete, oder die Adresse ist nach einem Umzug veraltet. Von der Maschine des Proxys aus mit `curl` prüfen.',
      },
      {
        when: 'Die Anwendung wartet selbst auf einen anderen Dienst',
        then: 'Ihren eigenen Aufrufen eine kürzere Grenze geben als die des Proxys, dann kann sie mit einem eigenen Fehler antworten.',
      },
    ],
    confusedWith: [
      { id: 'http/408', why: 'Der Client hat die Anfrage zu langsam gesendet.' },
      {
        id: 'http/502',
        why: 'Eine Antwort kam und war ungültig, oder die Verbindung scheiterte.',
      },
      { id: 'http/503', why: 'Der Dienst sagt selbst, dass er nicht verfügbar ist.' },
      {
        id: 'smtp/504',
        why: 'Etwas ganz anderes: Ein Parameter des Mailbefehls wird nicht angeboten.',
      },
    ],
  },
  505: {
    title: 'HTTP-Version nicht unterstützt',
    summary:
      'Der Server bietet die Hauptversion von HTTP nicht an, mit der die Anfrage gesendet wurde, oder lehnt sie ab.',
    retry: 'Dauerhaft für diese Version. Mit einer anderen erneut senden, meist mit HTTP/1.1.',
    decisions: [
      {
        when: 'Die Adresse enthält ein Leerzeichen oder andere unkodierte Zeichen',
        then: 'Manche Server halten dann den Rest der Adresse für die Version. Den betreffenden Teil kodieren, zum Beispiel mit `encodeURIComponent`.',
      },
      {
        when: 'Die Anfragezeile ist von Hand geschrieben',
        then: 'Sie muss mit `HTTP/1.1` enden, in Großbuchstaben und ohne etwas dahinter, gefolgt von CR und LF.',
      },
      {
        when: 'Der Client spricht HTTP/2 ohne TLS',
        then: 'Der Server erwartet das dort nicht. HTTP/1.1 verwenden oder HTTPS, wo sich beide im Handshake auf die Version einigen.',
      },
      {
        when: 'Ein eigener Server sendet 505',
        then: 'Im Inhalt sagen, warum, und welche Versionen er unterstützt (RFC 9110 Abschnitt 15.6.6).',
      },
    ],
    confusedWith: [
      {
        id: 'http/426',
        why: 'Der Server verlangt ein anderes Protokoll und nennt es in `Upgrade`.',
      },
      { id: 'http/400', why: 'Das senden viele Server bei einer fehlerhaften Anfragezeile.' },
      { id: 'http/501', why: 'Die Methode, nicht die Version, ist unbekannt.' },
    ],
  },
  506: {
    title: 'Variante handelt selbst aus',
    summary:
      'Der Server ist im Kreis eingerichtet: Die gewählte Variante will ihrerseits aushandeln.',
    retry: 'Dauerhaft, bis die Konfiguration berichtigt ist. Nicht wiederholen.',
    decisions: [
      {
        when: 'Apache mit `mod_negotiation` sendet ihn',
        then: 'Ein Eintrag in einer Typzuordnung (`.var`) verweist auf eine andere Typzuordnung. Ihn auf eine Datei verweisen lassen.',
      },
      {
        when: 'Es ist ein fremder Server',
        then: 'Eine Variante direkt unter ihrer eigenen Adresse abrufen, etwa `index.en.html`, und den Betreiber benachrichtigen.',
      },
    ],
    confusedWith: [
      { id: 'http/406', why: 'Die Aushandlung geht, und keine Variante passt zum Client.' },
      { id: 'http/300', why: 'Die Aushandlung geht, und der Client soll wählen.' },
      { id: 'http/508', why: 'Ebenfalls ein Kreis, in Ordnern von WebDAV.' },
    ],
  },
  507: {
    title: 'Zu wenig Speicherplatz',
    summary: 'Dem Server fehlt der Platz, um zu speichern, was die Anfrage hinterlassen würde.',
    retry:
      'Vorübergehend: wiederholen, sobald Platz ist. Eine von einem Menschen ausgelöste Anfrage darf nicht von selbst wiederholt werden (RFC 4918 Abschnitt 11.5).',
    decisions: [
      {
        when: 'Das Konto hat ein Kontingent',
        then: 'Es ist aufgebraucht. Dateien löschen, Papierkorb und alte Versionen leeren, wo sie mitzählen, oder das Kontingent erhöhen lassen.',
      },
      {
        when: 'Es ist der eigene Server',
        then: 'Den Datenträger mit `df -h` ansehen, die Inodes mit `df -i` und den Ordner für temporäre Dateien, den große Uploads zuerst füllen.',
      },
      {
        when: 'Ein einzelner großer Upload scheitert, kleine gelingen',
        then: 'Der restliche Platz reicht dafür nicht. Vor dem Hochladen das Kontingent mit `PROPFIND` nach `DAV:quota-available-bytes` prüfen (RFC 4331).',
      },
      {
        when: 'Ein Synchronisierungsprogramm wiederholt den Upload immer wieder',
        then: 'Es muss anhalten und es dem Benutzer sagen. Das Programm unterbrechen, bis Platz ist.',
      },
    ],
    confusedWith: [
      { id: 'http/413', why: 'Der Inhalt ist an sich zu groß, wie viel Platz auch da ist.' },
      { id: 'smtp/452', why: 'Das Gegenstück bei E-Mail: zurzeit zu wenig Speicher.' },
      {
        id: 'smtp/552',
        why: 'Auch bei E-Mail: Das Postfach ist über seinem Kontingent oder die Nachricht zu groß.',
      },
    ],
  },
  508: {
    title: 'Schleife erkannt',
    summary:
      'Der Server hat abgebrochen, weil sich der Vorgang im Kreis dreht; er ist als Ganzes gescheitert.',
    retry: 'Dauerhaft, bis die Schleife beseitigt ist. Nicht wiederholen.',
    decisions: [
      {
        when: 'Die Seite sagt `Resource Limit Is Reached`',
        then: 'Das ist keine Schleife, sondern ein Webhoster mit CloudLinux: Das Konto überschreitet seine Grenze an Prozessen, CPU oder Speicher. Die Auslastung in der Verwaltungsoberfläche ansehen, dazu langsame Skripte und Bots.',
      },
      {
        when: 'Eine WebDAV-Anfrage mit `Depth: infinity` scheitert',
        then: 'Ein Ordner enthält über eine Bindung sich selbst. Ebene für Ebene mit `Depth: 1` abfragen oder `DAV: bind` senden, womit der Server mit 208 antworten darf (RFC 5842 Abschnitt 8.2).',
      },
      {
        when: 'Ein Proxy oder CDN sendet ihn',
        then: 'Die Anfrage kehrt dorthin zurück, wo sie war: Der Ursprung zeigt auf das CDN, oder zwei Proxys zeigen aufeinander. DNS und Ursprungsserver prüfen und `Via` und `CDN-Loop` ansehen.',
      },
    ],
    confusedWith: [
      { id: 'http/208', why: 'Derselbe Kreis in WebDAV, ohne Fehler.' },
      {
        id: 'http/302',
        why: 'Ein Kreis von Weiterleitungen hat keinen eigenen Code: Der Client bricht ihn ab.',
      },
      { id: 'http/429', why: 'Eine Grenze für Anfragen, nicht für die Ressourcen eines Kontos.' },
    ],
  },
  510: {
    title: 'Nicht erweitert',
    summary:
      'Der Server verlangt, dass die Anfrage eine Erweiterung angibt; der Rahmen dafür ist historisch und fast nie in Gebrauch.',
    retry:
      'Dauerhaft ohne die Erweiterung. Die Anfrage mit dem erneut senden, was der Inhalt verlangt, falls er es nennt.',
    decisions: [
      {
        when: 'Ein Server antwortet mit 510',
        then: 'Seinen Inhalt lesen, der sagen sollte, was fehlt (RFC 2774 Abschnitt 7). Wenige Server meinen es so: nach einem Filter oder Gateway suchen, das die Zahl zweckentfremdet.',
      },
      {
        when: 'Ein eigener Server verlangt noch etwas in der Anfrage',
        then: 'Für fehlende Daten 400 oder 422 nehmen, für eine Bedingung 428, für ein Protokoll 426. Die IANA führt 510 als überholt.',
      },
    ],
    confusedWith: [
      {
        id: 'http/501',
        why: 'Der Server kann es nicht; bei 510 hat der Client etwas weggelassen.',
      },
      { id: 'http/428', why: 'Was fehlt, ist eine Bedingung wie `If-Match`.' },
      { id: 'http/417', why: 'Eine Erwartung wurde gesendet und ist nicht erfüllbar.' },
    ],
  },
  511: {
    title: 'Anmeldung im Netz erforderlich',
    summary:
      'Das Netz, nicht der Server, verlangt eine Anmeldung oder Zustimmung, bevor es Verkehr durchlässt, wie im Hotel oder im Zug.',
    retry: 'Dauerhaft, bis die Anmeldung erfolgt ist. Im Netz anmelden, dann erneut senden.',
    decisions: [
      {
        when: 'Ein Mensch sitzt am Gerät',
        then: 'Den Link im Inhalt in einem Browser öffnen oder irgendeine Adresse mit `http://`, damit das Portal erscheint.',
      },
      {
        when: 'Ein Programm erhält ihn',
        then: 'Den Inhalt nicht für die Daten des Servers halten und nicht speichern. Melden, dass das Netz eine Anmeldung verlangt, und warten.',
      },
      {
        when: 'HTTPS scheitert stattdessen mit einem Zertifikatsfehler',
        then: 'Das Portal kann das Zertifikat des Servers nicht vorweisen. Zuerst anmelden; niemals die Prüfung abschalten.',
      },
      {
        when: 'Ein eigenes Portal soll ihn senden',
        then: 'Auf die Anmeldung verweisen, mit der 511-Antwort weder eine Aufforderung noch ein Anmeldeformular senden und sie nicht speichern lassen (RFC 6585 Abschnitt 6). Das Portal auch über DHCP bekannt geben (RFC 8910).',
      },
    ],
    confusedWith: [
      { id: 'http/401', why: 'Der Server selbst verlangt Zugangsdaten.' },
      { id: 'http/407', why: 'Ein eingestellter Proxy verlangt Zugangsdaten in einem Header.' },
      {
        id: 'http/302',
        why: 'Das senden die meisten Portale stattdessen, und Clients halten es für eine Antwort des Servers.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
