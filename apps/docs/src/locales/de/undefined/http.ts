/** Die HTTP-Statuscodes, die im Umlauf sind und die IANA nie registriert hat. */
export const undefinedHttp = {
  419: {
    text: 'Laravel sendet ihn als „Page Expired“, wenn das CSRF-Token eines Formulars fehlt oder abgelaufen ist. `@csrf` in das Formular setzen, die Sitzung länger leben lassen und prüfen, ob ihr Cookie den Server erreicht (Domain, `Secure`, `SameSite`). Eine solche Ablehnung ist ein 403.',
    instead: 'http/403',
  },
  420: {
    text: 'Die alte API von Twitter sendete ihn als „Enhance Your Calm“ bei zu vielen Anfragen; Laravel verwendete ihn früher für eine fehlgeschlagene Methode. Der registrierte Status für Ratenlimits ist 429.',
    instead: 'http/429',
  },
  430: {
    text: 'Shopify sendet ihn, wenn es Anfragen für einen Angriff oder für fehlerhaft hält. Langsamer anfragen und nachsehen, was die Anfragen gemeinsam haben. Der registrierte Status für Ratenlimits ist 429.',
    instead: 'http/429',
  },
  440: {
    text: 'IIS und Outlook im Web senden ihn als „Login Time-out“: Die Sitzung ist abgelaufen. Erneut anmelden; der registrierte Status für fehlende Zugangsdaten ist 401.',
    instead: 'http/401',
  },
  444: {
    text: 'nginx schreibt ihn in sein Log und sendet gar nichts: `return 444` schließt die Verbindung ohne Antwort, meist um Bots loszuwerden. Der Client sieht eine leere Antwort oder einen Abbruch. In der Konfiguration nach `return 444` suchen, oft im Standardserver, der für Hostnamen zuständig ist, die kein anderer Block nennt.',
    instead: 'http/400',
  },
  449: {
    text: 'IIS sendet ihn als „Retry With“: Der Client soll die Anfrage mit dem wiederholen, was fehlte, etwa einem Cookie für ActiveSync. Der registrierte Status für eine unvollständige Anfrage ist 400.',
    instead: 'http/400',
  },
  450: {
    text: 'Windows sendete ihn als „Blocked by Windows Parental Controls“. Für Inhalte, die aus rechtlichen Gründen gesperrt bleiben, gibt es 451, für eine Richtlinie des Netzes 403.',
    instead: 'http/403',
  },
  460: {
    text: 'Der Load Balancer von AWS schreibt ihn in sein Log: Der Client hat die Verbindung geschlossen, bevor das Zeitlimit ohne Aktivität abgelaufen war. Gesendet wurde nichts. Das Zeitlimit des Clients über das des Load Balancers setzen oder herausfinden, warum das Backend langsam ist.',
    instead: 'http/408',
  },
  463: {
    text: 'Der Load Balancer von AWS sendet ihn, wenn `X-Forwarded-For` mehr als 30 Adressen enthält. Das deutet auf eine Schleife von Proxys oder auf einen Client, der den Header erfunden hat. Es ist eine fehlerhafte Anfrage: 400.',
    instead: 'http/400',
  },
  494: {
    text: 'nginx verwendet ihn intern für eine Anfrage mit zu großen Headern und sendet 400. Meist sind alte Cookies der Grund: diese löschen oder `large_client_header_buffers` erhöhen. Der registrierte Status ist 431.',
    instead: 'http/431',
  },
  495: {
    text: 'nginx verwendet ihn intern, wenn sich das Zertifikat des Clients nicht prüfen lässt, und sendet 400. `ssl_client_certificate`, die Kette und die Gültigkeit des Zertifikats prüfen.',
    instead: 'http/400',
  },
  496: {
    text: 'nginx verwendet ihn intern, wenn der Client kein Zertifikat gesendet hat, obwohl eines verlangt wird, und sendet 400. Den Client sein Zertifikat senden lassen oder `ssl_verify_client optional` setzen.',
    instead: 'http/400',
  },
  497: {
    text: 'nginx verwendet ihn intern, wenn unverschlüsseltes HTTP an einem Port für HTTPS ankommt, und sendet 400, „The plain HTTP request was sent to HTTPS port“. `https://` verwenden oder `error_page 497` mit einer Weiterleitung.',
    instead: 'http/400',
  },
  498: {
    text: 'ArcGIS sendet ihn als „Invalid Token“: Das Token ist abgelaufen oder gehört zu einem anderen Referrer. Ein neues anfordern. Der registrierte Status ist 401.',
    instead: 'http/401',
  },
  499: {
    text: 'nginx schreibt ihn in sein Log, wenn der Client die Verbindung geschlossen hat, bevor die Antwort fertig war; niemand bekommt ihn je zu sehen. Meist ist das Backend langsamer als das Zeitlimit des Clients oder des Proxys vor nginx. `$upstream_response_time` messen, das Backend beschleunigen oder das Zeitlimit davor erhöhen. ArcGIS sendet 499 als „Token Required“, das ist ein 401.',
    instead: 'http/408',
  },
  509: {
    text: 'cPanel sendet ihn als „Bandwidth Limit Exceeded“: Das Datenvolumen des Tarifs ist verbraucht. Nur der Anbieter oder ein größerer Tarif hilft. Der registrierte Status für einen Dienst, der zurzeit ausfällt, ist 503.',
    instead: 'http/503',
  },
  520: {
    text: 'Cloudflare: „Web Server Returned an Unknown Error“. Der Ursprungsserver hat etwas geantwortet, womit Cloudflare nichts anfangen kann: eine leere Antwort, eine abgebrochene Verbindung, zu große Header. Das Log des Ursprungsservers zur selben Sekunde lesen und ihn direkt fragen, an Cloudflare vorbei.',
    instead: 'http/502',
  },
  521: {
    text: 'Cloudflare: „Web Server Is Down“. Der Ursprungsserver hat die Verbindung abgelehnt. Den Webserver starten und in seiner Firewall die Adressbereiche von Cloudflare zulassen.',
    instead: 'http/502',
  },
  522: {
    text: 'Cloudflare: „Connection Timed Out“. Der Ursprungsserver hat den TCP-Handshake nicht rechtzeitig abgeschlossen. Eine Firewall verwirft die Pakete, der DNS-Eintrag nennt eine falsche Adresse, oder der Server ist überlastet.',
    instead: 'http/504',
  },
  523: {
    text: 'Cloudflare: „Origin Is Unreachable“. Es gibt keinen Weg zum Ursprungsserver, meist weil der DNS-Eintrag bei Cloudflare eine Adresse nennt, die nicht mehr vergeben ist.',
    instead: 'http/502',
  },
  524: {
    text: 'Cloudflare: „A Timeout Occurred“. Der Ursprungsserver hat die Verbindung angenommen und nicht rechtzeitig geantwortet, voreingestellt sind 100 Sekunden. Lange Arbeit in einen Auftrag verlegen, nach dem der Client später fragt, oder das Limit erhöhen, wo der Tarif es erlaubt.',
    instead: 'http/504',
  },
  525: {
    text: 'Cloudflare: „SSL Handshake Failed“ zwischen Cloudflare und dem Ursprungsserver. Port 443 des Ursprungsservers hat kein Zertifikat, oder es gibt kein gemeinsames Verfahren und keine gemeinsame Protokollversion.',
    instead: 'http/502',
  },
  526: {
    text: 'Cloudflare: „Invalid SSL Certificate“. Im Modus Full (strict) muss das Zertifikat des Ursprungsservers gültig sein: nicht abgelaufen, für diesen Hostnamen ausgestellt, von einer bekannten Stelle oder von Cloudflare selbst. Das Zertifikat erneuern.',
    instead: 'http/502',
  },
  527: {
    text: 'Cloudflare: „Railgun Error“, von einem eingestellten Produkt. Railgun auf dem Ursprungsserver entfernen.',
    instead: 'http/502',
  },
  529: {
    text: 'Qualys und manche APIs senden ihn als „Site is overloaded“. Warten und mit wachsenden Pausen erneut versuchen. Der registrierte Status ist 503.',
    instead: 'http/503',
  },
  530: {
    text: 'Cloudflare sendet ihn zusammen mit einem Fehler 1xxx auf der Seite, und auf den kommt es an; am häufigsten ist 1016, ein Ursprungsserver ohne DNS-Eintrag. Pantheon sendet ihn für eine eingefrorene Site.',
    instead: 'http/502',
  },
  561: {
    text: 'Der Load Balancer von AWS sendet ihn, wenn die Anmeldung beim Identitätsanbieter fehlgeschlagen ist. Das Client Secret, die Endpunkte und deren Erreichbarkeit prüfen.',
    instead: 'http/500',
  },
  598: {
    text: 'Manche Proxys schreiben ihn als „Network read timeout error“: Der Server dahinter hat nicht rechtzeitig geantwortet. Der registrierte Status ist 504.',
    instead: 'http/504',
  },
  599: {
    text: 'Manche Proxys und HTTP-Clients melden ihn als „Network connect timeout error“; der Client von Tornado verwendet ihn für jeden Fehlschlag ohne Antwort. Kein Server hat ihn gesendet. Der registrierte Status für ein Gateway ist 504.',
    instead: 'http/504',
  },
  999: {
    text: 'LinkedIn sendet ihn als „Request denied“ an Clients, die es für Bots hält. HTTP erlaubt die Zahl nicht einmal, es endet bei 599 (RFC 9110, Abschnitt 15). Die offizielle API verwenden.',
    instead: 'http/403',
  },
} satisfies Record<number, { readonly text: string; readonly instead: string }>
