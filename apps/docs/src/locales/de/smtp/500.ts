import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Befehl nicht erkannt',
  summary: 'Der Server kennt den Befehl nicht, oder die Zeile war ihm zu lang.',
  retry:
    'Dauerhaft: Dieselbe Zeile scheitert jedes Mal. Den Befehl berichtigen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'ehlo-gets-500',
      when: '`EHLO` bekommt 500',
      then: 'Ein sehr alter Server, oder eine Firewall verstümmelt den Befehl (im Text steht dann oft `XXXX`). Auf `HELO` zurückfallen (RFC 5321, Abschnitt 3.2) und die SMTP-Inspektion der Firewall abschalten lassen: Ohne `EHLO` gibt es kein `STARTTLS` und kein `AUTH`.',
    },
    {
      id: 'every-line-message-gets',
      when: 'Jede Zeile der Nachricht bekommt 500',
      then: 'Der Client hat die Nachricht gesendet, obwohl `DATA` abgelehnt war, oder ein einzelner Punkt hat sie zu früh beendet. Auf 354 warten, Punkte am Zeilenanfang verdoppeln und die Antwort auf `DATA` lesen.',
    },
    {
      id: 'comes-right-greeting-log',
      when: 'Es kommt gleich nach der Begrüßung, und das Protokoll des Servers zeigt unlesbare Bytes',
      then: 'Der Client hat TLS auf einem Port begonnen, der Klartext erwartet. Implizites TLS auf 465 verwenden, `STARTTLS` auf 587 und 25 (nodemailer: `secure: false` für 587).',
    },
    {
      id: 'starttls-auth-bdat-etrn',
      when: '`STARTTLS`, `AUTH`, `BDAT`, `ETRN` oder `VRFY` bekommt 500',
      then: 'Der Server hat diese Erweiterung hier nicht. Nur senden, was seine Antwort auf `EHLO` aufführt; sollte sie da sein, muss sein Administrator sie für diesen Port einschalten.',
    },
    {
      id: 'auth-gets-500-5-5-6',
      when: '`AUTH` bekommt `500 5.5.6`, oder der Text spricht von einer zu langen Zeile',
      then: 'Eine Befehlszeile darf 512 Oktette haben, eine Textzeile 1000 mit CRLF, eine Zeile der Anmeldung 12288 (RFC 5321, Abschnitt 4.5.3.1, RFC 4954, Abschnitt 4). Lange Kopfzeilen umbrechen, den Inhalt als quoted-printable oder base64 kodieren oder ein kürzeres Token verwenden.',
    },
    {
      id: 'command-typed-hand-telnet',
      when: 'Der Befehl wurde von Hand in telnet getippt',
      then: 'Rücktaste und Pfeiltasten senden eigene Zeichen. Die Zeile ohne Korrekturen neu tippen oder statt telnet `curl`, `swaks` oder `openssl s_client` verwenden.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/502',
      why: '502 gilt für einen Befehl, den der Server kennt und nicht anbietet, 500 für einen, den er nicht kennt (RFC 5321, Abschnitt 4.2.4). Viele Server verwechseln sie.',
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
}
