import type { SmtpStage } from '@statuary/core'

/** What has happened when the server replies at a stage. */
export const stages = {
  CONNECT:
    'Die Verbindung steht, und der Client hat noch nichts gesendet; diese Antwort ist die Begrüßung.',
  EHLO: 'Der Client hat seinen Namen genannt und gefragt, welche Erweiterungen der Server anbietet.',
  HELO: 'Der Client hat seinen Namen auf die alte Art genannt, ohne nach Erweiterungen zu fragen.',
  STARTTLS:
    'Der Client will die Verbindung verschlüsseln; der TLS-Handshake hat noch nicht begonnen.',
  AUTH: 'Der Client hat zur Anmeldung ein Verfahren genannt oder eine Challenge beantwortet.',
  MAIL: 'Der Client hat mit dem Envelope-Absender in `MAIL FROM` eine Transaktion eröffnet.',
  RCPT: 'Der Client hat in `RCPT TO` einen Empfänger genannt; jeder bekommt eine eigene Antwort.',
  DATA: 'Der Envelope ist vollständig, und der Client will die Nachricht senden.',
  MESSAGE: 'Die ganze Nachricht ist gesendet, bis zur Zeile mit dem einzelnen Punkt.',
  RSET: 'Der Client hat die offene Transaktion verworfen und behält die Verbindung.',
  NOOP: 'Der Client will nur eine Antwort, meist um die Verbindung offen zu halten.',
  VRFY: 'Der Client hat gefragt, ob zu einer Adresse ein Postfach gehört.',
  EXPN: 'Der Client hat gefragt, wer auf einer Verteilerliste steht.',
  HELP: 'Der Client hat um Hilfe gebeten, zum Server oder zu einem Befehl.',
  QUIT: 'Der Client hat gemeldet, dass er fertig ist.',
  BDAT: 'Der Client hat ein Stück der Nachricht mit angekündigter Länge gesendet (CHUNKING).',
  ETRN: 'Der Client hat verlangt, dass der Server die für einen Host wartenden Nachrichten zustellt.',
  ATRN: 'Der Client hat sich angemeldet und will die Rollen tauschen, um die Post seiner Domains abzuholen.',
} satisfies Record<SmtpStage, string>
