import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Falsche Reihenfolge der Befehle',
  summary:
    'Der Befehl ist richtig und kam im falschen Augenblick: Ein Schritt davor fehlt, wurde abgelehnt oder war schon getan.',
  retry:
    'Dauerhaft für diese Sitzung, so wie sie steht: Den Befehl zu wiederholen, scheitert erneut, und Warten hilft nicht, anders als bei HTTP 503. Die Reihenfolge berichtigen (`EHLO`, `STARTTLS`, `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`) und einen neuen Versuch machen.',
  decisions: [
    {
      id: 'auth-gets-503-text',
      when: '`AUTH` bekommt 503, oder der Text sagt, dass die Anmeldung nicht eingeschaltet, nicht angeboten oder zuerst nötig ist',
      then: 'Der Client hat `HELO` gesagt, und nur `EHLO` bietet `AUTH` an; oder der Server bietet es erst nach `STARTTLS` an, oder auf 587 und nicht auf 25. In smtplib hat ein Aufruf von `helo()` vor `login()` diese Wirkung. Sendet der Client gar kein `AUTH`, ihm Benutzer und Passwort geben.',
    },
    {
      id: 'first-command-starttls',
      when: 'Es ist der erste Befehl nach `STARTTLS`',
      then: 'Der Handshake setzt die Sitzung an den Anfang zurück (RFC 3207, Abschnitt 4.2). Erneut `EHLO` senden, dann weitermachen; am häufigsten vergessen es Clients, die das Protokoll von Hand sprechen.',
    },
    {
      id: 'mail-gets-503-nested',
      when: '`MAIL FROM` bekommt 503 (`nested MAIL command`, `sender already given`)',
      then: 'Eine Transaktion ist noch offen: Die letzte ist auf halbem Weg gescheitert, oder zwei Aufgaben teilen sich eine Verbindung. Nach jedem Fehler `RSET` senden und jeder parallelen Aufgabe ihre eigene Verbindung geben (RFC 5321, Abschnitte 3.3 und 4.1.4). Auch ein zweites `AUTH` oder eines innerhalb einer Transaktion bekommt 503 (RFC 4954, Abschnitt 4).',
    },
    {
      id: 'data-gets-503-need',
      when: '`DATA` bekommt 503 (`need RCPT command`)',
      then: 'Kein Empfänger wurde angenommen. Der Grund steht in den Antworten auf `RCPT TO` davor, also diese lesen. In `openssl s_client` gilt eine getippte Zeile, die mit einem großen R beginnt, als Anweisung zum Neuaushandeln und kommt nie an: `rcpt to` schreiben oder `-quiet` anhängen.',
    },
    {
      id: 'mail-rcpt-gets-503',
      when: '`MAIL FROM` oder `RCPT TO` bekommt 503 (`send HELO/EHLO first`, `need MAIL command`)',
      then: 'Der Schritt davor fehlt oder wurde abgelehnt; seine Antwort ansehen, oft 501 auf `EHLO`, oder 530 oder 550 auf `MAIL FROM`. Bei Pipelining alle Antworten lesen, bevor die letzte als Ursache gilt.',
    },
    {
      id: 'every-command-gets-503',
      when: 'Von Anfang an bekommt jeder Befehl 503, oder `BDAT` bekommt es',
      then: 'Nach einer Begrüßung mit 554 sagt der Server bis `QUIT` 503 (RFC 5321, Abschnitt 3.1): Den Grund nennt die Begrüßung. `BDAT` bekommt es nach `BDAT LAST` ohne neues `MAIL FROM` und gemischt mit `DATA` (RFC 3030, Abschnitt 2).',
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
      why: '`DATA` ohne gültigen Empfänger bekommt das eine oder das andere (RFC 5321, Abschnitt 3.3).',
    },
    {
      id: 'smtp/500',
      why: '500 kennt den Befehl nicht; 503 kennt ihn und würde ihn an anderer Stelle annehmen.',
    },
  ],
}
