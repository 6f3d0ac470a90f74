import type { StatusProse } from '../../status-prose.js'

/** The prose of the 5yz replies. */
export const permanentNegative = {
  500: {
    title: 'Befehl nicht erkannt',
    summary: 'Der Server kennt den Befehl nicht, oder die Zeile war ihm zu lang.',
    retry:
      'Dauerhaft: Dieselbe Zeile scheitert jedes Mal. Den Befehl berichtigen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: '`EHLO` bekommt 500',
        then: 'Ein sehr alter Server, oder eine Firewall verstümmelt den Befehl (im Text steht dann oft `XXXX`). Auf `HELO` zurückfallen (RFC 5321 Abschnitt 3.2) und die SMTP-Inspektion der Firewall abschalten lassen: Ohne `EHLO` gibt es kein `STARTTLS` und kein `AUTH`.',
      },
      {
        when: 'Jede Zeile der Nachricht bekommt 500',
        then: 'Der Client hat die Nachricht gesendet, obwohl `DATA` abgelehnt war, oder ein einzelner Punkt hat sie zu früh beendet. Auf 354 warten, Punkte am Zeilenanfang verdoppeln und die Antwort auf `DATA` lesen.',
      },
      {
        when: 'Es kommt gleich nach der Begrüßung, und das Protokoll des Servers zeigt unlesbare Bytes',
        then: 'Der Client hat TLS auf einem Port begonnen, der Klartext erwartet. Implizites TLS auf 465 benutzen, `STARTTLS` auf 587 und 25 (nodemailer: `secure: false` für 587).',
      },
      {
        when: '`STARTTLS`, `AUTH`, `BDAT`, `ETRN` oder `VRFY` bekommt 500',
        then: 'Der Server hat diese Erweiterung hier nicht. Nur senden, was seine Antwort auf `EHLO` aufführt; sollte sie da sein, muss sein Administrator sie für diesen Port einschalten.',
      },
      {
        when: '`AUTH` bekommt `500 5.5.6`, oder der Text spricht von einer zu langen Zeile',
        then: 'Eine Befehlszeile darf 512 Oktette haben, eine Textzeile 1000 mit CRLF, eine Zeile der Anmeldung 12288 (RFC 5321 Abschnitt 4.5.3.1, RFC 4954 Abschnitt 4). Lange Kopfzeilen umbrechen, den Inhalt als quoted-printable oder base64 kodieren oder ein kürzeres Token benutzen.',
      },
      {
        when: 'Der Befehl wurde von Hand in telnet getippt',
        then: 'Rücktaste und Pfeiltasten senden eigene Zeichen. Die Zeile ohne Korrekturen neu tippen oder statt telnet `curl`, `swaks` oder `openssl s_client` benutzen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/502',
        why: '502 gilt für einen Befehl, den der Server kennt und nicht anbietet, 500 für einen, den er nicht kennt (RFC 5321 Abschnitt 4.2.4). Viele Server verwechseln sie.',
      },
      {
        id: 'smtp/501',
        why: '501 kennt den Befehl und stolpert über das, was folgt.',
      },
      {
        id: 'http/500',
        why: 'HTTP 500 ist ein Fehler des Servers; SMTP 500 gibt dem Befehl des Clients die Schuld.',
      },
    ],
  },
  501: {
    title: 'Syntaxfehler in Parametern oder Argumenten',
    summary: 'Der Befehl ist bekannt, und was ihm folgt, ist fehlerhaft.',
    retry:
      'Dauerhaft: Dieselbe Zeile scheitert jedes Mal. Das Argument berichtigen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `MAIL FROM` oder `RCPT TO` (`5.1.7`, `5.1.3`, `5.5.4`)',
        then: 'Die gesendete Zeile ausgeben. Übliche Fehler: keine spitzen Klammern, ein Leerzeichen nach dem Doppelpunkt, ein Anzeigename oder mehrere Adressen in einem Befehl, eine leere Adresse aus einer fehlenden Einstellung. Der Envelope nimmt nur bloße Adressen: `MAIL FROM:<user@example.com>`.',
      },
      {
        when: 'Es ist die Antwort auf `EHLO` oder `HELO`',
        then: 'Der Name des Clients ist leer oder enthält Unterstriche, Leerzeichen oder Nicht-ASCII-Zeichen, oft aus dem Namen eines Rechners oder Containers. Einen vollständigen Domainnamen oder ein Adressliteral wie `[192.0.2.1]` setzen (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
      },
      {
        when: 'Es ist die Antwort auf einen Schritt von `AUTH` (`5.5.2`)',
        then: 'Die Zeile ist kein gültiges BASE64, enthält einen Zeilenumbruch oder war `*` zum Abbrechen. Bei `5.7.0` nimmt das Verfahren keine Antwort im Voraus: `AUTH` nur mit dem Namen senden und 334 abwarten (RFC 4954 Abschnitt 4).',
      },
      {
        when: 'Ein Parameter wie `SIZE=`, `RET=`, `NOTIFY=` oder `ORCPT=` wurde gesendet',
        then: 'Seinen Wert prüfen: `NOTIFY=NEVER` steht allein, `ORCPT` braucht `rfc822;` und xtext (RFC 3461 Abschnitt 4), und jeder Parameter darf nur einmal vorkommen.',
      },
      {
        when: 'Es ist die Antwort auf `DATA`, `RSET`, `QUIT` oder `STARTTLS`',
        then: 'Diese Befehle haben kein Argument (RFC 5321 Abschnitt 4.3.2, RFC 3207 Abschnitt 4). Nach einem angehängten Wort suchen oder nach einer Zeile, die nur mit LF endet.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.1.8`, oder der Text spricht von der Absenderdomain',
        then: 'Die Domain des Absenders gibt es nicht, oder sie nimmt keine Post an. Einen Absender benutzen, dessen Domain einen MX- oder Adresseintrag hat.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/500',
        why: '500 kennt schon den Befehl nicht.',
      },
      {
        id: 'smtp/553',
        why: '553 liest die Adresse und lässt sie nicht zu, oder findet ihre Syntax falsch; für fehlerhafte Adressen benutzen Server beide.',
      },
      {
        id: 'smtp/555',
        why: '555 kennt den Parameter nicht; 501 kennt ihn und findet seinen Wert fehlerhaft.',
      },
      {
        id: 'smtp/504',
        why: '504 versteht das Argument und bietet es nicht an.',
      },
    ],
  },
  502: {
    title: 'Befehl nicht implementiert',
    summary: 'Der Server kennt den Befehl und bietet ihn nicht an.',
    retry:
      'Dauerhaft: Der Befehl ist auf diesem Server auf Dauer nicht verfügbar. Ohne ihn auskommen oder in einem neuen Versuch einen anderen Server oder Port benutzen.',
    decisions: [
      {
        when: '`VRFY` oder `EXPN` bekommt 502',
        then: 'Der Betreiber hat es zum Schutz der Benutzer abgeschaltet; RFC 5321 Abschnitt 7.3 verlangt dann 252, doch 502 ist verbreitet. Adressen mit einer Bestätigungsmail prüfen.',
      },
      {
        when: '`STARTTLS` bekommt 502',
        then: 'TLS ist auf diesem Port nicht eingerichtet. Sein Administrator muss ein Zertifikat installieren; ein Client, der ein Passwort zu senden hat, sollte hier aufhören (nodemailer: `requireTLS: true`).',
      },
      {
        when: '`AUTH` bekommt 502, 500 oder 503',
        then: 'Auf diesem Port keine Anmeldung, oder erst nach TLS. Auf 587 oder 465 einliefern, `EHLO` statt `HELO` senden, dann `STARTTLS`, dann erneut `EHLO`, und `AUTH` in der Liste suchen.',
      },
      {
        when: '`EHLO` bekommt 502',
        then: 'Ein alter Server, der nur `HELO` kennt; darauf zurückfallen.',
      },
      {
        when: 'Der Text ist `Error: command not recognized` (`5.5.2`)',
        then: 'Ältere Postfix-Versionen sagen 502, wo 500 gemeint ist. Nach einem Tippfehler suchen, nach Nachrichtentext, der als Befehl gesendet wurde, oder nach einem HTTP-Client am Mailport.',
      },
      {
        when: 'Der Befehl steht in der Antwort auf `EHLO`',
        then: 'Dann widerspricht sich der Server: Er darf nicht aufführen, was er mit 502 beantwortet (RFC 5321 Abschnitt 4.2.4). Seinem Administrator melden.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/500',
        why: '500 kennt den Befehl nicht; 502 kennt ihn und bietet ihn nicht an.',
      },
      {
        id: 'smtp/504',
        why: '504 bietet den Befehl an, aber nicht diesen Parameter.',
      },
      {
        id: 'smtp/503',
        why: '503 würde den Befehl an anderer Stelle des Dialogs annehmen.',
      },
      {
        id: 'http/502',
        why: 'Bei HTTP 502 hat ein anderer Server hinter einem Gateway schlecht geantwortet; „nicht implementiert“ heißt in HTTP 501.',
      },
    ],
  },
  503: {
    title: 'Falsche Reihenfolge der Befehle',
    summary:
      'Der Befehl ist richtig und kam im falschen Augenblick: Ein Schritt davor fehlt, wurde abgelehnt oder war schon getan.',
    retry:
      'Dauerhaft für diese Sitzung, so wie sie steht: Den Befehl zu wiederholen, scheitert erneut, und Warten hilft nicht, anders als bei HTTP 503. Die Reihenfolge berichtigen (`EHLO`, `STARTTLS`, `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`) und einen neuen Versuch machen.',
    decisions: [
      {
        when: '`AUTH` bekommt 503, oder der Text sagt, dass die Anmeldung nicht eingeschaltet, nicht angeboten oder zuerst nötig ist',
        then: 'Der Client hat `HELO` gesagt, und nur `EHLO` bietet `AUTH` an; oder der Server bietet es erst nach `STARTTLS` an, oder auf 587 und nicht auf 25. In smtplib hat ein Aufruf von `helo()` vor `login()` diese Wirkung. Sendet der Client gar kein `AUTH`, ihm Benutzer und Passwort geben.',
      },
      {
        when: 'Es ist der erste Befehl nach `STARTTLS`',
        then: 'Der Handshake setzt die Sitzung an den Anfang zurück (RFC 3207 Abschnitt 4.2). Erneut `EHLO` senden, dann weitermachen; am häufigsten vergessen es Clients, die das Protokoll von Hand sprechen.',
      },
      {
        when: '`MAIL FROM` bekommt 503 (`nested MAIL command`, `sender already given`)',
        then: 'Eine Transaktion ist noch offen: Die letzte ist auf halbem Weg gescheitert, oder zwei Aufgaben teilen sich eine Verbindung. Nach jedem Fehler `RSET` senden und jeder parallelen Aufgabe ihre eigene Verbindung geben (RFC 5321 Abschnitte 3.3 und 4.1.4). Auch ein zweites `AUTH` oder eines innerhalb einer Transaktion bekommt 503 (RFC 4954 Abschnitt 4).',
      },
      {
        when: '`DATA` bekommt 503 (`need RCPT command`)',
        then: 'Kein Empfänger wurde angenommen. Der Grund steht in den Antworten auf `RCPT TO` davor, also diese lesen. In `openssl s_client` gilt eine getippte Zeile, die mit einem großen R beginnt, als Anweisung zum Neuaushandeln und kommt nie an: `rcpt to` schreiben oder `-quiet` anhängen.',
      },
      {
        when: '`MAIL FROM` oder `RCPT TO` bekommt 503 (`send HELO/EHLO first`, `need MAIL command`)',
        then: 'Der Schritt davor fehlt oder wurde abgelehnt; seine Antwort ansehen, oft 501 auf `EHLO`, oder 530 oder 550 auf `MAIL FROM`. Bei Pipelining alle Antworten lesen, bevor die letzte als Ursache gilt.',
      },
      {
        when: 'Von Anfang an bekommt jeder Befehl 503, oder `BDAT` bekommt es',
        then: 'Nach einer Begrüßung mit 554 sagt der Server bis `QUIT` 503 (RFC 5321 Abschnitt 3.1): Den Grund nennt die Begrüßung. `BDAT` bekommt es nach `BDAT LAST` ohne neues `MAIL FROM` und gemischt mit `DATA` (RFC 3030 Abschnitt 2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/503',
        why: 'HTTP 503 heißt: überlastet, später erneut versuchen, vielleicht mit `Retry-After`. SMTP 503 heißt: falsche Reihenfolge; dagegen hilft kein Warten, und Header-Felder gibt es in SMTP-Antworten nicht.',
      },
      {
        id: 'smtp/421',
        why: 'Dass der Dienst nicht verfügbar ist, sagt SMTP mit 421.',
      },
      {
        id: 'smtp/530',
        why: '530 verlangt eine Anmeldung oder TLS; manche Server sagen dafür 503, deshalb auf den Text achten.',
      },
      {
        id: 'smtp/554',
        why: '`DATA` ohne gültigen Empfänger bekommt das eine oder das andere (RFC 5321 Abschnitt 3.3).',
      },
      {
        id: 'smtp/500',
        why: '500 kennt den Befehl nicht; 503 kennt ihn und würde ihn an anderer Stelle annehmen.',
      },
    ],
  },
  504: {
    title: 'Parameter des Befehls nicht implementiert',
    summary: 'Der Befehl ist bekannt, und der mitgegebene Parameter wird nicht angeboten.',
    retry:
      'Dauerhaft: Derselbe Parameter scheitert jedes Mal. Einen anderen wählen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: '`AUTH` bekommt 504 (`5.5.4`, `5.7.4`)',
        then: 'Der Server hat dieses Verfahren nicht (RFC 4954 Abschnitt 4). Eines aus der Zeile `AUTH` seiner Antwort auf `EHLO` wählen, gelesen nach `STARTTLS`; oft trifft ein auf CRAM-MD5 oder LOGIN eingestellter Client auf einen Server, der nur PLAIN oder XOAUTH2 hat.',
      },
      {
        when: 'Der Text sagt `Helo command rejected: need fully-qualified hostname` (Postfix)',
        then: 'Der Client nennt sich `localhost` oder hat einen Namen ohne Punkt. Einen vollständigen Domainnamen setzen (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
      },
      {
        when: 'Der Text sagt `Sender address rejected: need fully-qualified address` oder nennt die Empfängeradresse (Postfix)',
        then: 'Eine Adresse im Envelope hat keine Domain oder eine ohne Punkt, etwa `root` oder `www-data@server`. Eine vollständige Absenderadresse setzen; bei Post von cron und vom System den lokalen Mailserver seine Domain anhängen lassen.',
      },
      {
        when: '`VRFY`, `EXPN` oder `HELP` bekommt 504',
        then: 'Mit dieser Art von Argument befasst sich der Server nicht. Es weglassen; keine Post hängt davon ab.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/501',
        why: '501 kann mit dem Argument nichts anfangen; 504 versteht es und bietet es nicht an.',
      },
      {
        id: 'smtp/502',
        why: '502 bietet den ganzen Befehl nicht an.',
      },
      {
        id: 'smtp/555',
        why: 'Für Parameter von `MAIL` und `RCPT` ist 555 die Antwort.',
      },
      {
        id: 'http/504',
        why: 'HTTP 504 ist ein Timeout an einem Gateway, was SMTP 504 nie bedeutet.',
      },
    ],
  },
  521: {
    title: 'Host nimmt keine Post an',
    summary: 'Der Host nimmt nie Post an, von niemandem, und sagt das anstelle einer Begrüßung.',
    retry:
      'Dauerhaft: diesen Host nicht noch einmal versuchen. Nur ein anderer Host für die Domain oder eine berichtigte Adresse in einem neuen Versuch ist sinnvoll.',
    decisions: [
      {
        when: 'Es ist die Begrüßung des Hosts, den der MX-Eintrag nennt',
        then: 'Der MX-Eintrag ist falsch: Ein Host, der keine Post annimmt, darf in keinem stehen. Der Administrator der Empfängerdomain muss ihn berichtigen, oder einen Null-MX veröffentlichen, wenn die Domain gar keine Post annimmt (RFC 7505).',
      },
      {
        when: 'Es ist die Begrüßung des Hosts aus den Einstellungen des Clients',
        then: 'Der Name ist falsch, vielleicht der Webserver oder die bloße Domain. Den Postausgangsserver des Anbieters eintragen, mit Port 587 oder 465.',
      },
      {
        when: 'Andere Clients werden bedient, oder der Text spricht von einer Sperrliste oder einem Protokollfehler',
        then: 'Der Server benutzt 521, um einen Client sofort loszuwerden; Postfix mit postscreen tut das, zum Beispiel mit `521 5.5.1 Protocol error`, wenn der Client vor der Begrüßung redet. Die IP-Adresse in Sperrlisten nachschlagen und die Begrüßung abwarten. RFC 7504 Abschnitt 3 behält 521 den Hosts vor, die keine Post annehmen; hier wäre 554 richtig.',
      },
      {
        when: 'Es kommt später in der Sitzung, mit `5.2.1` oder `5.7.1`',
        then: 'Manche Anbieter lehnen so Post wegen ihres Rufs ab. Dem Link im Text zur Seite ihres Postmasters folgen; der Administrator des sendenden Hosts muss handeln.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/554',
        why: '554 als Begrüßung weist diesen Client oder sein Netz ab; 521 sagt, dass der Host von niemandem Post annimmt.',
      },
      {
        id: 'smtp/556',
        why: '556 kommt von einem Relay, das weiß, dass die Domain keine Post annimmt; 521 vom Host selbst.',
      },
      {
        id: 'smtp/421',
        why: '421 als Begrüßung ist vorübergehend.',
      },
    ],
  },
  523: {
    title: 'Verschlüsselung nötig',
    summary: 'Das Anmeldeverfahren braucht eine verschlüsselte Verbindung.',
    retry:
      'Dauerhaft für diese Sitzung, so wie sie ist: Dasselbe `AUTH` scheitert erneut. Zuerst TLS beginnen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: '`AUTH PLAIN` oder `AUTH LOGIN` bekommt 523 (`5.7.10`)',
        then: '`STARTTLS` senden, dann erneut `EHLO`, dann `AUTH`; oder 465 mit implizitem TLS benutzen. Das Passwort ändern, wenn es vor TLS gesendet wurde: Es ging lesbar über das Netz.',
      },
      {
        when: 'Der Server bietet kein `STARTTLS` an',
        then: 'Er verlangt, was er nicht leistet. Sein Administrator muss TLS einrichten; bis dahin sollte kein Passwort gesendet werden.',
      },
      {
        when: 'Der Text spricht von einer zu großen Nachricht',
        then: 'Dann ist es nicht diese Antwort: Manche Listen schreiben 523 für den erweiterten Statuscode `5.2.3`. Die Nachricht verkleinern; die richtige Antwort wäre 552.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/538',
        why: '538 ist die Antwort aus RFC 4954 für ein Verfahren, das Verschlüsselung braucht; 523 steht nur im Register der erweiterten Statuscodes.',
      },
      {
        id: 'smtp/530',
        why: '530 verlangt TLS für Befehle allgemein, 523 für diese Anmeldung.',
      },
      {
        id: 'smtp/524',
        why: '524 steht im Register neben 538 und sagt fast dasselbe.',
      },
    ],
  },
  524: {
    title: 'Verschlüsselung für dieses Verfahren nötig',
    summary:
      'Das gewählte Anmeldeverfahren darf nur über eine verschlüsselte Verbindung benutzt werden.',
    retry:
      'Dauerhaft für diese Sitzung, so wie sie ist: Dasselbe `AUTH` scheitert erneut. Zuerst TLS beginnen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: '`AUTH` bekommt vor TLS 524 (`5.7.11`)',
        then: '`STARTTLS` senden, dann erneut `EHLO`, dann `AUTH`; oder 465 mit implizitem TLS benutzen.',
      },
      {
        when: 'TLS ist auf dem Weg unmöglich',
        then: 'Ein Verfahren benutzen, das das Passwort nicht zeigt, wenn der Server eines aufführt (SCRAM), und herausfinden, was `STARTTLS` entfernt: oft eine Firewall oder ein Antivirus-Proxy.',
      },
      {
        when: 'Es ist der eigene Server',
        then: 'Solche Verfahren in `EHLO` erst nach TLS aufführen, damit niemand ein Passwort zu früh sendet (RFC 4954 Abschnitt 6); die Antwort dieses RFC ist 538.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/538',
        why: '538 ist dasselbe in RFC 4954; 524 steht nur im Register der erweiterten Statuscodes daneben.',
      },
      {
        id: 'smtp/523',
        why: '523 verlangt Verschlüsselung mit einem anderen erweiterten Statuscode, `5.7.10`.',
      },
      {
        id: 'smtp/534',
        why: '534 findet das Verfahren zu schwach, selbst mit TLS.',
      },
    ],
  },
  525: {
    title: 'Benutzerkonto gesperrt',
    summary: 'Die Zugangsdaten stimmen, und das Konto ist gesperrt.',
    retry:
      'Dauerhaft: Jede Anmeldung scheitert, bis ein Administrator das Konto freigibt. Automatische Wiederholungen anhalten; sie können die Sperre verlängern.',
    decisions: [
      {
        when: '`AUTH` bekommt 525 (`5.7.13`)',
        then: 'Beim Administrator oder Anbieter nach dem Grund fragen: eine offene Rechnung, Missbrauch, ein vermuteter Einbruch oder eine Person, die gegangen ist. Ein neues Passwort hilft nicht.',
      },
      {
        when: 'Der Anbieter spricht von versandtem Spam',
        then: 'Das Konto wurde übernommen. Das Passwort ändern, andere Sitzungen beenden, nach Weiterleitungsregeln und nach Zugangsdaten im Quelltext suchen und das Konto erst dann freigeben lassen.',
      },
      {
        when: 'Das Konto gehört einer Anwendung',
        then: 'Es an keine Person binden, damit es nicht mit deren Weggang gesperrt wird, und Anmeldefehler überwachen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 nimmt die Zugangsdaten nicht an; bei 525 stimmen sie. Viele Server sagen für beides 535.',
      },
      {
        id: 'smtp/550',
        why: 'Bei `550 5.2.1` ist das Postfach eines Empfängers gesperrt, nicht das Konto, das sich anmeldet.',
      },
    ],
  },
  530: {
    title: 'Anmeldung oder STARTTLS nötig',
    summary: 'Der Server nimmt diesen Befehl erst nach einer Anmeldung oder erst nach `STARTTLS`.',
    retry:
      'Dauerhaft für diese Sitzung, so wie sie ist: Derselbe Befehl scheitert erneut. Zuerst anmelden oder TLS beginnen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Der Text sagt „authentication required“ oder „client was not authenticated“ (`5.7.0`, `5.7.1`, `5.7.57`)',
        then: 'Dem Client Benutzernamen und Passwort geben und prüfen, ob er überhaupt `AUTH` sendet: Nach `HELO` statt `EHLO` sieht er das Angebot nicht. nodemailer: `auth`; smtplib: `login()`; ActionMailer: `user_name`, `password`, `authentication`.',
      },
      {
        when: 'Der Text sagt `Must issue a STARTTLS command first`',
        then: 'Im Client TLS einschalten (nodemailer: `requireTLS: true`; smtplib: `starttls()`; ActionMailer: `enable_starttls`) und nach dem Handshake erneut `EHLO` senden. RFC 3207 Abschnitt 4 lässt vor TLS nur `NOOP`, `EHLO`, `STARTTLS` und `QUIT` zu, deshalb bekommt selbst `AUTH` 530.',
      },
      {
        when: 'Der Client hat sich angemeldet, und die nächste Verbindung bekommt 530',
        then: 'Eine Anmeldung gilt nur für eine Verbindung. Prüfen, ob der Pool oder die Wiederholung sich neu anmeldet und ob im Mitschnitt 235 vor `MAIL FROM` steht.',
      },
      {
        when: 'Ein empfangender Server sagt es auf Port 25 zu einem Fremden',
        then: 'Ein öffentlicher MX darf für die lokale Zustellung kein TLS verlangen (RFC 3207 Abschnitt 4), und eine Anmeldung würde alle anderen Server aussperren. Sein Administrator sollte beides nur auf 587 und 465 verlangen.',
      },
      {
        when: 'Ein Gerät beherrscht weder TLS noch eine Anmeldung',
        then: 'Über ein Relay im eigenen Netz senden, das beides kann, und das Gerät dort anhand seiner IP-Adresse zulassen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 folgt auf eine gescheiterte Anmeldung; 530 heißt, dass es keine gab.',
      },
      {
        id: 'smtp/538',
        why: '538 verlangt Verschlüsselung für ein Verfahren, 530 für die Sitzung.',
      },
      {
        id: 'smtp/550',
        why: '`550 5.7.1` auf `RCPT TO` verweigert das Weiterleiten, oft aus demselben Grund: Niemand hat sich angemeldet.',
      },
      {
        id: 'smtp/503',
        why: 'Manche Server sagen 503, wenn die Anmeldung fehlt.',
      },
      {
        id: 'http/401',
        why: 'HTTP stellt dieselbe Forderung mit 401.',
      },
    ],
  },
  534: {
    title: 'Anmeldeverfahren zu schwach',
    summary: 'Die Richtlinie für diesen Benutzer verlangt eine stärkere Art der Anmeldung.',
    retry:
      'Dauerhaft: Dasselbe Verfahren scheitert jedes Mal. In einem neuen Versuch ein stärkeres benutzen.',
    decisions: [
      {
        when: 'Der Text sagt, dass ein anwendungsspezifisches Passwort nötig ist (Gmail: `534-5.7.9`)',
        then: 'Das Konto hat eine Bestätigung in zwei Schritten, deshalb funktioniert sein normales Passwort über SMTP nicht. Ein App-Passwort für diese Anwendung anlegen oder OAuth 2.0 (XOAUTH2) benutzen.',
      },
      {
        when: 'Der Text verlangt eine Anmeldung im Webbrowser (Gmail: `534-5.7.14`)',
        then: 'Der Anbieter findet die Anmeldung verdächtig. Der Inhaber des Kontos muss sie im Browser bestätigen; für einen Server auf OAuth 2.0 oder ein Dienstkonto umsteigen.',
      },
      {
        when: '`AUTH` bekommt von einem anderen Server `534 5.7.9`',
        then: 'Aus der Zeile `AUTH` nach `EHLO` ein stärkeres Verfahren wählen, etwa SCRAM statt CRAM-MD5, und zuerst TLS beginnen (RFC 4954 Abschnitt 6).',
      },
      {
        when: 'Der Client hat kein stärkeres Verfahren',
        then: 'Die Bibliothek aktualisieren oder den Administrator die Regel für dieses eine Konto lockern lassen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/535',
        why: '535 nimmt die Zugangsdaten nicht an, 534 die Art nicht, sie vorzuweisen.',
      },
      {
        id: 'smtp/538',
        why: '538 verlangt nur Verschlüsselung um dasselbe Verfahren.',
      },
      {
        id: 'smtp/432',
        why: '432 ist vorübergehend und verschwindet nach einer Anmeldung mit einem anderen Verfahren.',
      },
    ],
  },
  535: {
    title: 'Zugangsdaten ungültig',
    summary: 'Der Server nimmt Benutzernamen und Passwort oder das Token nicht an.',
    retry:
      'Dauerhaft für diese Zugangsdaten: sie nicht wiederholen, weil viele Server nach wenigen Versuchen das Konto oder die IP-Adresse sperren. Sie berichtigen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Der Text sagt „username and password not accepted“ (Gmail: `535-5.7.8`)',
        then: 'Normale Passwörter funktionieren dort nicht: ein App-Passwort oder OAuth 2.0 benutzen. Anderswo prüfen, ob der Benutzername so lautet, wie der Server ihn erwartet, meist die ganze Adresse.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.7.139`, oder der Text sagt, dass SMTP AUTH abgeschaltet ist (Exchange Online)',
        then: 'Der Administrator des Mandanten muss authentifiziertes SMTP für das Postfach einschalten, oder die Anwendung muss OAuth 2.0 oder einen anderen Weg zum Senden benutzen.',
      },
      {
        when: 'Dieselben Zugangsdaten funktionieren anderswo',
        then: 'Nachsehen, was wirklich gesendet wird: ein Zeilenumbruch am Ende einer Umgebungsvariablen oder eines Secrets, Anführungszeichen aus einer `.env`-Datei, ein von Shell oder URL verändertes `$` oder `%`, ein falscher Zeichensatz. Das BASE64 aus dem Mitschnitt dekodieren, um es zu sehen.',
      },
      {
        when: '`AUTH XOAUTH2` bekommt 535',
        then: 'Das Token ist abgelaufen, gehört einem anderen Benutzer oder hat nicht den Scope für SMTP. Ein neues holen und den Benutzer im Token mit dem im Befehl vergleichen.',
      },
      {
        when: 'Gestern ging es noch',
        then: 'Das Passwort wurde geändert oder ist abgelaufen, oder das Konto ist nach zu vielen Versuchen gesperrt. Den Administrator im Anmeldeprotokoll des Servers nachsehen lassen.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.7.14` nach `BURL`',
        then: 'Der IMAP-Server, der den Inhalt hält, vertraut dem Einlieferungsserver nicht (RFC 4468, RFC 5248). Der Administrator des IMAP-Servers muss dieses Vertrauen einrichten.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/530',
        why: '530 heißt, dass sich noch niemand angemeldet hat, 535, dass die Anmeldung gescheitert ist.',
      },
      {
        id: 'smtp/534',
        why: '534 verlangt ein stärkeres Verfahren; das Passwort kann stimmen.',
      },
      {
        id: 'smtp/538',
        why: '538 verlangt zuerst Verschlüsselung.',
      },
      {
        id: 'smtp/454',
        why: '454 konnte die Zugangsdaten nicht prüfen und bittet, wiederzukommen.',
      },
      {
        id: 'http/401',
        why: 'HTTP hat 401 für eine fehlende wie für eine gescheiterte Anmeldung.',
      },
    ],
  },
  538: {
    title: 'Verschlüsselung für das Verfahren nötig',
    summary:
      'Das gewählte Anmeldeverfahren darf nur benutzt werden, wenn die Verbindung verschlüsselt ist.',
    retry:
      'Dauerhaft für diese Sitzung, so wie sie ist: Dasselbe `AUTH` scheitert erneut. Zuerst TLS beginnen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: '`AUTH PLAIN` oder `AUTH LOGIN` bekommt 538 (`5.7.11`)',
        then: '`STARTTLS` senden, dann erneut `EHLO`, dann `AUTH`; oder Port 465 mit implizitem TLS benutzen. nodemailer: `requireTLS: true` oder `secure: true`; smtplib: `starttls()` vor `login()`.',
      },
      {
        when: 'Das Passwort wurde schon vor TLS gesendet',
        then: 'Die Ablehnung kam zu spät, um es zu schützen. Das Passwort ändern.',
      },
      {
        when: 'Es ist der eigene Server',
        then: 'Solche Verfahren vor TLS gar nicht aufführen; RFC 4954 Abschnitt 6 behält 538 nur aus historischen Gründen. Postfix: `smtpd_tls_auth_only = yes`.',
      },
      {
        when: 'Der Server führt kein `STARTTLS` auf',
        then: 'Die Einlieferungsports 587 und 465 versuchen. Fehlt auch dort TLS, muss der Administrator es einrichten.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/530',
        why: '530 verlangt TLS vor Befehlen allgemein, 538 für ein Verfahren.',
      },
      {
        id: 'smtp/534',
        why: '534 findet das Verfahren zu schwach; daran ändert Verschlüsselung nichts.',
      },
      {
        id: 'smtp/524',
        why: '524 steht im Register der erweiterten Statuscodes neben 538, und kein Protokoll-RFC definiert es.',
      },
      {
        id: 'smtp/535',
        why: '535 hat die Zugangsdaten angesehen und nimmt sie nicht an.',
      },
    ],
  },
  550: {
    title: 'Postfach nicht verfügbar',
    summary:
      'Es gibt kein solches Postfach oder keinen Zugriff darauf, oder eine Richtlinie lehnt den Absender oder die Nachricht ab.',
    retry:
      'Dauerhaft für diese Nachricht, so wie sie ist: Sie unverändert noch einmal zu senden, schadet dem Ruf des Absenders. Die Ursache aus erweitertem Statuscode und Text ermitteln, sie beheben und erst dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `RCPT TO`, mit `5.1.1` oder „user unknown“',
        then: 'Das Postfach gibt es nicht. Einen Tippfehler berichtigen, sonst die Adresse sofort von der Liste nehmen. `5.1.0` und `5.1.10` (Exchange: Empfänger nicht gefunden) heißen dasselbe; `5.2.1` ist ein gesperrtes Postfach. Anlegen oder freigeben kann es nur die Empfängerseite.',
      },
      {
        when: 'Der Text sagt „relay“, „relaying“ oder „unable to relay“ (`5.7.1`, `5.7.54`)',
        then: 'Der Server bedient die Empfängerdomain nicht, und der Client darf nicht über ihn senden. Auf 587 oder 465 mit `EHLO`, `STARTTLS` und `AUTH` anmelden; eine eigene Domain muss der Administrator zu den bedienten hinzufügen (RFC 5321 Abschnitt 3.6.2).',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.7.20` bis `5.7.26`, oder der Text nennt SPF, DKIM oder DMARC',
        then: 'Der Administrator der Absenderdomain muss handeln: den sendenden Host in den SPF-Eintrag aufnehmen, mit DKIM signieren und für DMARC mindestens eines von beiden mit der Domain in `From:` übereinstimmen lassen. Bei weitergeleiteter Post den Envelope-Absender umschreiben (SRS) und den Inhalt unverändert lassen.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.7.1` oder `5.7.25`, und der Text nennt eine Sperrliste, Reputation oder Reverse-DNS',
        then: 'Die sendende IP-Adresse wird abgelehnt. Sie in der im Text genannten Liste nachschlagen, die Ursache abstellen (ein gehacktes Konto, eine gekaufte Adressliste), dann um Streichung bitten; dem Host einen Reverse-DNS-Namen geben, der auf ihn zurückführt. Post aus einem privaten Anschluss muss über den Anbieter gehen.',
      },
      {
        when: 'Es ist die Antwort auf `MAIL FROM`, oder der Text sagt, dass der Absender nicht benutzt werden darf (`5.7.60`, `5.1.8`, `5.7.27`)',
        then: 'Der angemeldete Benutzer besitzt diesen Absender nicht, dessen Domain gibt es nicht, oder sie sagt durch einen Null-MX, dass sie keine Post annimmt (RFC 7505). Die Adresse des Kontos benutzen oder einen Absender, der Unzustellbarkeitsmeldungen empfangen kann. Exchange Online sagt `5.1.8` für ein wegen Spam gesperrtes Konto, das der Administrator freigeben muss. Eine Nicht-ASCII-Adresse ohne `SMTPUTF8` bekommt `5.6.7` (RFC 6531 Abschnitt 3.5).',
      },
      {
        when: 'Es kommt nach dem letzten Punkt (`5.7.0`, `5.7.1`)',
        then: 'Ein Filter hat den Inhalt abgelehnt: Spam, ein Link, ein Anhang oder Kopfzeilen, die RFC 5322 verletzen. Einen reinen Text an denselben Empfänger senden, um zu sehen, ob es am Inhalt liegt, und mit dem Text und der Kennung aus der Antwort beim Postmaster des Empfängers nachfragen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/450',
        why: '450 ist die vorübergehende Form, bei der ein weiterer Versuch lohnt.',
      },
      {
        id: 'smtp/551',
        why: '551 weiß, wo das Postfach jetzt ist; manche Server missbrauchen es, um das Weiterleiten zu verweigern.',
      },
      {
        id: 'smtp/553',
        why: '553 lässt die Adresse als solche nicht zu, wegen ihrer Syntax oder ihres Besitzers.',
      },
      {
        id: 'smtp/554',
        why: '554 ist das allgemeine Scheitern; Postfix sagt `554 5.7.1 Relay access denied`, wo andere 550 sagen.',
      },
      {
        id: 'smtp/552',
        why: 'Bei 552 gibt es das Postfach, und es ist voll.',
      },
      {
        id: 'http/404',
        why: 'HTTP 404 ist nur die erste der Ursachen: nicht gefunden. 550 umfasst auch, was in HTTP 403 heißt.',
      },
    ],
  },
  551: {
    title: 'Benutzer nicht lokal; andere Adresse versuchen',
    summary:
      'Das Postfach liegt woanders; der Server leitet nicht weiter und nennt die Adresse, die zu versuchen ist.',
    retry:
      'Dauerhaft für diese Adresse: Der Server lehnt sie jedes Mal ab. In einem neuen Versuch an die Adresse im Text senden, wenn der Absender zustimmt.',
    decisions: [
      {
        when: 'Der Text nennt eine Adresse in spitzen Klammern',
        then: 'Sie dem Absender zeigen und vor der Benutzung fragen: Ein Server könnte Post in die Irre leiten (RFC 5321 Abschnitt 7.4). Der Text ist einer der wenigen, die ein Programm auswerten darf (Abschnitt 4.2).',
      },
      {
        when: 'Der Text spricht von „relaying“ oder von einer Anmeldung (`5.7.1`)',
        then: 'Der Server benutzt 551, um das Weiterleiten zu verweigern. Auf 587 oder 465 anmelden oder den Server in den Einstellungen berichtigen.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.1.6`, und es ist keine Adresse genannt',
        then: 'Das Postfach ist umgezogen und hat keine Adresse hinterlassen. Von der Liste nehmen und die Person auf anderem Weg fragen.',
      },
      {
        when: 'Es ist der eigene Server',
        then: 'Die Post weiterleiten oder 550 sagen: 551 verrät Fremden, wohin ein Benutzer gegangen ist (RFC 5321 Abschnitt 7.7).',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/251',
        why: '251 nennt ebenfalls eine andere Adresse und leitet die Post selbst weiter.',
      },
      {
        id: 'smtp/550',
        why: '550 kennt keine andere Adresse.',
      },
      {
        id: 'smtp/553',
        why: '553 lässt die Adresse als solche nicht zu, wegen ihrer Syntax oder ihres Besitzers.',
      },
      {
        id: 'http/301',
        why: 'Ein HTTP-Client folgt einer Weiterleitung von selbst; nach 551 sollte ein Mensch entscheiden.',
      },
    ],
  },
  552: {
    title: 'Speicher erschöpft oder Nachricht zu groß',
    summary: 'Das Postfach ist voll, oder die Nachricht ist größer, als der Server annimmt.',
    retry:
      'Dauerhaft für diese Nachricht, so wie sie ist. Sie verkleinern oder warten, bis der Empfänger Platz geschaffen hat, und dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Der erweiterte Statuscode ist `5.3.4` oder `5.2.3`, oder der Text spricht von der Größe der Nachricht',
        then: 'Die Nachricht mit `SIZE` in der Antwort auf `EHLO` vergleichen. BASE64 macht einen Anhang um mehr als ein Drittel größer, 20 MB auf der Festplatte brauchen hier also rund 27 MB. Einen Link senden oder aufteilen; die Grenze setzt der Administrator (Postfix: `message_size_limit`).',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.2.2`, oder der Text sagt „mailbox full“ oder „over quota“',
        then: 'Nur der Empfänger kann Platz schaffen oder der Administrator das Kontingent erhöhen. Die Person auf anderem Weg erreichen und später erneut versuchen.',
      },
      {
        when: 'Es ist die Antwort auf `MAIL FROM` mit `SIZE=`',
        then: 'Der Server lehnt aufgrund der angekündigten Größe ab, bevor Daten gesendet sind (RFC 1870 Abschnitt 6.1). Prüfen, ob der Client richtig zählt: Oktette, mit CRLF.',
      },
      {
        when: 'Es ist die Antwort auf `RCPT TO`, und der Text sagt „too many recipients“',
        then: 'Wie 452 behandeln: die übrigen Empfänger in einer weiteren Transaktion senden (RFC 5321 Abschnitt 4.5.3.1.10).',
      },
      {
        when: 'Der Text sagt, dass Inhalt oder Anhang gesperrt ist (Gmail: `552-5.7.0`)',
        then: 'Ein Dateityp ist nicht erlaubt, auch nicht in Archiven. Die Datei über einen Link weitergeben und nicht versuchen, sie zu tarnen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/452',
        why: '452 ist die vorübergehende Form: zurzeit kein Platz, oder zu viele Empfänger in einer Transaktion.',
      },
      {
        id: 'smtp/550',
        why: '550 heißt, dass es kein solches Postfach gibt oder kein Recht darauf.',
      },
      {
        id: 'smtp/554',
        why: 'Manche Server sagen bei einer zu großen Nachricht `554 5.3.4`.',
      },
      {
        id: 'http/413',
        why: 'HTTP sagt bei einer zu großen Anfrage 413 und bei fehlendem Speicher 507.',
      },
    ],
  },
  553: {
    title: 'Name des Postfachs nicht zulässig',
    summary:
      'Der Server nimmt die Adresse so nicht, wegen ihrer Syntax oder weil dieser Client sie nicht benutzen darf.',
    retry:
      'Dauerhaft: Dieselbe Adresse wird jedes Mal abgelehnt. Die Adresse oder die Anmeldung berichtigen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Der Text sagt `Sender address rejected: not owned by user` (`5.7.1`)',
        then: 'Der angemeldete Benutzer darf diesen Absender nicht verwenden. Als Absender die Adresse des Kontos setzen und eine andere Person in `Reply-To:` nennen, oder es vom Administrator erlauben lassen (Postfix: `smtpd_sender_login_maps`).',
      },
      {
        when: 'Der Text sagt, dass die Domain nicht in der Liste erlaubter „rcpthosts“ steht, oder spricht von „relaying“',
        then: 'qmail und seine Verwandten verweigern das Weiterleiten mit 553. Auf 587 oder 465 anmelden; eine eigene Domain muss der Administrator in `rcpthosts` eintragen.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.1.3` oder `5.1.7`, oder der Text spricht von der Syntax',
        then: 'Die Adresse mit ihren unsichtbaren Zeichen ausgeben: Leerzeichen, ein Punkt am Ende, Anführungszeichen, ein Komma, zwei @-Zeichen oder ein Anzeigename im Envelope.',
      },
      {
        when: 'Der erweiterte Statuscode ist `5.1.8`, oder der Text sagt, dass es die Domain des Absenders nicht gibt',
        then: 'Für die Domain des Envelope-Absenders einen MX- oder Adresseintrag veröffentlichen oder von einer anderen senden. So antwortet Sendmail auf Absender, die sich nicht auflösen lassen.',
      },
      {
        when: 'Die Adresse hat Nicht-ASCII-Zeichen (`5.6.7`)',
        then: 'Die Nachricht braucht `SMTPUTF8`, das der Server nicht anbietet oder der Client nicht verlangt hat (RFC 6531 Abschnitt 3.5). Die Domain in ihrer ASCII-Form (`xn--`) schreiben oder eine ASCII-Adresse benutzen.',
      },
      {
        when: '`VRFY` bekommt `553 5.1.4`',
        then: 'Der Name ist mehrdeutig: Mehrere Benutzer passen (RFC 5321 Abschnitt 3.5.1). Mit einer vollständigen Adresse fragen.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/550',
        why: '550: Das Postfach fehlt, oder eine Richtlinie lehnt die Post ab. 553: Die Adresse als solche ist nicht zulässig.',
      },
      {
        id: 'smtp/501',
        why: '501 antwortet auf eine Zeile, die sich nicht lesen lässt; für fehlerhafte Adressen benutzen Server beide.',
      },
      {
        id: 'smtp/551',
        why: '551 kennt für den Benutzer eine andere Adresse.',
      },
      {
        id: 'smtp/554',
        why: '554 lehnt die Transaktion als Ganzes ab.',
      },
    ],
  },
  554: {
    title: 'Transaktion fehlgeschlagen',
    summary:
      'Die Transaktion ist endgültig gescheitert; als Begrüßung heißt es, dass es für diesen Client keinen SMTP-Dienst gibt.',
    retry:
      'Dauerhaft für diese Nachricht, so wie sie ist: Derselbe Versuch scheitert erneut. Den Grund nennt der Text; ihn beheben, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: 'Es ist die Antwort auf `RCPT TO`, mit `5.7.1 Relay access denied`',
        then: 'Der Client ist nicht angemeldet, oder der Server bedient die Domain nicht. Auf 587 oder 465 anmelden; eine eigene Domain muss der Administrator eintragen (Postfix: `mydestination`, `virtual_mailbox_domains`, `relay_domains`).',
      },
      {
        when: 'Es kommt nach dem letzten Punkt (`5.7.1`, `5.6.0`), und der Text spricht von Spam, Virus, Richtlinie oder Inhalt',
        then: 'Ein Filter hat die Nachricht abgelehnt. Mit einem reinen Text testen, SPF, DKIM und DMARC prüfen, Links und Anhänge ansehen und mit der Kennung aus dem Text beim Postmaster des Empfängers nachfragen.',
      },
      {
        when: 'Es ist die Begrüßung, oder der Text nennt eine Sperrliste oder Reputation',
        then: 'Der Server lehnt diese IP-Adresse ab und sagt bis `QUIT` 503 (RFC 5321 Abschnitt 3.1). Sie in der genannten Liste nachschlagen, die Ursache abstellen, um Streichung bitten; aus einem privaten Anschluss oder einer Cloud über das Relay des Anbieters senden.',
      },
      {
        when: 'Es ist die Antwort auf `DATA`, mit `5.5.1 no valid recipients`',
        then: 'Jedes `RCPT TO` wurde abgelehnt; die Gründe stehen in jenen Antworten.',
      },
      {
        when: 'Der Text sagt `Message rejected: Email address is not verified` (Amazon SES)',
        then: 'Der Absender ist in dieser Region nicht bestätigt, oder das Konto ist noch in der Sandbox, in der auch Empfänger bestätigt sein müssen.',
      },
      {
        when: 'Der Text sagt „too many hops“ oder „mail loop“ (`5.4.6`, `5.4.14`)',
        then: 'Zwei Server schicken sich die Nachricht gegenseitig zu. Den `Received:`-Zeilen folgen und den MX, die Relay-Einstellung oder die Weiterleitung berichtigen, die den Kreis schließt.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/550',
        why: '550 betrifft das Postfach oder eine Richtlinie dafür, 554 die Transaktion; bei Richtlinien benutzen Server beide.',
      },
      {
        id: 'smtp/521',
        why: '521 als Begrüßung: Der Host nimmt nie Post an. 554: nicht von diesem Client.',
      },
      {
        id: 'smtp/503',
        why: '503 folgt auf eine Begrüßung mit 554 und kann auch `DATA` ohne Empfänger beantworten.',
      },
      {
        id: 'smtp/451',
        why: '451 ist das vorübergehende Scheitern.',
      },
      {
        id: 'smtp/553',
        why: '553 betrifft eine einzelne Adresse.',
      },
    ],
  },
  555: {
    title: 'Parameter von MAIL oder RCPT nicht erkannt',
    summary:
      'Der Server kennt einen Parameter von `MAIL FROM` oder `RCPT TO` nicht oder hat ihn nicht implementiert.',
    retry:
      'Dauerhaft: Derselbe Parameter scheitert jedes Mal. Ihn weglassen, dann einen neuen Versuch machen.',
    decisions: [
      {
        when: '`MAIL FROM` trägt `SIZE=`, `BODY=`, `SMTPUTF8`, `RET=` oder `AUTH=`',
        then: 'Nur Parameter benutzen, deren Erweiterung in der letzten Antwort auf `EHLO` steht, gelesen nach `STARTTLS`; nach `HELO` gibt es keine (RFC 5321 Abschnitt 4.1.1.11).',
      },
      {
        when: '`RCPT TO` trägt `NOTIFY=` oder `ORCPT=`',
        then: 'Der Server bietet DSN nicht an (RFC 3461). Zustellungsbenachrichtigungen im Client abschalten (nodemailer: `dsn`) und erneut senden.',
      },
      {
        when: 'Der Text sagt `555 5.5.2 Syntax error` (Gmail)',
        then: 'Die Zeile ist fehlerhaft: fehlende spitze Klammern, ein Leerzeichen oder Anführungszeichen an falscher Stelle, oder mehrere Adressen. Sie ausgeben und zu `MAIL FROM:<user@example.com>` berichtigen.',
      },
      {
        when: 'Der Parameter stand in der Antwort auf `EHLO`',
        then: 'Dann liegt der Fehler beim Server oder einem Proxy davor: Er kündigt an, was er nicht nimmt. Sein Administrator muss handeln.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/455',
        why: '455 kennt die Parameter und kann sie zurzeit nicht erfüllen.',
      },
      {
        id: 'smtp/501',
        why: '501 kennt den Parameter und findet seinen Wert fehlerhaft.',
      },
      {
        id: 'smtp/504',
        why: 'Bei 504 geht es um Argumente anderer Befehle.',
      },
    ],
  },
  556: {
    title: 'Domain nimmt keine Post an',
    summary:
      'Die Domain des Empfängers erklärt, dass sie keine Post annimmt, und ein Relay gibt das weiter.',
    retry:
      'Dauerhaft: Die Domain nimmt nie Post an, also nicht noch einmal versuchen. Nur eine andere Adresse in einem neuen Versuch ist sinnvoll.',
    decisions: [
      {
        when: '`RCPT TO` bekommt `556 5.1.10`',
        then: 'Die Domain hat einen Null-MX, `MX 0 .` (RFC 7505). Nach einem Tippfehler in der Domain oder einer geparkten Domain derselben Firma suchen; sonst die Adresse von der Liste nehmen.',
      },
      {
        when: 'Es ist die eigene Domain, und sie sollte Post annehmen',
        then: 'Den Null-MX durch den Namen des Mailservers ersetzen: `dig MX example.com` zeigt, was die Welt sieht. Alte Antworten bleiben im Cache, bis ihre TTL abläuft.',
      },
      {
        when: 'Der Null-MX gehört zur Domain des Absenders',
        then: 'Darauf folgt `550 5.7.27`. Von einer Domain senden, die Unzustellbarkeitsmeldungen annehmen kann.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/521',
        why: '521 sagt der Host, der keine Post annimmt, 556 ein Relay über eine Domain.',
      },
      {
        id: 'smtp/550',
        why: '550 lehnt ein einzelnes Postfach ab; bei 556 hat die ganze Domain keines.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
