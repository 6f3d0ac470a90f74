// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The German prose of the 4xx pages. */
export const clientError = {
  400: {
    title: 'Fehlerhafte Anfrage',
    summary:
      'Der Server weist die Anfrage als fehlerhaft zurück: in ihrer Syntax, in der Abgrenzung der Nachricht oder in dem, was eine API von ihr erwartet.',
    retry:
      'Dauerhaft für genau diese Anfrage. Nicht unverändert wiederholen, sondern zuerst berichtigen.',
    decisions: [
      {
        when: 'Der Inhalt ist JSON',
        then: 'Ansehen, was wirklich gesendet wird: ein nicht serialisierter Inhalt (`[object Object]`), ein Komma am Ende, einfache Anführungszeichen, ein falsches `Content-Length`. Dann den Inhalt der Antwort lesen; Frameworks nennen dort die Stelle oder das Feld.',
      },
      {
        when: 'Gemeldet wird, ein Header oder die Cookies seien zu groß',
        then: 'nginx und Apache antworten mit 400, wo andere mit 431 antworten. Die Cookies der Website löschen, weniger darin speichern oder `large_client_header_buffers` erhöhen.',
      },
      {
        when: 'Ein Datei-Upload scheitert sofort',
        then: 'Bei `FormData` nicht selbst `Content-Type` setzen: Sonst fehlt die Trennzeichenfolge, die nur der Client kennt.',
      },
      {
        when: 'Gemeldet wird einfaches HTTP an einem HTTPS-Port, oder das Protokoll des Servers zeigt Bytes wie `\\x16\\x03\\x01`',
        then: 'Eine Seite spricht TLS, die andere nicht. Schema oder Port in der URL oder im Proxy berichtigen.',
      },
      {
        when: 'Der Host wird abgelehnt, oder `Host` fehlt oder ist doppelt',
        then: 'Genau ein gültiger `Host` ist Pflicht (RFC 9112 Abschnitt 3.2). Den Namen im Server eintragen, in Django unter `ALLOWED_HOSTS`, und prüfen, was der Proxy weiterreicht.',
      },
    ],
    confusedWith: [
      { id: 'http/422', why: 'Der Inhalt ist lesbar, nur sind seine Werte nicht zulässig.' },
      {
        id: 'http/415',
        why: 'Das Format als solches wird nicht angenommen, was immer es enthält.',
      },
      { id: 'http/431', why: 'Der genaue Code für zu große Header.' },
      { id: 'smtp/501', why: 'Das Gegenstück bei E-Mail: falsche Angaben zu einem Befehl.' },
    ],
  },
  401: {
    title: 'Nicht authentifiziert',
    summary: 'Wer anfragt, steht nicht fest: Die Zugangsdaten fehlen, sind falsch oder abgelaufen.',
    retry:
      'Dauerhaft für diese Zugangsdaten. Einmal mit neuen wiederholen, nicht noch einmal mit denselben.',
    decisions: [
      {
        when: 'Beim Server kommt kein `Authorization` an',
        then: 'Suchen, wo es verloren geht: bei einer Weiterleitung zu einem anderen Ursprung, in Apache mit CGI (`CGIPassAuth On`), in einem Proxy oder wegen eines fehlenden `credentials: "include"`, wenn die Sitzung ein Cookie ist.',
      },
      {
        when: 'Es hat bisher funktioniert und scheitert jetzt',
        then: 'Das Token ist abgelaufen oder wurde widerrufen. Mit dem Refresh-Token ein neues holen und die Anfrage einmal wiederholen; auch die Uhren beider Maschinen prüfen.',
      },
      {
        when: '`WWW-Authenticate` nennt einen `error`',
        then: 'Bei Bearer-Token ist das der Grund (RFC 6750 Abschnitt 3.1): `invalid_token` heißt abgelaufen, falsch oder für einen anderen Empfänger ausgestellt. Das Token dekodieren und `exp`, `aud` und `iss` vergleichen.',
      },
      {
        when: 'Der Browser scheitert schon bei `OPTIONS`',
        then: 'Eine CORS-Vorabanfrage enthält nie Zugangsdaten. Den Server sie vor der Authentifizierung beantworten lassen.',
      },
      {
        when: 'Ein eigener Server sendet 401',
        then: 'Er muss `WWW-Authenticate` mit mindestens einer Aufforderung senden (RFC 9110 Abschnitt 15.5.2). Bei `Basic` öffnen Browser allerdings einen Anmeldedialog.',
      },
    ],
    confusedWith: [
      {
        id: 'http/403',
        why: 'Eine Anmeldung hilft nicht: Wer anfragt, ist bekannt oder gleichgültig, und der Zugriff wird verweigert.',
      },
      { id: 'http/407', why: 'Der Proxy, nicht der Server, verlangt Zugangsdaten.' },
      { id: 'smtp/535', why: 'Das Gegenstück bei E-Mail: Die Anmeldung war falsch.' },
    ],
  },
  402: {
    title: 'Zahlung erforderlich',
    summary:
      'Der Zugang hängt von einer Zahlung ab; wie das geht, bestimmt jeder Dienst selbst, denn keine Norm füllt diesen Code aus.',
    retry:
      'Dauerhaft, bis etwas bezahlt oder geändert ist. Dieselbe Anfrage nicht wiederholen; eine abgelehnte Karte bleibt abgelehnt.',
    decisions: [
      {
        when: 'Eine Zahlungs-API antwortet mit 402',
        then: 'Die Zahlung ist gescheitert, meist weil die Bank sie abgelehnt hat. Den Grund im Inhalt lesen, anzeigen und ein anderes Zahlungsmittel erbitten.',
      },
      {
        when: 'Eine API oder ein Hoster beantwortet alles mit 402',
        then: 'Ein Kontingent ist verbraucht, ein Testzeitraum beendet oder eine Rechnung offen. Die Abrechnungsseite des Kontos ansehen.',
      },
      {
        when: 'Eine eigene API soll nach Tarif begrenzen',
        then: 'Der Code ist reserviert (RFC 9110 Abschnitt 15.5.3), Clients verbinden also keine Bedeutung mit ihm. Ihn beschreiben oder 403 mit einem Grund im Inhalt verwenden.',
      },
    ],
    confusedWith: [
      { id: 'http/403', why: 'Aus einem Grund verweigert, den Geld nicht behebt.' },
      { id: 'http/429', why: 'Die Grenze ist zeitlich: Warten genügt.' },
    ],
  },
  403: {
    title: 'Zugriff verweigert',
    summary:
      'Der Server hat die Anfrage verstanden und lehnt sie ab; eine erneute Anmeldung als derselbe Benutzer ändert daran nichts.',
    retry:
      'Dauerhaft für diese Rechte. Nicht unverändert wiederholen; andere Zugangsdaten oder mehr Rechte können helfen.',
    decisions: [
      {
        when: 'Der Benutzer ist angemeldet',
        then: 'Es fehlt eine Rolle, ein Geltungsbereich (Scope) oder das Eigentum am Objekt. Bei Bearer-Token in `WWW-Authenticate` nach `insufficient_scope` suchen (RFC 6750 Abschnitt 3.1), den Bereich beantragen und neu anmelden, damit das Token ihn enthält.',
      },
      {
        when: 'Lesen gelingt, ein Formular oder `POST` nicht',
        then: 'Der Schutz vor CSRF greift. Das Token in dem Feld oder Header senden, den das Framework erwartet, samt dem zugehörigen Cookie, und hinter einem Proxy `Origin` und `Referer` prüfen.',
      },
      {
        when: 'Der Inhalt ist eine HTML-Seite eines CDN oder einer Firewall',
        then: 'Die Anfrage hat die Anwendung nie erreicht. Ohne VPN und mit einem üblichen `User-Agent` vergleichen und anhand der Kennung auf der Seite die Regel suchen, die gegriffen hat.',
      },
      {
        when: 'Ein Webserver sendet ihn für statische Dateien',
        then: 'Der Prozess darf die Datei nicht lesen oder einen Ordner darüber nicht durchqueren, oder ein Ordner hat keine Indexseite. Die Rechte und das Fehlerprotokoll prüfen.',
      },
      {
        when: 'Ein Objektspeicher sendet ihn für eine Datei, die es nicht gibt',
        then: 'Amazon S3 verbirgt das vor allen, die den Bucket nicht auflisten dürfen. `s3:ListBucket` gewähren, um stattdessen 404 zu erhalten, und bei signierten URLs den Ablauf prüfen.',
      },
    ],
    confusedWith: [
      { id: 'http/401', why: 'Wer anfragt, steht nicht fest; eine Anmeldung kann helfen.' },
      {
        id: 'http/404',
        why: 'Ein Server darf ihn senden, um zu verbergen, dass es etwas Verbotenes gibt.',
      },
      { id: 'http/451', why: 'Wegen einer rechtlichen Forderung verweigert, und das wird gesagt.' },
      { id: 'http/407', why: 'Ein Proxy verlangt Zugangsdaten.' },
    ],
  },
  404: {
    title: 'Nicht gefunden',
    summary:
      'Unter dieser Adresse ist nichts zu finden, oder der Server will nicht zugeben, dass dort etwas ist.',
    retry:
      'Ob das so bleibt, ist nicht gesagt. Nicht unverändert wiederholen, sondern zuerst die Adresse prüfen.',
    decisions: [
      {
        when: 'Die Route steht im Code',
        then: 'Den Pfad so vergleichen, wie die Anwendung ihn erhält: ein Präfix, das ein Proxy hinzufügt oder entfernt, ein Schrägstrich am Ende, Groß- und Kleinschreibung, kodierte Zeichen, in manchen Frameworks die falsche Methode. Pfad und Methode protokollieren.',
      },
      {
        when: 'Eine Single-Page-App läuft, bis die Seite neu geladen wird',
        then: 'Der Server sucht eine Datei mit diesem Pfad. Ihn für Pfade der App die Startseite senden lassen, für fehlende Dateien jedoch 404.',
      },
      {
        when: 'Nach einer neuen Version fehlen Skripte',
        then: 'Offene Seiten verlangen noch die alten Dateinamen. Die alten Dateien eine Weile behalten und die Seite neu laden, wenn das Laden eines Skripts scheitert.',
      },
      {
        when: 'Für andere ist die Ressource da',
        then: 'Der Server darf verbergen, was jemand nicht sehen darf (RFC 9110 Abschnitt 15.5.4), wie GitHub es bei privaten Repositorys tut. Konto, Mandant und Geltungsbereiche prüfen.',
      },
      {
        when: 'Der Fehler ist behoben, und 404 kommt weiterhin',
        then: 'Eine 404-Antwort darf gespeichert werden. Den Cache des CDN leeren und sie künftig mit `Cache-Control: no-store` senden.',
      },
    ],
    confusedWith: [
      {
        id: 'http/410',
        why: 'Der Server weiß, dass die Ressource weg ist, wahrscheinlich für immer.',
      },
      { id: 'http/403', why: 'Die Ressource gibt es, und der Zugriff wird offen verweigert.' },
      { id: 'http/405', why: 'Die Adresse gibt es, nur nicht mit dieser Methode.' },
      { id: 'http/204', why: 'Die Ressource gibt es, nur ist nichts zu senden.' },
      {
        id: 'smtp/550',
        why: 'Das Gegenstück bei E-Mail: unter anderem, dass es das Postfach nicht gibt.',
      },
    ],
  },
  405: {
    title: 'Methode nicht erlaubt',
    summary:
      'Der Server kennt die Methode, doch diese Ressource bietet sie nicht an; `Allow` nennt die angebotenen.',
    retry:
      'Dauerhaft für diese Methode. Sie nicht wiederholen, sondern eine aus `Allow` verwenden.',
    decisions: [
      {
        when: 'Gesendet wurde `POST`, und das Protokoll zeigt `GET`',
        then: 'Eine Weiterleitung hat unterwegs die Methode gewechselt, etwa zu HTTPS oder zum Pfad mit Schrägstrich. Die endgültige Adresse direkt aufrufen.',
      },
      {
        when: 'Ein `POST` geht an eine statische Seite',
        then: 'Ein Dateiserver kennt nur `GET` und `HEAD`. Formular oder API-Aufruf haben die falsche Adresse, oder die Proxy-Regel für die Anwendung greift nicht.',
      },
      {
        when: 'Der Browser scheitert bei `OPTIONS`',
        then: 'Dem Server fehlt eine Antwort auf die Vorabanfrage von CORS. `OPTIONS` für die Route zulassen, noch vor der Authentifizierung.',
      },
      {
        when: '`PUT`, `PATCH` oder `DELETE` scheitern überall',
        then: 'Ein vorgelagertes Modul sperrt sie: WebDAV in IIS, `AllowMethods` in Apache, eine Regel der Firewall. Sie dort zulassen.',
      },
      {
        when: 'Ein eigener Server sendet 405',
        then: 'Er muss `Allow` senden; die Liste darf leer sein (RFC 9110 Abschnitte 10.2.1 und 15.5.6).',
      },
    ],
    confusedWith: [
      { id: 'http/501', why: 'Der Server kennt die Methode gar nicht, für keine Ressource.' },
      {
        id: 'http/404',
        why: 'Manche Frameworks senden ihn, wenn Pfad und Methode nicht zusammenpassen.',
      },
      { id: 'http/403', why: 'Die Methode wird angeboten, nur nicht für diesen Benutzer.' },
    ],
  },
  406: {
    title: 'Nicht annehmbar',
    summary:
      'Keine Ausführung, die der Server hat, passt zu den `Accept`-Headern, und eine andere will er nicht senden.',
    retry:
      'Dauerhaft für diese Header. `Accept`, `Accept-Language` oder `Accept-Encoding` ändern, dann erneut senden.',
    decisions: [
      {
        when: 'Eine API wird aufgerufen',
        then: 'Das tatsächlich gesendete `Accept` ansehen; manche Bibliotheken setzen ein eigenes. Den Typ aus der Dokumentation senden, gegebenenfalls mit Version, oder `*/*`.',
      },
      {
        when: 'Rails oder Spring antwortet mit 406',
        then: 'Für den Typ fehlt ein Format oder Konverter: in Rails das Format in `respond_to` ergänzen, in Spring `produces` an der Route prüfen und ob eine JSON-Bibliothek vorhanden ist.',
      },
      {
        when: 'Jeder Client erhält ihn, auch der Browser',
        then: 'ModSecurity bei einem Webhoster antwortet mit 406, wenn eine Regel greift. In dessen Protokoll nachsehen; mit `Accept` hat es nichts zu tun.',
      },
      {
        when: 'Ein eigener Server hat nur eine Ausführung',
        then: 'Er darf sie trotzdem senden (RFC 9110 Abschnitt 12.4.1), was meist mehr hilft als eine 406-Antwort.',
      },
    ],
    confusedWith: [
      { id: 'http/415', why: 'Das Format des gesendeten, nicht des gewünschten Inhalts.' },
      { id: 'http/300', why: 'Ausführungen zur Auswahl sind da und auch annehmbar.' },
    ],
  },
  407: {
    title: 'Proxy-Authentifizierung erforderlich',
    summary: 'Ein Proxy auf dem Weg verlangt Zugangsdaten, bevor er die Anfrage weiterreicht.',
    retry:
      'Dauerhaft ohne gültige Zugangsdaten für den Proxy. Mit `Proxy-Authorization` wiederholen; der Server dahinter hat die Anfrage nicht gesehen.',
    decisions: [
      {
        when: 'Ein Werkzeug scheitert in einem Firmennetz',
        then: 'Dem Werkzeug den Proxy mit Name und Kennwort angeben, zum Beispiel in `HTTPS_PROXY`; Zeichen wie `@` und `:` im Kennwort sind prozentkodiert zu schreiben.',
      },
      {
        when: 'Es scheitert bei `CONNECT`, noch vor TLS',
        then: 'Schon der Tunnel braucht die Zugangsdaten: bei curl mit `--proxy-user`, in einer Bibliothek mit der Option ihres Proxy-Agenten. Ein Header der Anfrage selbst erreicht bei HTTPS den Proxy nicht.',
      },
      {
        when: '`Proxy-Authenticate` nennt `Negotiate` oder `NTLM`',
        then: 'Viele Bibliotheken beherrschen nur Basic. Einen lokalen Proxy betreiben, der die Anmeldung übernimmt, oder eine Ausnahme einrichten lassen.',
      },
      {
        when: 'Die Adresse ist eine interne',
        then: 'Sie sollte nicht über den Proxy gehen. Den Host in `NO_PROXY` aufnehmen.',
      },
    ],
    confusedWith: [
      { id: 'http/401', why: 'Der Server, nicht der Proxy, verlangt Zugangsdaten.' },
      {
        id: 'http/511',
        why: 'Ein Netz verlangt eine Anmeldung auf einer Webseite, ohne dass ein Proxy eingestellt ist.',
      },
      { id: 'http/403', why: 'Der Proxy lehnt das Ziel ab, wer immer fragt.' },
    ],
  },
  408: {
    title: 'Zeitüberschreitung der Anfrage',
    summary: 'Der Server hat auf den Rest der Anfrage gewartet und aufgegeben.',
    retry:
      'Vorübergehend. Die Anfrage darf sofort erneut gesendet werden, auf einer neuen Verbindung.',
    decisions: [
      {
        when: 'Die Antwort kommt auf einer ruhenden Verbindung, bevor etwas gesendet wurde',
        then: 'So verabschieden sich manche Server und Load Balancer, bevor sie eine offen gehaltene Verbindung schließen. Nicht beachten und eine neue öffnen; Browser tun das von selbst.',
      },
      {
        when: 'Große Uploads über langsame Leitungen scheitern',
        then: 'Die Zeit für den Empfang erhöhen: `client_body_timeout` in nginx, `RequestReadTimeout` in Apache, `server.requestTimeout` in Node. Oder in Teilen hochladen.',
      },
      {
        when: 'Auch kleine Anfragen scheitern',
        then: '`Content-Length` ist größer als der Inhalt, sodass der Server auf Bytes wartet, die nie kommen. Den Wert in Bytes statt in Zeichen berechnen oder der Bibliothek überlassen.',
      },
      {
        when: 'Langsam ist der Server',
        then: 'Dann ist 408 falsch: Es geht darin um den Empfang der Anfrage. 503 senden, oder 504 von einem Gateway aus.',
      },
    ],
    confusedWith: [
      {
        id: 'http/504',
        why: 'Die Anfrage war da; der Server hinter einem Gateway hat zu lange gebraucht.',
      },
      { id: 'http/503', why: 'Der Server hat die Anfrage und kann sie jetzt nicht bearbeiten.' },
      {
        id: 'smtp/421',
        why: 'Das sagt ein Mailserver, der zu lange auf einen Befehl gewartet hat.',
      },
    ],
  },
  409: {
    title: 'Konflikt',
    summary:
      'Die Anfrage passt nicht zum jetzigen Zustand der Ressource; ist das bereinigt, kann sie passen.',
    retry:
      'Dauerhaft, bis der Konflikt gelöst ist. Den aktuellen Stand abrufen, zusammenführen und eine geänderte Anfrage senden.',
    decisions: [
      {
        when: 'Zwei haben gleichzeitig dasselbe geändert',
        then: 'Die aktuelle Fassung abrufen, die eigene Änderung darauf anwenden und sie mit der neuen Versionsnummer oder dem neuen `ETag` senden.',
      },
      {
        when: 'Etwas soll angelegt werden, das es schon gibt',
        then: 'Ein Name oder Schlüssel muss eindeutig sein. Das Vorhandene suchen und aktualisieren oder einen anderen Namen wählen.',
      },
      {
        when: 'Etwas soll gelöscht oder in einen Zustand versetzt werden',
        then: 'Anderes hängt davon ab, oder der Schritt ist von hier aus nicht erlaubt. Der Inhalt sollte sagen, woran es liegt; das zuerst erledigen.',
      },
      {
        when: 'Ein `PUT` oder `MKCOL` über WebDAV scheitert',
        then: 'Der Ordner darüber fehlt. Jede Ebene von oben her anlegen (RFC 4918 Abschnitte 9.3.1 und 9.7.1).',
      },
    ],
    confusedWith: [
      {
        id: 'http/412',
        why: 'Die Anfrage selbst nannte die Bedingung, etwa `If-Match`, die nicht zutrifft.',
      },
      { id: 'http/422', why: 'Der Inhalt ist in jedem Zustand unzulässig.' },
      { id: 'http/423', why: 'Jemand hält eine Sperre.' },
    ],
  },
  410: {
    title: 'Nicht mehr vorhanden',
    summary:
      'Hier war etwas; es wurde mit Absicht entfernt, wahrscheinlich für immer, und hat keine neue Adresse.',
    retry: 'Dauerhaft. Nicht wiederholen und Verweise darauf löschen.',
    decisions: [
      {
        when: 'Ein Client fragt immer wieder danach',
        then: 'Die Adresse aus Feeds, Sitemaps, Aufträgen und Abonnements entfernen. Ein Push-Endpunkt, der mit 410 antwortet, ist ein beendetes Abonnement: löschen.',
      },
      {
        when: 'Eine API-Version antwortet mit 410',
        then: 'Sie wurde abgeschaltet. In der Dokumentation oder im Inhalt nach der Nachfolgerin suchen; ein solches Ende kündigt ein Server vorher mit `Sunset` an (RFC 8594).',
      },
      {
        when: 'Eine eigene Seite wurde gelöscht',
        then: '410 senden, wenn das sicher ist, 301, wenn es einen echten Nachfolger gibt, sonst 404. Suchmaschinen entfernen eine Seite mit 410 etwas früher.',
      },
      {
        when: 'Der Status wurde versehentlich gesendet',
        then: 'Caches dürfen ihn auch ohne jeden Header behalten (RFC 9110 Abschnitt 15.5.11). Den Cache des CDN leeren und Suchmaschinen die Seite neu abrufen lassen.',
      },
    ],
    confusedWith: [
      { id: 'http/404', why: 'Lässt offen, ob es etwas gab und ob es wiederkommt.' },
      { id: 'http/301', why: 'Es ist umgezogen und hat eine neue Adresse.' },
      { id: 'http/451', why: 'Es kann durchaus da sein, nur sperrt es eine rechtliche Forderung.' },
    ],
  },
  411: {
    title: 'Länge erforderlich',
    summary:
      'Der Server nimmt keinen Inhalt an, dessen Länge nicht in `Content-Length` angekündigt ist.',
    retry: 'Dauerhaft ohne diesen Header. Mit `Content-Length` erneut senden.',
    decisions: [
      {
        when: 'Der Client sendet seinen Inhalt als Datenstrom',
        then: 'Dann geht der Inhalt in Stücken hinaus, die der Server oder ein Proxy ablehnt (RFC 9112 Abschnitt 6.3). Den Inhalt zuerst ganz lesen oder der Bibliothek die bekannte Länge angeben.',
      },
      {
        when: 'Ein `POST` oder `PUT` ohne Inhalt scheitert',
        then: '`Content-Length: 0` senden. Bei curl `-d ""` verwenden statt nur `-X POST`.',
      },
      {
        when: 'Es scheitert nur über einen Proxy',
        then: 'Ein Proxy hat den Inhalt in Stücke zerlegt. In nginx `proxy_request_buffering` eingeschaltet lassen, damit die Länge bekannt ist.',
      },
      {
        when: '`Content-Length` wurde in `fetch` gesetzt',
        then: 'Browser lassen Skripte diesen Header nicht setzen. Als Inhalt eine Zeichenkette, einen `Blob` oder einen Puffer übergeben, dann senden sie ihn von selbst.',
      },
    ],
    confusedWith: [
      { id: 'http/413', why: 'Die Länge ist bekannt, und sie ist zu groß.' },
      { id: 'http/400', why: 'Eine Länge ist angegeben, aber ungültig.' },
    ],
  },
  412: {
    title: 'Vorbedingung nicht erfüllt',
    summary:
      'Eine Bedingung, die der Client selbst gestellt hat, etwa `If-Match`, trifft nicht zu, deshalb wurde nichts geändert.',
    retry:
      'Dauerhaft für diese Bedingung. Den aktuellen Stand abrufen, neu entscheiden und das neue `ETag` senden.',
    decisions: [
      {
        when: 'Gesendet wurde `If-Match`',
        then: 'Jemand anderes hat die Ressource inzwischen geändert. Sie abrufen, zusammenführen und ihr neues `ETag` senden; nicht blind mit `If-Match: *` überschreiben.',
      },
      {
        when: 'Gesendet wurde `If-None-Match: *`',
        then: 'Die Ressource gibt es schon, deshalb wurde sie nicht angelegt. Die vorhandene verwenden oder eine andere Adresse.',
      },
      {
        when: 'Niemand hat etwas geändert',
        then: '`If-Match` vergleicht streng (RFC 9110 Abschnitt 13.1.1), ein `ETag` mit `W/` stimmt also nie überein; oft schwächt die Komprimierung in einem Proxy es ab. Den Server ein starkes senden lassen und die Anführungszeichen beibehalten.',
      },
      {
        when: 'Ein `GET` wird mit 412 beantwortet',
        then: 'Der Client hat `If-Match` oder `If-Unmodified-Since` gesendet. Für einen Cache wäre `If-None-Match` richtig, das zu 304 führt.',
      },
    ],
    confusedWith: [
      { id: 'http/428', why: 'Die Bedingung fehlt; der Server besteht auf einer.' },
      {
        id: 'http/304',
        why: 'Das bedeutet ein nicht zutreffendes `If-None-Match` bei `GET` und `HEAD`.',
      },
      { id: 'http/409', why: 'Ein Konflikt, den der Server ohne Bedingung festgestellt hat.' },
      { id: 'http/417', why: 'Betrifft `Expect`, nicht den Zustand der Ressource.' },
    ],
  },
  413: {
    title: 'Inhalt zu groß',
    summary: 'Der Inhalt der Anfrage ist größer, als der Server annehmen will oder kann.',
    retry:
      'Dauerhaft für diese Größe, außer wenn `Retry-After` dabei ist. Sonst weniger senden oder die Grenze erhöhen lassen.',
    decisions: [
      {
        when: 'Die Antwort ist eine Seite von nginx',
        then: 'Dessen Grenze ist ohne Einstellung 1 MB. `client_max_body_size` erhöhen, in Kubernetes die Annotation `proxy-body-size` des Ingress.',
      },
      {
        when: 'Die Anwendung selbst sendet ihn',
        then: 'Deren eigene Grenze erhöhen, etwa mit `express.json({ limit: "5mb" })` oder `LimitRequestBody` in Apache. Jede Station auf dem Weg hat eine Grenze; die niedrigste zählt.',
      },
      {
        when: 'Ein Gateway, ein CDN oder eine serverlose Funktion steht davor',
        then: 'Deren Grenzen stehen oft fest. Mit einer signierten URL direkt in den Objektspeicher hochladen oder in Teilen.',
      },
      {
        when: 'Der Browser meldet statt 413 eine abgebrochene Verbindung oder einen CORS-Fehler',
        then: 'Der Server schließt die Verbindung, bevor der Inhalt durch ist, und einer Fehlerseite des Proxys fehlen die CORS-Header. Die Größe vor dem Senden prüfen und ins Protokoll des Proxys sehen.',
      },
    ],
    confusedWith: [
      { id: 'http/414', why: 'Die Adresse, nicht der Inhalt, ist zu lang.' },
      { id: 'http/431', why: 'Die Header sind zu groß.' },
      { id: 'http/507', why: 'Der Inhalt ist an sich nicht zu groß; der Speicher ist voll.' },
      {
        id: 'smtp/552',
        why: 'Das Gegenstück bei E-Mail: Nachricht zu groß oder Postfach voll.',
      },
    ],
  },
  414: {
    title: 'URI zu lang',
    summary: 'Die Adresse der Anfrage ist länger, als der Server lesen will.',
    retry: 'Dauerhaft für diese Adresse. Sie kürzen oder die Daten in den Inhalt verlegen.',
    decisions: [
      {
        when: 'Ein `GET` enthält Filter, Listen oder ein ganzes Formular in der Abfrage',
        then: 'Sie als Inhalt eines `POST` senden oder die Suche auf dem Server speichern und ihre Kennung übergeben.',
      },
      {
        when: 'Die Adresse wächst mit jeder Weiterleitung',
        then: 'Eine Regel hängt immer wieder etwas an, oft eine Rücksprungadresse, die sich selbst enthält. Mit `curl -IL` verfolgen und die Regel berichtigen.',
      },
      {
        when: 'Ein Formular wird mit `GET` gesendet',
        then: 'Ihm fehlt `method="post"`.',
      },
      {
        when: 'Die Adresse muss so lang sein',
        then: '`large_client_header_buffers` in nginx oder `LimitRequestLine` in Apache erhöhen und jeden Proxy und jedes CDN prüfen. Verlassen kann man sich auf etwa 8000 Bytes (RFC 9112 Abschnitt 3).',
      },
    ],
    confusedWith: [
      {
        id: 'http/431',
        why: 'Ein Header ist zu groß; manche Server senden ihn auch wegen der Adresse.',
      },
      { id: 'http/413', why: 'Der Inhalt ist zu groß.' },
    ],
  },
  415: {
    title: 'Medientyp nicht unterstützt',
    summary:
      'Die Ressource nimmt mit dieser Methode keinen Inhalt in diesem Format oder mit dieser Komprimierung an.',
    retry: 'Dauerhaft für dieses Format. In einem erneut senden, das der Server annimmt.',
    decisions: [
      {
        when: 'JSON wird mit `fetch` oder curl gesendet',
        then: '`Content-Type: application/json` setzen. Ohne diese Angabe sagt `fetch` `text/plain` und `curl -d` `application/x-www-form-urlencoded`.',
      },
      {
        when: 'Der Header stimmt, und der Inhalt wird trotzdem abgelehnt',
        then: 'Nach einem abweichenden Typ suchen: `application/vnd.api+json`, `application/merge-patch+json` für `PATCH`, ein `charset`, das der Server nicht kennt, oder ein doppelter Header.',
      },
      {
        when: 'Der Inhalt ist komprimiert',
        then: 'Vielleicht kennt der Server das `Content-Encoding` nicht; dann sollte seine Antwort in `Accept-Encoding` nennen, was er kennt. Unkomprimiert senden.',
      },
      {
        when: 'Ein eigener Server sendet 415',
        then: 'Nennen, was er annimmt: in `Accept`, bei `PATCH` in `Accept-Patch` (RFC 5789 Abschnitt 2.2).',
      },
    ],
    confusedWith: [
      { id: 'http/406', why: 'Das gewünschte, nicht das gesendete Format.' },
      { id: 'http/422', why: 'Das Format stimmt, die Werte nicht.' },
      {
        id: 'http/400',
        why: 'Das Format wird angenommen, doch der Inhalt verstößt gegen dessen Regeln.',
      },
    ],
  },
  416: {
    title: 'Bereich nicht erfüllbar',
    summary: 'Kein Teil, den `Range` verlangt, liegt innerhalb des Inhalts.',
    retry:
      'Dauerhaft für diesen Bereich. Die Länge in `Content-Range` lesen und einen anderen anfordern oder alles.',
    decisions: [
      {
        when: 'Ein Download wird fortgesetzt',
        then: 'Die Datei ist schon vollständig oder kürzer geworden. Die eigene Größe mit der nach `bytes */` vergleichen; sind sie gleich, ist er fertig, sonst von vorn beginnen.',
      },
      {
        when: 'Die Datei ändert sich, während sie gelesen wird',
        then: '`If-Range` mit ihrem `ETag` senden; nach einer Änderung kommt die ganze Datei mit 200 statt 416.',
      },
      {
        when: 'Die Datei ist leer',
        then: 'Zu einer leeren Datei passt kein Byte-Bereich. Ohne `Range` anfragen oder 416 mit der Länge 0 als leeres Ergebnis nehmen.',
      },
      {
        when: 'Viele kleine Bereiche werden angefordert',
        then: 'Das darf ein Server als Angriff ablehnen (RFC 9110 Abschnitt 15.5.17). Weniger und größere anfordern.',
      },
    ],
    confusedWith: [
      { id: 'http/206', why: 'Mindestens ein Bereich passt.' },
      { id: 'http/200', why: 'Die übliche Antwort von Servern, die `Range` übergehen.' },
    ],
  },
  417: {
    title: 'Erwartung nicht erfüllbar',
    summary: 'Ein Server auf dem Weg kann nicht leisten, was der Header `Expect` verlangt.',
    retry: 'Dauerhaft mit diesem Header. Die Anfrage ohne `Expect` erneut senden.',
    decisions: [
      {
        when: 'Gesendet wurde `Expect: 100-continue`',
        then: 'Ein Proxy oder ein alter Server kennt das nicht. Ohne den Header wiederholen (RFC 9110 Abschnitt 10.1.1): mit `curl -H "Expect:"`, in .NET mit `ExpectContinue` gleich `false`.',
      },
      {
        when: 'Gesendet wurde eine andere Erwartung',
        then: 'Außer `100-continue` ist keine definiert. Sie entfernen und stattdessen einen eigenen Header oder `Prefer` verwenden.',
      },
      {
        when: 'Es geschieht nur in einem bestimmten Netz',
        then: 'Dort spricht ein Proxy HTTP/1.0 oder filtert `Expect`. Die Erwartung für dieses Netz abschalten.',
      },
    ],
    confusedWith: [
      { id: 'http/100', why: 'Die Erwartung ist erfüllt: den Inhalt senden.' },
      { id: 'http/412', why: 'Eine Bedingung an den Zustand der Ressource trifft nicht zu.' },
    ],
  },
  418: {
    title: 'Ich bin eine Teekanne',
    summary:
      'Ein Aprilscherz von 1998: Eine Teekanne weigert sich, Kaffee zu kochen; die IANA hält die Zahl frei, weil so viele sie einbauen.',
    retry:
      'Nicht wiederholen: Eine Teekanne bleibt eine Teekanne, und ein Filter, der so antwortet, lässt sich nicht umstimmen.',
    decisions: [
      {
        when: 'Eine echte Website antwortet mit 418',
        then: 'Meist ist es ein Filter gegen Bots, der den Client für einen hält. Nach einer offiziellen API suchen und den Betreiber fragen, statt den Client zu tarnen.',
      },
      {
        when: 'Der eigene Server sendet ihn',
        then: 'Im Code nach 418 oder `teapot` suchen; oft ist es ein Platzhalter oder ein stehen gebliebenes Beispiel.',
      },
      {
        when: 'Gesucht ist ein Code für einen Fall, der keinen hat',
        then: 'Nicht diesen nehmen: Er bedeutet nichts und ist reserviert (RFC 9110 Abschnitt 15.5.19). 400, 403 oder 422 versteht jeder.',
      },
    ],
    confusedWith: [
      { id: 'http/403', why: 'Das sollte ein Filter stattdessen senden.' },
      { id: 'http/429', why: 'Das sollte ein Filter senden, wenn es um zu viele Anfragen geht.' },
    ],
  },
  421: {
    title: 'Fehlgeleitete Anfrage',
    summary:
      'Die Anfrage ist bei einem Server gelandet, der für diesen Host nicht zuständig ist, zumindest nicht auf dieser Verbindung.',
    retry:
      'Seiner Art nach vorübergehend: sofort auf einer neuen Verbindung zum Host der URL wiederholen, gleich mit welcher Methode. Scheitert auch das, ist der Server falsch eingerichtet.',
    decisions: [
      {
        when: 'Der Status tritt gelegentlich auf, bei mehreren Hosts mit einem Zertifikat',
        then: 'Über HTTP/2 nutzen Browser eine Verbindung für alle Hosts, die Zertifikat und Adresse abdecken (RFC 9113 Abschnitt 9.1.1). Hosts mit abweichenden TLS-Einstellungen eigene Zertifikate oder Adressen geben.',
      },
      {
        when: 'Ein Proxy reicht Anfragen über TLS weiter',
        then: 'Der Name im TLS-Handshake (SNI) weicht von `Host` ab. In nginx `proxy_ssl_server_name on` und `proxy_ssl_name` auf denselben Namen wie `Host` setzen; Apache prüft das streng.',
      },
      {
        when: 'Hosts unterscheiden sich bei Client-Zertifikaten',
        then: 'nginx und Apache weigern sich, für einen Host auf der Verbindung eines anderen zu antworten. Den Host, der Zertifikate verlangt, auf eine eigene Adresse legen.',
      },
      {
        when: 'Der Host wird unter einem Namen aufgerufen, den der Server nicht kennt',
        then: 'Den Namen im Server eintragen oder DNS und URL berichtigen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/421',
        why: 'Etwas ganz anderes: Der Mailserver schließt die Verbindung, später erneut versuchen.',
      },
      { id: 'http/404', why: 'Der richtige Server, nur ohne diese Ressource.' },
      {
        id: 'http/502',
        why: 'Ein Gateway hat keine brauchbare Antwort erhalten; von sich aus darf ein Proxy 421 nicht senden.',
      },
    ],
  },
  422: {
    title: 'Inhalt nicht verarbeitbar',
    summary:
      'Der Inhalt ist lesbar und wohlgeformt, doch was er besagt, lässt sich nicht ausführen.',
    retry: 'Dauerhaft für diesen Inhalt. Die Werte berichtigen, dann erneut senden.',
    decisions: [
      {
        when: 'Die Antwort führt Felder auf',
        then: 'Diese berichtigen: ein fehlendes Feld, ein falscher Typ, ein Wert außerhalb der Grenzen, ein vergebener Name. FastAPI nennt die Stelle in `loc`.',
      },
      {
        when: 'FastAPI bemängelt ein fehlendes `body` oder `query`',
        then: 'Die Daten kamen an anderer Stelle als vereinbart: Formulardaten statt JSON oder JSON ohne `Content-Type: application/json`. Mit der erzeugten Dokumentation vergleichen.',
      },
      {
        when: 'Rails sendet ihn ohne Validierungsfehler',
        then: 'Das CSRF-Token hat nicht gestimmt (`InvalidAuthenticityToken`). `X-CSRF-Token` senden und hinter einem Proxy Cookies und `Origin` prüfen.',
      },
      {
        when: 'Eine Bibliothek nennt ihn „Unprocessable Entity“',
        then: 'Das ist die frühere Bezeichnung; RFC 9110 hat sie geändert. Die Zahl vergleichen, nicht die Bezeichnung.',
      },
    ],
    confusedWith: [
      {
        id: 'http/400',
        why: 'Der Inhalt ist nicht einmal lesbar; manche APIs verwenden ihn für beides.',
      },
      {
        id: 'http/409',
        why: 'Der Inhalt ist für sich in Ordnung und verträgt sich nicht mit dem jetzigen Zustand.',
      },
      { id: 'http/415', why: 'Das Format wird nicht angenommen.' },
    ],
  },
  423: {
    title: 'Gesperrt',
    summary:
      'Die Ressource oder eine, die mit betroffen wäre, ist gesperrt, und die Anfrage besitzt die Sperre nicht.',
    retry:
      'Vorübergehend: wiederholen, sobald die Sperre aufgehoben oder abgelaufen ist. Bei einer eigenen Sperre deren Token mitsenden.',
    decisions: [
      {
        when: 'Die Sperre ist die eigene',
        then: 'Ihr Token bei jeder ändernden Anfrage in `If` senden, etwa `If: (<opaquelocktoken:…>)` (RFC 4918 Abschnitt 10.4).',
      },
      {
        when: 'Ein anderes Programm oder ein anderer Mensch hat die Datei offen',
        then: 'Sie dort schließen oder warten. `PROPFIND` nach `DAV:lockdiscovery` verrät, wer die Sperre hält und wie lange sie gilt.',
      },
      {
        when: 'Die Sperre ist von einem Absturz übrig',
        then: 'Ihren Ablauf abwarten oder sie mit `UNLOCK` aufheben, wenn das Token vorliegt. Sonst muss die Administration eingreifen; Nextcloud zum Beispiel hält solche Sperren in der Datenbank oder in Redis.',
      },
      {
        when: 'Ein Ordner soll verschoben oder gelöscht werden',
        then: 'Eine gesperrte Datei darin genügt. Die 207-Antwort oder der Inhalt nennt sie.',
      },
    ],
    confusedWith: [
      { id: 'http/409', why: 'Keine Sperre, sondern ein unpassender Zustand.' },
      { id: 'http/403', why: 'Das Recht fehlt, und Warten hilft nicht.' },
      { id: 'http/424', why: 'Ein anderer Teil ist gescheitert, vielleicht weil er gesperrt ist.' },
    ],
  },
  424: {
    title: 'Abhängigkeit fehlgeschlagen',
    summary:
      'Der Schritt wurde nicht ausgeführt, weil ein anderer, von dem er abhängt, gescheitert ist.',
    retry:
      'Dauerhaft, bis der andere Schritt gelingt. Zuerst diesen beheben, dann alles erneut senden.',
    decisions: [
      {
        when: 'Er steht innerhalb einer 207-Antwort',
        then: 'Den Teil mit einem anderen Fehler suchen, etwa 403, 409 oder 423. Dort liegt die Ursache; die Teile mit 424 sind nur die Folge.',
      },
      {
        when: 'Ein `PROPPATCH` scheitert als Ganzes',
        then: 'Entweder werden alle Eigenschaften gesetzt oder keine (RFC 4918 Abschnitt 9.2). Die abgelehnte entfernen oder berichtigen.',
      },
      {
        when: 'Eine REST-API antwortet damit',
        then: 'Gemeint ist ein Dienst oder ein früherer Aufruf, auf den sie angewiesen ist. Der Inhalt sollte nennen, welcher; außerhalb von WebDAV bestimmt die API die Bedeutung.',
      },
    ],
    confusedWith: [
      {
        id: 'http/502',
        why: 'Das Gateway konnte die Antwort des Servers dahinter nicht gebrauchen.',
      },
      {
        id: 'http/412',
        why: 'Eine Bedingung, die der Client selbst gestellt hat, trifft nicht zu.',
      },
      { id: 'http/207', why: 'Der Rahmen, in dem 424 meist vorkommt.' },
    ],
  },
  425: {
    title: 'Zu früh',
    summary:
      'Die Anfrage kam in den frühen Daten von TLS 1.3, wo ein Angreifer sie wiederholen könnte, und das Wagnis geht der Server nicht ein.',
    retry:
      'Vorübergehend: sofort wiederholen, sobald der Handshake abgeschlossen ist, und nicht in frühen Daten.',
    decisions: [
      {
        when: 'Ein Client erhält ihn gelegentlich',
        then: 'Er sendet frühe Daten (0-RTT) und muss die Anfrage danach von selbst wiederholen (RFC 8470 Abschnitt 5.2). Ihn aktualisieren oder 0-RTT abschalten.',
      },
      {
        when: 'Ein Proxy nimmt frühe Daten an',
        then: 'Er muss solche Anfragen kennzeichnen: in nginx mit `proxy_set_header Early-Data $ssl_early_data`. Ohne das kann sich die Anwendung nicht schützen.',
      },
      {
        when: 'Die Wiederholung über den Proxy ergibt wieder 425',
        then: 'Der Proxy kennzeichnet Anfragen, obwohl der Handshake abgeschlossen ist, oder wiederholt sie vor dessen Abschluss. Kam die Anfrage mit `Early-Data: 1` beim Proxy an, muss er die 425-Antwort durchreichen, statt zu wiederholen.',
      },
      {
        when: 'Ein eigener Server möchte ihn senden',
        then: 'Nur auf Anfragen in frühen Daten oder mit `Early-Data: 1`; andere Clients wissen womöglich nichts damit anzufangen. Für „noch nicht bereit“ 409 oder 503 verwenden.',
      },
    ],
    confusedWith: [
      { id: 'http/429', why: 'Zu viele Anfragen, nicht eine verfrühte.' },
      { id: 'http/503', why: 'Der Server ist nicht bereit.' },
    ],
  },
  426: {
    title: 'Protokollwechsel erforderlich',
    summary:
      'Der Server lehnt das Protokoll der Anfrage ab und nennt in `Upgrade` das, welches er verlangt.',
    retry: 'Dauerhaft für dieses Protokoll. Über das in `Upgrade` genannte erneut senden.',
    decisions: [
      {
        when: 'Eine WebSocket-Adresse wird im Browser oder mit curl aufgerufen',
        then: 'Eine gewöhnliche Anfrage enthält keinen Handshake. `new WebSocket("wss://…")` oder einen WebSocket-Client verwenden.',
      },
      {
        when: 'Ein WebSocket-Client erhält ihn',
        then: 'Ein Proxy hat `Upgrade` und `Connection` verworfen; beide weiterreichen. Enthält die Antwort `Sec-WebSocket-Version`, spricht der Client eine andere Version (RFC 6455 Abschnitt 4.4).',
      },
      {
        when: 'Er kommt von Envoy oder Istio',
        then: 'Der Proxy davor spricht HTTP/1.0. In nginx `proxy_http_version 1.1` setzen.',
      },
      {
        when: 'Ein eigener Server sendet 426',
        then: 'Er muss `Upgrade` senden, über HTTP/1.1 auch `Connection: Upgrade` (RFC 9110 Abschnitte 7.8 und 15.5.22). Um von HTTP zu HTTPS zu führen, stattdessen mit 301 oder 308 weiterleiten.',
      },
    ],
    confusedWith: [
      { id: 'http/101', why: 'Um den Wechsel wurde gebeten, und er findet statt.' },
      { id: 'http/505', why: 'Die Version von HTTP wird gar nicht unterstützt.' },
    ],
  },
  428: {
    title: 'Vorbedingung erforderlich',
    summary:
      'Der Server nimmt diese Änderung nur mit einer Bedingung wie `If-Match` an, damit niemand die Arbeit anderer überschreibt.',
    retry:
      'Dauerhaft ohne Bedingung. Die Ressource abrufen und die Änderung mit `If-Match` erneut senden.',
    decisions: [
      {
        when: 'Ein `PUT`, `PATCH` oder `DELETE` scheitert',
        then: 'Zuerst `GET` senden, das `ETag` aufbewahren und in `If-Match` mitsenden. Folgt darauf 412, abrufen und zusammenführen.',
      },
      {
        when: 'Etwas soll angelegt werden',
        then: '`If-None-Match: *` senden: Das gelingt nur, wenn noch nichts da ist.',
      },
      {
        when: 'Die Ressource hat kein `ETag`',
        then: '`If-Unmodified-Since` mit ihrem `Last-Modified` verwenden. Ein Skript im Browser sieht `ETag` von einem fremden Ursprung nur, wenn der Server es freigibt.',
      },
      {
        when: 'Ein eigener Server sendet 428',
        then: 'Im Inhalt erklären, wie die Anfrage zu senden ist, und die Antwort von keinem Cache speichern lassen (RFC 6585 Abschnitt 3).',
      },
    ],
    confusedWith: [
      { id: 'http/412', why: 'Eine Bedingung war da und traf nicht zu.' },
      { id: 'http/409', why: 'Ein Konflikt wurde festgestellt; 428 will einen verhindern.' },
    ],
  },
  429: {
    title: 'Zu viele Anfragen',
    summary: 'Der Client hat in einer Zeitspanne mehr Anfragen gesendet, als ihm erlaubt sind.',
    retry:
      'Vorübergehend: so lange warten, wie `Retry-After` sagt, sonst mit wachsenden Pausen und etwas Zufall, und dann wiederholen.',
    decisions: [
      {
        when: '`Retry-After` ist dabei',
        then: 'Den Wert einhalten: Sekunden oder ein Datum (RFC 9110 Abschnitt 10.2.3). Für diese Zeit die ganze Warteschlange anhalten, nicht nur die eine Anfrage.',
      },
      {
        when: '`Retry-After` fehlt',
        then: 'Die Pause jedes Mal verdoppeln, etwas Zufall hinzufügen und nach einigen Versuchen aufgeben. Nach Headern wie `RateLimit` oder `X-RateLimit-Reset` sehen und in der Dokumentation nach dem Kontingent.',
      },
      {
        when: 'Es werden nur wenige Anfragen gesendet',
        then: 'Die Grenze zählt mehr als einen Client: alle hinter derselben Adresse, demselben Schlüssel oder Konto oder die eigenen anderen Prozesse. Auch nach einer Schleife suchen, die bei jedem Rendern abruft.',
      },
      {
        when: 'Es werden zu viele gesendet',
        then: 'Begrenzen, wie viele zugleich laufen, zwischenspeichern, gebündelt abrufen und Webhooks nutzen, statt immer wieder zu fragen.',
      },
      {
        when: 'Ein eigener Server begrenzt',
        then: 'Sagen, welche Grenze erreicht ist, und `Retry-After` senden. Hinter einem Proxy nach der wirklichen Adresse zählen statt nach der des Proxys, und die Antwort von keinem Cache speichern lassen (RFC 6585 Abschnitt 4).',
      },
    ],
    confusedWith: [
      {
        id: 'http/503',
        why: 'Der Server ist insgesamt überlastet, wer immer fragt; nginx sendet ihn ohne andere Einstellung auch beim Begrenzen.',
      },
      {
        id: 'http/403',
        why: 'Endgültig verweigert; manche APIs senden ihn auch bei erreichten Grenzen.',
      },
      {
        id: 'http/402',
        why: 'Das bezahlte Kontingent ist verbraucht; Warten hilft womöglich nicht.',
      },
      {
        id: 'smtp/421',
        why: 'Das sagen Mailserver oft zu einem Client, der zu viel sendet.',
      },
    ],
  },
  431: {
    title: 'Header-Felder zu groß',
    summary:
      'Ein Header der Anfrage oder alle zusammen brauchen mehr Platz, als der Server zulässt.',
    retry: 'Dauerhaft für diese Header. Sie verkleinern, dann erneut senden.',
    decisions: [
      {
        when: 'Es geschieht in einem Browser und nicht in einem privaten Fenster',
        then: 'Die Cookies sind angewachsen. Die der Website löschen; in der Anwendung Daten auf dem Server halten und nur eine Sitzungskennung im Cookie.',
      },
      {
        when: 'Das Token in `Authorization` ist lang',
        then: 'Es enthält zu viele Gruppen oder Angaben. Es verschlanken oder gegen ein kurzes tauschen.',
      },
      {
        when: 'Es geschieht auf `localhost` mit Node',
        then: 'Alle Projekte auf `localhost` teilen sich ihre Cookies, unabhängig vom Port, und Node erlaubt insgesamt 16 KiB. Die Cookies löschen oder mit `--max-http-header-size` starten.',
      },
      {
        when: 'Es muss so viel sein',
        then: 'Die Grenze an jeder Station erhöhen: Load Balancer, Proxy, Server. Jede hat ihre eigene, und die niedrigste zählt.',
      },
    ],
    confusedWith: [
      { id: 'http/400', why: 'Das senden nginx und Apache in diesem Fall.' },
      { id: 'http/413', why: 'Der Inhalt, nicht der Kopf, ist zu groß.' },
      { id: 'http/414', why: 'Die Adresse ist zu lang.' },
    ],
  },
  451: {
    title: 'Aus rechtlichen Gründen nicht verfügbar',
    summary:
      'Der Zugriff ist wegen einer rechtlichen Forderung gesperrt, etwa eines Gerichtsbeschlusses oder eines Gesetzes.',
    retry:
      'Dauerhaft, solange die Forderung gilt. Nicht wiederholen; erst ihr Ende ändert die Antwort.',
    decisions: [
      {
        when: 'Er kommt nur in einem Land',
        then: 'Dort gilt die Forderung. Der Inhalt sollte sagen, wer sie auf welcher Grundlage gestellt hat, und `Link` mit `rel="blocked-by"`, wer sie umsetzt (RFC 7725 Abschnitte 3 und 4).',
      },
      {
        when: 'Eine ausländische Website sperrt Besucher aus der EU',
        then: 'Sie erspart sich, das Datenschutzrecht einzuhalten. An der Anfrage lässt sich nichts beheben; den Betreiber fragen.',
      },
      {
        when: 'Es ist unklar, wer sperrt',
        then: 'Das muss nicht der Server sein: Auch ein Netzanbieter, ein CDN oder eine Suchmaschine kann es tun. Über ein anderes Netz vergleichen und `Link` ansehen.',
      },
      {
        when: 'Ein eigener Server muss sperren',
        then: 'Die Forderung im Inhalt erklären, sich selbst in `Link` nennen und beachten, dass die Antwort gespeichert werden darf, solange `Cache-Control` nichts anderes sagt.',
      },
    ],
    confusedWith: [
      { id: 'http/403', why: 'Vom Betreiber aus eigenem Entschluss verweigert.' },
      {
        id: 'http/404',
        why: 'Dahinter kann sich ein Server verstecken, der über die Forderung nicht sprechen darf.',
      },
      {
        id: 'smtp/451',
        why: 'Etwas ganz anderes: ein vorübergehender Fehler in einem Mailserver.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
