import type { StatusProse } from '../../status-prose.js'

/** The prose of the 2yz replies. */
export const positiveCompletion = {
  211: {
    title: 'Systemstatus oder Hilfe',
    summary: 'Der Server meldet seinen Zustand oder beantwortet `HELP`; Post ist nicht betroffen.',
    retry: 'Ein Erfolg, der nichts über eine Nachricht aussagt: Es gibt nichts zu wiederholen.',
    decisions: [
      {
        when: 'Der Client hat `HELP` gesendet',
        then: 'Den Text einem Menschen zeigen. Sein Wortlaut ist frei, deshalb sollte ihn kein Programm auswerten (RFC 5321 Abschnitt 4.2).',
      },
      {
        when: '211 kommt nach einem anderen Befehl als `HELP`',
        then: 'Die Antworten sind verrutscht: Der Client hat vorher eine Antwort zu wenig oder zu viel gelesen. Jedem Befehl genau eine Antwort zuordnen und weiterlesen, solange auf den Code ein Bindestrich folgt.',
      },
      {
        when: 'Ein Programm will wissen, was der Server kann',
        then: '`EHLO` senden und die Liste der Erweiterungen lesen; sie ist für Programme gemacht.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/214',
        why: '214 erklärt, wie der Server oder ein Befehl zu benutzen ist; 211 meldet den Zustand oder fasst die Hilfe zusammen.',
      },
    ],
  },
  214: {
    title: 'Hilfetext',
    summary: 'Der Server erklärt einem Menschen sich selbst oder einen seiner Befehle.',
    retry: 'Ein Erfolg, der nichts über eine Nachricht aussagt: Es gibt nichts zu wiederholen.',
    decisions: [
      {
        when: 'Der Client hat `HELP` gesendet, mit oder ohne Namen eines Befehls',
        then: 'Als Fließtext lesen; er nützt nur Menschen (RFC 5321 Abschnitt 4.2.3).',
      },
      {
        when: 'Der Text geht über mehrere Zeilen',
        then: 'Weiterlesen, bis in einer Zeile ein Leerzeichen auf den Code folgt. Ein Client, der nach der ersten Zeile aufhört, hält die `214-`-Zeilen für Antworten auf seine nächsten Befehle.',
      },
      {
        when: 'Der Text nennt einen Befehl, der dann 502 bekommt',
        then: 'Hilfetexte stammen oft noch aus der Voreinstellung. Verlässlich ist die Antwort auf `EHLO`.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/211',
        why: '211 handelt vom Zustand des Systems, 214 von seiner Benutzung.',
      },
    ],
  },
  220: {
    title: 'Dienst bereit',
    summary:
      'Der Server ist bereit: bei der Begrüßung für `EHLO`, nach `STARTTLS` für den TLS-Handshake.',
    retry:
      'Ein Erfolg: sofort weitermachen, nach der Begrüßung mit `EHLO`, nach `STARTTLS` mit dem Handshake.',
    decisions: [
      {
        when: 'Es ist die Begrüßung',
        then: '`EHLO` senden, und nichts, bevor die ganze Begrüßung da ist: Sie kann mehrere Zeilen und mehrere Sekunden brauchen, und Server wie Postfix mit postscreen weisen Clients ab, die zu früh reden.',
      },
      {
        when: 'Es ist die Antwort auf `STARTTLS`, und der nächste Befehl bekommt 503 oder 530',
        then: 'Die Sitzung steht wieder am Anfang (RFC 3207 Abschnitt 4.2). Nach dem Handshake erneut `EHLO` senden und die neue Liste der Erweiterungen lesen; `AUTH` erscheint oft erst dort.',
      },
      {
        when: 'Es ist die Antwort auf `STARTTLS`, und der Handshake scheitert',
        then: 'Namen und Kette des Zertifikats und die TLS-Versionen beider Seiten prüfen: `openssl s_client -starttls smtp -connect host:587 -servername host`. Ein schlechtes Zertifikat muss der Administrator des Servers erneuern; die Prüfung abzuschalten, verdeckt den Fehler nur.',
      },
      {
        when: 'Es kommt gar keine Begrüßung',
        then: 'Auf Port 465 wartet der Server auf TLS, bevor er etwas sagt; dort implizites TLS einschalten (nodemailer: `secure: true`, smtplib: `SMTP_SSL`). Auf Port 25 sperrt vielleicht das Netz ausgehende Post; dann über Port 587 einliefern. Nach RFC 5321 Abschnitt 4.5.3.2.1 wartet der Client fünf Minuten.',
      },
      {
        when: 'Die Begrüßung besteht aus Sternchen',
        then: 'Eine Firewall mit SMTP-Inspektion schreibt den Dialog um und verbirgt oft auch `STARTTLS` und `AUTH`. Ihr Administrator sollte diese Inspektion abschalten.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/250',
        why: '250 beantwortet `EHLO`; 220 kommt davor. Ein zweites 220 heißt, dass TLS beginnen darf.',
      },
      {
        id: 'smtp/554',
        why: '554 kann an der Stelle der Begrüßung stehen: Die Verbindung ist offen, der Dienst wird verweigert.',
      },
    ],
  },
  221: {
    title: 'Dienst schließt die Verbindung',
    summary: 'Der Server verabschiedet sich und schließt die Verbindung.',
    retry:
      'Ein Erfolg: Die Sitzung ist zu Ende, und eine Nachricht, die vorher 250 bekommen hat, ist sicher. Für weitere eine neue Verbindung öffnen.',
    decisions: [
      {
        when: 'Der Client hat `QUIT` gesendet',
        then: '221 abwarten, dann schließen. Gesendet ist eine Nachricht mit dem 250 nach dem letzten Punkt, nicht erst mit 221.',
      },
      {
        when: '221 kommt ohne `QUIT`',
        then: 'Der Server legt auf, weil die Gegenseite kein Mailclient ist. Postfix sagt `221 2.7.0 Error: I can break rules, too. Goodbye.`, in neueren Versionen mit `521 5.7.0`, wenn anstelle von Befehlen eine HTTP-Anfrage oder die Kopfzeilen einer Nachricht kommen. Nach einem Proxy, einem Health-Check oder nach Daten suchen, die vor dem 354 gesendet wurden.',
      },
      {
        when: 'Die Verbindung bricht ab, bevor 221 ankommt',
        then: 'Harmlos, wenn das 250 für die Nachricht gelesen ist. Die Nachricht deswegen nicht noch einmal senden.',
      },
      {
        when: 'Eine spätere Nachricht scheitert an einer geschlossenen oder zurückgesetzten Verbindung',
        then: 'Der Client hat eine beendete Verbindung weiterbenutzt. Der Pool muss nach 221 oder 421 eine neue öffnen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/421',
        why: '421 schließt die Verbindung ebenfalls, aber als vorübergehender Fehler: Was noch nicht angenommen war, muss erneut gesendet werden.',
      },
    ],
  },
  235: {
    title: 'Anmeldung erfolgreich',
    summary: 'Der Client ist angemeldet und kann die Sitzung fortsetzen.',
    retry:
      'Ein Erfolg für den Rest dieser Verbindung. Eine neue Verbindung braucht ihre eigene Anmeldung.',
    decisions: [
      {
        when: 'Der Client sendet nach 235 noch einmal `AUTH`',
        then: 'Er bekommt 503: Je Sitzung gibt es nur eine erfolgreiche Anmeldung (RFC 4954 Abschnitt 4). Für einen anderen Benutzer trennen und neu verbinden.',
      },
      {
        when: '`MAIL FROM` oder `RCPT TO` wird trotzdem abgelehnt',
        then: 'Die Anmeldung beweist, wer der Client ist, nicht, was er darf. `553 5.7.1 Sender address rejected: not owned by user` und `550 5.7.60` heißen, dass das Konto diesen Absender nicht benutzen darf: die eigene Adresse verwenden oder das Recht vom Administrator einräumen lassen.',
      },
      {
        when: 'Das Verfahren bringt eine eigene Sicherheitsschicht mit (GSSAPI, DIGEST-MD5)',
        then: 'Die Sitzung beginnt innerhalb dieser Schicht von vorn: erneut `EHLO` senden (RFC 4954 Abschnitt 4).',
      },
      {
        when: '235 kam über eine unverschlüsselte Verbindung mit PLAIN oder LOGIN',
        then: 'Das Passwort war für jeden auf dem Weg lesbar. Im Client TLS verlangen (nodemailer: `requireTLS: true`) und auf dem Server `AUTH` erst danach anbieten.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/334',
        why: '334 verlangt den nächsten Schritt der Anmeldung; erst 235 beendet sie mit Erfolg.',
      },
      {
        id: 'smtp/250',
        why: 'Ein Server bestätigt `AUTH` nie mit 250.',
      },
    ],
  },
  250: {
    title: 'Befehl ausgeführt',
    summary:
      'Der Befehl hat gewirkt; nach dem letzten Punkt heißt es, dass der Server die Verantwortung für die Nachricht übernommen hat.',
    retry:
      'Ein Erfolg. Nach dem letzten Punkt muss der Server die Nachricht zustellen oder ihr Scheitern melden; noch einmal senden erzeugt ein Duplikat (RFC 5321 Abschnitt 4.2.5).',
    decisions: [
      {
        when: '250 kam nach dem letzten Punkt, und die Nachricht trifft nicht ein',
        then: 'Angenommen heißt nicht zugestellt. Die Queue-ID aus dem Text notieren, vom Administrator jenes Servers nachschlagen lassen und im Spam-Ordner sowie im Postfach des Envelope-Absenders nachsehen, wohin eine Unzustellbarkeitsmeldung ginge.',
      },
      {
        when: '250 kam nach `RCPT TO`, und die Nachricht kommt später als unzustellbar zurück',
        then: 'Der Server hat das Postfach im Dialog nicht geprüft oder reicht Post nur weiter. Die Unzustellbarkeitsmeldung lesen; der Code darin zählt.',
      },
      {
        when: 'Einige Empfänger bekamen 250, andere 4yz oder 5yz',
        then: 'Die Nachricht geht nur an die mit 250. Die Antwort für jeden Empfänger ansehen: nodemailer führt die anderen in `rejected` auf, smtplib gibt sie aus `sendmail()` zurück.',
      },
      {
        when: 'In der Antwort auf `EHLO` fehlt `AUTH`, `STARTTLS` oder `SIZE`',
        then: 'Alle Zeilen lesen, bis zu der mit einem Leerzeichen nach 250. `AUTH` erscheint manchmal erst nach TLS, und nach `HELO` gibt es gar keine Liste.',
      },
      {
        when: 'Die Verbindung brach nach dem letzten Punkt ab, bevor die Antwort gelesen war',
        then: 'Niemand weiß, ob die Nachricht angenommen ist. Sie wieder in die Warteschlange stellen und ein mögliches Duplikat hinnehmen; damit es selten vorkommt, zehn Minuten auf diese Antwort warten, wie es RFC 5321 Abschnitt 4.5.3.2.6 vorsieht.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/251',
        why: '251 nimmt den Empfänger ebenfalls an und fügt hinzu, dass die Post an eine andere Adresse weitergeht.',
      },
      {
        id: 'smtp/252',
        why: '252 beantwortet `VRFY`: nicht geprüft, obwohl eine Zustellung versucht würde. 250 heißt dort, dass das Postfach bekannt ist.',
      },
      {
        id: 'smtp/354',
        why: '354 fordert die Nachricht nur an; erst 250 nach dem Punkt nimmt sie an.',
      },
      {
        id: 'http/200',
        why: 'Dieselbe gute Nachricht in einem anderen Protokoll; dem 250 nach dem Punkt steht HTTP 202 näher: angenommen, noch nicht zugestellt.',
      },
    ],
  },
  251: {
    title: 'Benutzer nicht lokal; wird weitergeleitet',
    summary:
      'Das Postfach liegt woanders; der Server nimmt die Nachricht und leitet sie an die genannte Adresse weiter.',
    retry: 'Ein Erfolg: Der Empfänger gilt als angenommen. Nichts muss erneut gesendet werden.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `RCPT TO`',
        then: 'Weitermachen wie nach 250. Mit der Adresse im Text lässt sich das Adressbuch aktualisieren, nach Rückfrage beim Empfänger: Es ist einer der wenigen Antworttexte, die ein Programm auswerten darf (RFC 5321 Abschnitte 3.4 und 4.2).',
      },
      {
        when: 'Es ist der eigene Server',
        then: 'Besser nur mit 250 antworten: 251 verrät Fremden, wohin ein Benutzer gegangen ist (RFC 5321 Abschnitt 7.7). Ein Server, der es kennt, sollte es seinen Betreiber abschalten lassen (Abschnitt 3.4).',
      },
      {
        when: 'Die weitergeleitete Post scheitert am nächsten Server an SPF oder DMARC',
        then: 'Weiterleiten ändert den sendenden Host, nicht den Absender. Der weiterleitende Server sollte den Envelope-Absender umschreiben (SRS) und DKIM-Signaturen unversehrt lassen.',
      },
      {
        when: 'Es ist die Antwort auf `ETRN`',
        then: 'Dort hat 251 eine andere Bedeutung: Für den genannten Host warten keine Nachrichten (RFC 1985 Abschnitt 5.1).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/551',
        why: '551 nennt ebenfalls eine andere Adresse, lehnt aber ab: Der Client muss selbst dorthin senden.',
      },
      {
        id: 'smtp/250',
        why: '250 nimmt den Empfänger an, ohne zu sagen, ob die Post hier bleibt.',
      },
      {
        id: 'smtp/252',
        why: '252 lässt offen, ob es das Postfach gibt; 251 weiß, wo es ist.',
      },
    ],
  },
  252: {
    title: 'Benutzer nicht prüfbar, Zustellung wird versucht',
    summary:
      'Der Server will oder kann nicht sagen, ob es das Postfach gibt, würde Post dafür aber annehmen und die Zustellung versuchen.',
    retry:
      'Ein Erfolg ohne Auskunft: Erneut fragen ändert nichts. Ob eine Adresse funktioniert, zeigt nur eine Nachricht und die etwaige Unzustellbarkeitsmeldung.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `VRFY` oder `EXPN`',
        then: 'Als „keine Auskunft“ werten. Server verbergen so ihre Benutzer vor Adresssammlern, wie es RFC 5321 Abschnitt 7.3 von denen verlangt, die die Prüfung abschalten.',
      },
      {
        when: 'Ein Werkzeug zur Adressprüfung zählt 252 als gültig',
        then: 'Das beweist nichts: Dieselbe Antwort kommt für Adressen, die es nicht gibt. Adressen stattdessen per E-Mail bestätigen lassen.',
      },
      {
        when: 'Der eigene Server antwortet auf `VRFY` mit 250 oder 550',
        then: 'Damit gibt er seine Benutzer preis. Mit 252 antworten; in Postfix schaltet `disable_vrfy_command = yes` `VRFY` ab, allerdings mit 502.',
      },
      {
        when: 'Der Text erwähnt UTF-8, oder der erweiterte Statuscode ist `2.6.8`',
        then: 'Die Antwort enthält eine Adresse mit Nicht-ASCII-Zeichen. `VRFY` mit dem Parameter `SMTPUTF8` wiederholen, wenn der Server ihn anbietet (RFC 6531 Abschnitt 3.7.4.2).',
      },
      {
        when: 'Es ist die Antwort auf `ETRN`',
        then: 'Dort heißt sie, dass die Zustellung der wartenden Nachrichten begonnen hat (RFC 1985 Abschnitt 5.1).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/250',
        why: '250 auf `VRFY` bestätigt das Postfach, 252 nicht.',
      },
      {
        id: 'smtp/251',
        why: '251 kennt das Postfach und seine neue Adresse; 252 weiß nichts oder behält es für sich.',
      },
      {
        id: 'smtp/502',
        why: '502 sagt, dass `VRFY` ganz abgeschaltet ist; über die Annahme von Post verspricht es nichts.',
      },
    ],
  },
  253: {
    title: 'Zustellung wartender Nachrichten begonnen',
    summary:
      'Der Server hat begonnen, die für den Host wartenden Nachrichten zuzustellen, und nennt ihre Zahl.',
    retry:
      'Ein Erfolg: Die Warteschlange läuft. Auf die Verbindung des Servers warten, statt `ETRN` erneut zu senden.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `ETRN`, und es kommt keine Post',
        then: 'Der Server stellt über eine neue Verbindung zum MX des Hosts zu, nicht über diese. Prüfen, ob Port 25 von außen erreichbar ist und DNS auf die jetzige Adresse zeigt.',
      },
      {
        when: 'Der Host hat keine feste Adresse',
        then: '`ETRN` kann ihn nicht erreichen. ODMR (`ATRN`, RFC 2645) benutzen, das über die vom Client geöffnete Verbindung zustellt, oder die Post mit IMAP abholen.',
      },
      {
        when: 'Die Zahl im Text stimmt nicht mit dem überein, was ankommt',
        then: 'Sie ist eine Momentaufnahme der Warteschlange: Nachrichten können erneut zurückgestellt werden oder verfallen. In der Warteschlange des Servers nachsehen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/252',
        why: '252 auf `ETRN` startet die Warteschlange ebenfalls, ohne eine Zahl.',
      },
      {
        id: 'smtp/453',
        why: '453 gehört zu `ATRN` und heißt, dass keine Post wartet.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
