import type { StatusProse } from '../../status-prose.js'

/** The prose of the 4yz replies. */
export const transientNegative = {
  421: {
    title: 'Dienst nicht verfügbar, Verbindung wird geschlossen',
    summary:
      'Der Server setzt diese Verbindung nicht fort und schließt sie; so kann er auf jeden Befehl antworten.',
    retry:
      'Vorübergehend: die Nachricht in der Warteschlange lassen und über eine neue Verbindung erneut versuchen, nach mindestens 30 Minuten und mit wachsenden Abständen (RFC 5321 Abschnitt 4.5.4.1). Sofort neu zu verbinden, verlängert die Sperre oft.',
    decisions: [
      {
        when: 'Der Text spricht von zu vielen Verbindungen, von Raten oder Grenzwerten, oder der erweiterte Statuscode ist `4.7.0` oder `4.7.28`',
        then: 'Der Absender muss langsamer werden: weniger gleichzeitige Verbindungen, weniger Nachrichten je Verbindung und je Stunde (nodemailer: `pool`, `maxConnections`, `maxMessages`, `rateLimit`; Postfix: `default_destination_concurrency_limit`, `default_destination_rate_delay`).',
      },
      {
        when: 'Der Text spricht von Reputation, unerwünschter Post oder Authentifizierung (Gmail: `421-4.7.0`, `421-4.7.26`)',
        then: 'SPF, DKIM, DMARC und Reverse-DNS für den sendenden Host einrichten, niemandem ungebeten schreiben und die Menge bei einer neuen IP-Adresse langsam steigern. Warten allein hilft nicht.',
      },
      {
        when: 'Der erweiterte Statuscode ist `4.4.2`, oder der Text sagt „timeout“',
        then: 'Der Client war zu lange still: Er hat eine Verbindung im Pool gehalten oder die Nachricht zwischen zwei Befehlen aufgebaut. Ungenutzte Verbindungen früher schließen oder vor der Benutzung mit `NOOP` prüfen.',
      },
      {
        when: 'Der Text sagt „too many errors“',
        then: 'Im Mitschnitt die Antworten vor 421 ansehen: Eine Reihe von 5yz-Antworten, meist auf Empfänger, die es nicht gibt, hat die Geduld des Servers aufgebraucht. Die Empfängerliste bereinigen.',
      },
      {
        when: 'Es ist die Begrüßung, oder der erweiterte Statuscode ist `4.3.2` oder `4.3.0`',
        then: 'Der Server fährt herunter, startet neu oder ist überlastet; sein Administrator muss handeln. Den nächsten MX der Domain versuchen, dann warten.',
      },
    ],
    confusedWith: [
      {
        id: 'http/421',
        why: 'HTTP 421 sagt dem Client, dass seine Anfrage den falschen Server erreicht hat; SMTP 421 hat damit nichts zu tun.',
      },
      {
        id: 'http/503',
        why: 'HTTP 503 ist in der Bedeutung am nächsten verwandt: zurzeit nicht verfügbar.',
      },
      {
        id: 'smtp/221',
        why: '221 schließt die Verbindung nach dem Erfolg, 421 davor.',
      },
      {
        id: 'smtp/554',
        why: 'Anstelle der Begrüßung lehnt 554 endgültig ab, 421 nur für jetzt.',
      },
    ],
  },
  432: {
    title: 'Passwortübergang nötig',
    summary:
      'Das Verfahren funktioniert für dieses Konto erst, wenn sich der Benutzer einmal auf andere Art angemeldet hat.',
    retry:
      'Vorübergehend: Dasselbe `AUTH` scheitert, bis der Übergang geschehen ist; also einmal mit einem anderen Verfahren anmelden und die Nachricht solange in der Warteschlange lassen.',
    decisions: [
      {
        when: '`AUTH` mit CRAM-MD5, DIGEST-MD5 oder SCRAM bekommt `432 4.7.12`',
        then: 'Dem Server fehlt das Passwort in der Form, die dieses Verfahren braucht. Einmal mit PLAIN anmelden, nur über TLS; dann kann der Server es speichern, und das Verfahren sollte ab der nächsten Sitzung funktionieren (RFC 4954 Abschnitt 6).',
      },
      {
        when: '432 bleibt auch nach einer Anmeldung mit PLAIN',
        then: 'Der Server vollzieht den Übergang nicht. Sein Administrator muss das Passwort neu setzen oder aufhören, das Verfahren anzubieten.',
      },
      {
        when: 'Der Text sagt, dass eine Eingangswarteschlange angehalten wurde',
        then: 'Dann ist es nicht diese Antwort: Manche Listen schreiben 432 für den erweiterten Statuscode `4.3.2` von Exchange. Ein Administrator des empfangenden Servers hat die Warteschlange angehalten; warten.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/454',
        why: '454 ist ein Fehler im Anmeldedienst des Servers; 432 verlangt einen Schritt vom Benutzer.',
      },
      {
        id: 'smtp/535',
        why: '535 heißt, dass die Zugangsdaten falsch sind; bei 432 können sie stimmen.',
      },
      {
        id: 'smtp/534',
        why: '534 verlangt auf Dauer ein stärkeres Verfahren, 432 einmal ein einfacheres.',
      },
    ],
  },
  450: {
    title: 'Postfach zurzeit nicht verfügbar',
    summary:
      'Das Postfach ist belegt, oder eine Richtlinie hält die Post vorerst zurück, etwa Greylisting.',
    retry:
      'Vorübergehend: die Nachricht in der Warteschlange lassen und nach 30 Minuten oder mehr erneut versuchen, vier bis fünf Tage lang (RFC 5321 Abschnitt 4.5.4.1). Dabei Absender, Empfänger und IP-Adresse beibehalten.',
    decisions: [
      {
        when: 'Der Text sagt „greylisted“, oder der erste Versuch bei einem neuen Empfänger scheitert mit `4.2.0` oder `4.7.1`',
        then: 'Warten: Der nächste Versuch nach der Frist wird angenommen. Eine Anwendung ohne Warteschlange darf hier nicht aufgeben; die Post einem eigenen Mailserver übergeben, der es von derselben IP-Adresse aus erneut versucht.',
      },
      {
        when: 'Der Text sagt `Sender address rejected: Domain not found` (`4.1.8`)',
        then: 'Die Domain des Envelope-Absenders lässt sich auf der Empfängerseite nicht auflösen. Ihre MX- und A-Einträge prüfen, und ob die Anwendung unter einem Namen wie `localhost.localdomain` sendet.',
      },
      {
        when: 'Der Text sagt `cannot find your hostname` oder `Helo command rejected: Host not found`',
        then: 'Der sendende Host braucht einen Reverse-DNS-Namen, der auf seine Adresse zurückführt, und muss in `EHLO` einen echten Namen nennen. Der Administrator des sendenden Hosts muss handeln; Wiederholungen allein enden mit einer Unzustellbarkeitsmeldung.',
      },
      {
        when: 'Der Text spricht von einer nicht geprüften Adresse (Postfix: `unverified_recipient_reject_code`)',
        then: 'Der Server konnte den nächsten Host nicht fragen, ob es das Postfach gibt. Weiter versuchen; hält es an, muss sein Administrator nach jenem Host sehen.',
      },
      {
        when: 'Der erweiterte Statuscode ist `4.2.1`, und der Text spricht von zu schnellem Empfang',
        then: 'Dieses eine Postfach bekommt zu viel Post. Weniger dorthin senden, etwa eine Zusammenfassung anstelle einzelner Benachrichtigungen.',
      },
      {
        when: 'Es ist die Antwort auf `ATRN`, oder der erweiterte Statuscode ist `4.7.15`',
        then: 'Der Server lehnt die Anforderung vorerst ab (RFC 2645 Abschnitt 7) oder nimmt zurzeit nur Post höherer Priorität (RFC 6710). Später erneut versuchen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/550',
        why: '550 ist die dauerhafte Form: kein solches Postfach, oder endgültig abgelehnt.',
      },
      {
        id: 'smtp/451',
        why: '451 ist ein Fehler im Server; 450 betrifft das Postfach oder eine Richtlinie. Greylisting benutzt beide.',
      },
      {
        id: 'smtp/452',
        why: 'Bei 452 geht es um Platz oder um die Zahl der Empfänger.',
      },
    ],
  },
  451: {
    title: 'Lokaler Fehler bei der Verarbeitung',
    summary: 'Im Server oder in einem Dienst, den er braucht, etwa DNS, ist etwas fehlgeschlagen.',
    retry:
      'Vorübergehend: die Nachricht in der Warteschlange lassen und nach 30 Minuten oder mehr erneut versuchen, mit wachsenden Abständen (RFC 5321 Abschnitt 4.5.4.1). Eine abgebrochene Verbindung gilt als 451 (Abschnitt 3.8).',
    decisions: [
      {
        when: 'Der Text sagt „greylisting“, „try again later“ oder „server busy“ (`4.7.1`, Exchange Online: `4.7.500`)',
        then: 'Es ist eine Richtlinie, kein Defekt: warten und von derselben IP-Adresse aus erneut versuchen. Hält es an, hat die sendende IP-Adresse einen schlechten Ruf; langsamer senden und SPF, DKIM und Reverse-DNS prüfen.',
      },
      {
        when: 'Der Text sagt `Temporary lookup failure` oder `Server configuration error` (`4.3.0`, `4.3.5`)',
        then: 'Eine Tabelle, Datenbank oder Einstellung des Servers ist defekt. Sein Administrator muss das Protokoll lesen, wo die Ursache neben dieser Zeile steht; der Absender kann nur warten.',
      },
      {
        when: 'Der erweiterte Statuscode ist `4.4.3`, `4.1.8` oder `4.7.24`',
        then: 'Eine DNS-Abfrage blieb ohne Antwort, für den Weg, für die Absenderdomain oder für SPF. Die Nameserver der Absenderdomain prüfen; auch eine SPF-Prüfung, die in ein Timeout läuft, ergibt 451 (RFC 7372 Abschnitt 3.2).',
      },
      {
        when: 'Es kommt nach dem letzten Punkt, mit `queue file write error` oder dem Namen eines Filters',
        then: 'Der Server konnte die Nachricht nicht speichern oder prüfen: volle Festplatte, oder Spamfilter oder Milter steht. Der Administrator des Servers muss handeln.',
      },
      {
        when: 'Der Text erwähnt „bare LF“ oder „stray newline“',
        then: 'Der Client beendet Zeilen mit einem bloßen LF. Ihn so ändern, dass er CRLF sendet; dieses 451 kommt sonst immer wieder.',
      },
    ],
    confusedWith: [
      {
        id: 'http/451',
        why: 'HTTP 451 heißt „aus rechtlichen Gründen gesperrt“; die SMTP-Antwort ist ein gewöhnlicher interner Fehler.',
      },
      {
        id: 'smtp/450',
        why: '450 betrifft das Postfach oder eine Richtlinie, 451 die Verarbeitung.',
      },
      {
        id: 'smtp/452',
        why: '452 ist der Fall, dass der Platz knapp ist.',
      },
      {
        id: 'smtp/554',
        why: '554 ist das dauerhafte Scheitern einer Transaktion.',
      },
    ],
  },
  452: {
    title: 'Zu wenig Speicher oder zu viele Empfänger',
    summary:
      'Der Server hat zurzeit keinen Platz, oder die Transaktion hat ihre Höchstzahl an Empfängern erreicht.',
    retry:
      'Vorübergehend: die Empfänger mit 452 in einer weiteren Transaktion senden; fehlt Speicher, die Nachricht in der Warteschlange lassen und später erneut versuchen (RFC 5321 Abschnitt 4.5.4.1).',
    decisions: [
      {
        when: 'Es ist die Antwort auf `RCPT TO`, mit `4.5.3` oder „too many recipients“',
        then: 'Mit `DATA` für die bisher angenommenen Empfänger weitermachen und den Rest in weiteren Transaktionen senden. Ein Server muss mindestens 100 annehmen (RFC 5321 Abschnitt 4.5.3.1.8); wie viele es sind, steht vielleicht unter `LIMITS` in der Antwort auf `EHLO` (RFC 9422).',
      },
      {
        when: 'Der erweiterte Statuscode ist `4.3.1`, oder der Text sagt „insufficient system storage“ oder „resources“',
        then: 'Der Administrator des Servers muss Festplatte oder Arbeitsspeicher frei machen (Postfix: `queue_minfree`; Exchange: Back Pressure). Der Absender wartet.',
      },
      {
        when: 'Es ist die Antwort auf `MAIL FROM` mit `SIZE=`',
        then: 'Für eine Nachricht dieser Größe ist im Augenblick kein Platz (RFC 1870 Abschnitt 6.1). Später erneut versuchen; eine auf Dauer zu große Nachricht bekäme 552.',
      },
      {
        when: 'Der erweiterte Statuscode ist `4.2.2`, oder der Text sagt „over quota“',
        then: 'Das Postfach eines Empfängers ist voll, und der Server hofft, dass es geleert wird. Handeln kann nur der Empfänger: ihn auf anderem Weg benachrichtigen.',
      },
      {
        when: 'Der Text spricht von Nachrichten oder Empfängern je Stunde oder Tag',
        then: 'Ein Sendelimit des Kontos ist aufgebraucht. Das Ende des Zeitraums abwarten, den Versand verteilen oder das Limit vom Anbieter erhöhen lassen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/552',
        why: '552 ist dauerhaft: Das Postfach ist voll oder die Nachricht zu groß. Alte Server senden es bei zu vielen Empfängern, wo es als 452 gelten soll (RFC 5321 Abschnitt 4.5.3.1.10).',
      },
      {
        id: 'smtp/450',
        why: '450 betrifft den Zustand des Postfachs, 452 Platz und Anzahl.',
      },
      {
        id: 'smtp/451',
        why: '451 ist jeder andere Fehler im Server.',
      },
      {
        id: 'http/507',
        why: 'HTTP hat für fehlenden Speicher 507; ein 452 kennt es nicht.',
      },
    ],
  },
  453: {
    title: 'Keine Post vorhanden',
    summary: 'Für die Domains, nach denen der Client mit `ATRN` gefragt hat, wartet keine Post.',
    retry:
      'Trotz der ersten Ziffer ist nichts fehlgeschlagen: zum nächsten regulären Zeitpunkt erneut fragen (RFC 2645).',
    decisions: [
      {
        when: '`ATRN` auf dem ODMR-Port 366 bekommt 453',
        then: '`QUIT` senden und später wiederkommen. Als leeres Ergebnis behandeln, ohne Alarm im Protokoll.',
      },
      {
        when: 'Es müsste Post da sein',
        then: 'Die Domains hinter `ATRN` mit denen vergleichen, die der Anbieter für diese Anmeldung führt, und beim Anbieter nachfragen, ob der MX der Domain zu seinem Server führt.',
      },
      {
        when: '453 kommt von einem Server, der kein ODMR anbietet',
        then: 'Den Text lesen: Der Server benutzt die Nummer auf eigene Art. Ein Client richtet sich nach der ersten Ziffer und versucht es später erneut.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/450',
        why: '450 auf `ATRN` lehnt die Anforderung ab; 453 führt sie aus und findet nichts.',
      },
      {
        id: 'smtp/251',
        why: '251 sagt dasselbe auf `ETRN`: Es warten keine Nachrichten.',
      },
    ],
  },
  454: {
    title: 'TLS oder Anmeldung vorübergehend nicht verfügbar',
    summary: 'Der Server kann im Augenblick nicht verschlüsseln oder die Anmeldung nicht prüfen.',
    retry:
      'Vorübergehend: die Nachricht in der Warteschlange lassen und später mit demselben Passwort erneut versuchen; nach einem anderen sollte der Client nicht fragen (RFC 4954 Abschnitt 6).',
    decisions: [
      {
        when: 'Es ist die Antwort auf `STARTTLS`',
        then: 'Der Server kann Zertifikat oder Schlüssel nicht laden, oder seine TLS-Bibliothek versagt. Sein Administrator muss ins Protokoll sehen. Ob es ohne TLS weitergeht, ist Sache der eigenen Richtlinie (RFC 3207 Abschnitt 4); wenn ein Passwort zu senden ist, nie.',
      },
      {
        when: 'Es ist die Antwort auf `AUTH`, und der Text spricht von einem vorübergehenden Fehler',
        then: 'Der Dienst hinter der Anmeldung (Dovecot, saslauthd, LDAP, eine Datenbank) antwortet nicht. Der Administrator des Servers muss ihn wieder in Gang bringen; an den Zugangsdaten liegt es nicht.',
      },
      {
        when: 'Es ist die Antwort auf `AUTH`, und der Text sagt „too many login attempts“',
        then: 'Clients melden sich zu oft an: für jede Nachricht, gleichzeitig, oder mit altem Passwort auf einem vergessenen Gerät. Verbindungen offen halten, das Gerät finden und warten.',
      },
      {
        when: 'Es ist die Antwort auf `RCPT TO`, mit `454 4.7.1 Relay access denied`',
        then: 'Ein Postfix-Server stellt zurück, was er sonst ablehnen würde. Der Client ist nicht angemeldet, oder der Server kennt die Empfängerdomain nicht als seine: auf Port 587 anmelden oder vom Administrator `mydestination` oder `relay_domains` berichtigen lassen.',
      },
      {
        when: 'Der Text sagt, dass nach `STARTTLS` kein Pipelining erlaubt ist',
        then: 'Der Client hat vor dem Ende des Handshakes weitergesendet. Er muss 220 abwarten und dann TLS beginnen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 lehnt die Zugangsdaten ab; 454 konnte sie nicht prüfen.',
      },
      {
        id: 'smtp/530',
        why: '530 verlangt zuerst TLS oder eine Anmeldung; 454 sagt, dass es zurzeit nicht geht.',
      },
      {
        id: 'smtp/554',
        why: '`554 5.7.1 Relay access denied` ist die dauerhafte Form der Relay-Ablehnung.',
      },
    ],
  },
  455: {
    title: 'Parameter zurzeit nicht erfüllbar',
    summary:
      'Der Server kennt die Parameter von `MAIL` oder `RCPT` und kann sie zurzeit nicht erfüllen.',
    retry:
      'Vorübergehend: die Nachricht in der Warteschlange lassen und später unverändert erneut versuchen (RFC 5321 Abschnitt 4.1.1.11).',
    decisions: [
      {
        when: 'Es ist die Antwort auf `MAIL FROM` oder `RCPT TO` mit Parametern',
        then: 'Nachsehen, welche gesendet wurden (`SIZE`, `BODY`, `SMTPUTF8`, `RET`, `NOTIFY` und andere) und auf welche die Nachricht verzichten kann. Braucht sie keinen, ohne sie erneut senden.',
      },
      {
        when: 'Es hält Stunden an',
        then: 'Der Server kündigt eine Erweiterung an, die er nicht leisten kann. Sein Administrator sollte sie reparieren oder aus der Antwort auf `EHLO` nehmen.',
      },
      {
        when: 'Der Parameter stand nicht in der Antwort auf `EHLO`',
        then: 'Dann wäre 555 richtig, und ein weiterer Versuch ist vergeblich. Der Client darf ihn nicht senden (RFC 5321 Abschnitt 2.2.1).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/555',
        why: '555 kennt die Parameter gar nicht; 455 kennt sie und kann sie jetzt nicht erfüllen.',
      },
      {
        id: 'smtp/452',
        why: 'Eine mit `SIZE` angekündigte Größe, für die zurzeit kein Platz ist, bekommt 452.',
      },
      {
        id: 'smtp/501',
        why: '501 heißt, dass ein Parameter falsch geschrieben ist.',
      },
    ],
  },
  458: {
    title: 'Zustellung für den Host nicht möglich',
    summary: 'Der Server kann die Zustellung der Post, die für den Host wartet, nicht starten.',
    retry:
      'Vorübergehend: `ETRN` später erneut senden (RFC 1985 Abschnitt 5.1). Die wartende Post bleibt in der Warteschlange und wird auch zu den regulären Zeiten zugestellt.',
    decisions: [
      {
        when: 'Es ist die Antwort auf ein einzelnes `ETRN`',
        then: 'Später erneut versuchen: Der Server war beschäftigt oder kam nicht an seine Warteschlange.',
      },
      {
        when: 'Es bleibt dabei',
        then: 'Der Administrator des Servers muss in sein Protokoll und nach dem Dienst der Warteschlange sehen (Postfix: `flush`, und `fast_flush_domains` für die bedienten Domains).',
      },
      {
        when: 'Der Name hinter `ETRN` ist nicht der, für den die Post wartet',
        then: 'Die Domain der Empfänger senden, oder `@` und die Domain, um Subdomains einzuschließen (RFC 1985).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/459',
        why: '459 lehnt den Host ab; 458 würde ihn bedienen und kann es zurzeit nicht.',
      },
      {
        id: 'smtp/451',
        why: '451 ist der allgemeine interne Fehler der Mailbefehle.',
      },
    ],
  },
  459: {
    title: 'Host nicht zugelassen',
    summary:
      'Der Server startet die Warteschlange jenes Hosts nicht für diesen Client und sagt, warum.',
    retry:
      'Der ersten Ziffer nach vorübergehend, doch ein weiterer Versuch ändert nichts, bis der Server es erlaubt. Die wartende Post bleibt in der Warteschlange.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `ETRN` für eine eigene Domain',
        then: 'Der Administrator des Servers muss die Domain eintragen (Postfix: `fast_flush_domains`) und diesen Client zulassen (Postfix: `smtpd_etrn_restrictions`).',
      },
      {
        when: 'Der Text verlangt eine Berechtigung',
        then: 'Zuerst mit `AUTH` anmelden oder von der IP-Adresse aus verbinden, die der Anbieter hinterlegt hat.',
      },
      {
        when: 'Die Domain gehört jemand anderem',
        then: 'Die Ablehnung ist richtig: Kein Fremder sollte ihre Warteschlange starten. Den Namen hinter `ETRN` berichtigen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/458',
        why: '458 ist eine vorübergehende Störung, 459 eine Ablehnung.',
      },
      {
        id: 'smtp/530',
        why: '530 auf `ETRN` verlangt vor allem anderen eine Anmeldung.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
