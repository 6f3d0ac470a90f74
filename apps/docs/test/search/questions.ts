/** What a reader types or pastes, and the pages that answer it; the fragment of an address is left out. */
export interface Question {
  readonly asked: string
  readonly answers: readonly string[]
}

/**
 * What people ask in English: logs, exceptions, replies, numbers, phrases of old RFCs, and typos.
 *
 * They were written down before the search was, and are not to be bent to what it finds.
 */
export const english: readonly Question[] = [
  { asked: '503 5.5.1 Error: need MAIL command', answers: ['/smtp/503'] },
  {
    asked:
      "smtplib.SMTPRecipientsRefused: {'bob@example.com': (550, b'5.1.1 <bob@example.com>: Recipient address rejected: User unknown')}",
    answers: ['/smtp/550', '/exceptions/SMTPRecipientsRefused'],
  },
  { asked: 'SMTPRecipientsRefused', answers: ['/exceptions/SMTPRecipientsRefused'] },
  { asked: 'greylisting', answers: ['/smtp/451', '/smtp/450'] },
  { asked: 'relay access denied', answers: ['/smtp/554', '/smtp/550'] },
  { asked: 'smtp 503 django', answers: ['/smtp/503'] },
  { asked: 'EENVELOPE nodemailer', answers: ['/exceptions/EENVELOPE'] },
  {
    asked: 'org.springframework.mail.MailSendException: Failed messages',
    answers: ['/exceptions/MailSendException'],
  },
  { asked: 'too many requets', answers: ['/http/429'] },
  { asked: 'Payload Too Large', answers: ['/http/413'] },
  { asked: 'Moved Temporarily', answers: ['/http/302'] },
  { asked: 'nginx 499', answers: ['/http/undefined'] },
  { asked: 'cloudflare error 522', answers: ['/http/undefined'] },
  { asked: '5.7.1', answers: ['/enhanced/5.7.1'] },
  {
    asked:
      'Nov 28 10:11:12 mx postfix/smtp[1234]: 4A1B2C3D: to=<bob@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1.2, dsn=4.7.1, status=deferred (host mx.example.com[192.0.2.1] said: 450 4.7.1 <bob@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command))',
    answers: ['/smtp/450'],
  },
  { asked: 'mailbox full', answers: ['/smtp/552', '/smtp/452'] },
  { asked: '535-5.7.8 Username and Password not accepted', answers: ['/smtp/535'] },
  { asked: 'difference between 401 and 403', answers: ['/compare/http-401-403'] },
  {
    asked: 'upstream prematurely closed connection while reading response header from upstream',
    answers: ['/http/502'],
  },
  { asked: 'bad gatway', answers: ['/http/502'] },
  {
    asked: 'SMTPServerDisconnected: Connection unexpectedly closed',
    answers: ['/exceptions/SMTPServerDisconnected'],
  },
  { asked: '530 5.7.0 Must issue a STARTTLS command first', answers: ['/smtp/530'] },
  { asked: 'unprocessable entity', answers: ['/http/422'] },
  { asked: 'all statuses in django', answers: ['/frameworks/django'] },
  { asked: 'message size exceeds fixed maximum message size', answers: ['/smtp/552'] },
]

/** What people ask in German, who paste what is English, too. */
export const german: readonly Question[] = [
  { asked: 'Postfach voll', answers: ['/de/smtp/552', '/de/smtp/452'] },
  { asked: 'zu viele Anfragen', answers: ['/de/http/429'] },
  { asked: 'Was bedeutet Fehler 503 beim Mailversand?', answers: ['/de/smtp/503'] },
  { asked: 'SMTP 550 Empfänger unbekannt', answers: ['/de/smtp/550'] },
  { asked: 'Nachricht zu groß', answers: ['/de/smtp/552'] },
  { asked: 'greylistng', answers: ['/de/smtp/451', '/de/smtp/450'] },
  { asked: 'Anmeldung fehlgeschlagen smtp', answers: ['/de/smtp/535'] },
  { asked: 'Zugriff verweigert 403', answers: ['/de/http/403'] },
  { asked: 'Unterschied 301 302', answers: ['/de/compare/http-301-302-307-308'] },
  {
    asked: 'Net::SMTPFatalError: 550 5.7.1 Relaying denied',
    answers: ['/de/smtp/550', '/de/exceptions/SMTPFatalError'],
  },
  { asked: 'Seite nicht gefunden', answers: ['/de/http/404'] },
  { asked: 'Wartungsmodus', answers: ['/de/http/503'] },
  {
    asked: '421 4.3.2 Service not available, closing transmission channel',
    answers: ['/de/smtp/421'],
  },
  { asked: 'Zeitüberschreitung am Gateway', answers: ['/de/http/504'] },
  { asked: 'cloudflare 526 ungültiges Zertifkat', answers: ['/de/http/undefined'] },
  {
    asked: 'jakarta.mail.AuthenticationFailedException: 535 5.7.8 Error: authentication failed',
    answers: ['/de/smtp/535'],
  },
  { asked: 'smtp 554 transaction failed', answers: ['/de/smtp/554'] },
  { asked: 'Django alle Statuscodes', answers: ['/de/frameworks/django'] },
  { asked: 'nodemailer EAUTH Invalid login', answers: ['/de/exceptions/EAUTH'] },
  { asked: 'Fehler 451 4.7.1 bitte später erneut versuchen', answers: ['/de/smtp/451'] },
  { asked: 'Retry-After', answers: ['/de/http/503', '/de/http/429'] },
  { asked: 'HTTP 419 Laravel page expired', answers: ['/de/http/undefined'] },
  { asked: '452 zu viele Empfänger', answers: ['/de/smtp/452'] },
  { asked: 'Absender abgelehnt 553', answers: ['/de/smtp/553'] },
  { asked: 'Unterschied zwischen 502 und 504', answers: ['/de/compare/http-502-503-504'] },
]
