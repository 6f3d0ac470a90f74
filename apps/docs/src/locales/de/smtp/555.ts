import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Parameter von MAIL oder RCPT nicht erkannt',
  summary:
    'Der Server kennt einen Parameter von `MAIL FROM` oder `RCPT TO` nicht oder hat ihn nicht implementiert.',
  retry:
    'Dauerhaft: Derselbe Parameter scheitert jedes Mal. Ihn weglassen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'mail-carries-size-body',
      when: '`MAIL FROM` trägt `SIZE=`, `BODY=`, `SMTPUTF8`, `RET=` oder `AUTH=`',
      then: 'Nur Parameter verwenden, deren Erweiterung in der letzten Antwort auf `EHLO` steht, gelesen nach `STARTTLS`; nach `HELO` gibt es keine (RFC 5321, Abschnitt 4.1.1.3).',
    },
    {
      id: 'rcpt-carries-notify-orcpt',
      when: '`RCPT TO` trägt `NOTIFY=` oder `ORCPT=`',
      then: 'Der Server bietet DSN nicht an (RFC 3461). Zustellungsbenachrichtigungen im Client abschalten (nodemailer: `dsn`) und erneut senden.',
    },
    {
      id: 'text-says-555-5-5-2',
      when: 'Der Text sagt `555 5.5.2 Syntax error` (Gmail)',
      then: 'Die Zeile ist fehlerhaft: fehlende spitze Klammern, ein Leerzeichen oder Anführungszeichen an falscher Stelle, oder mehrere Adressen. Sie ausgeben und zu `MAIL FROM:<user@example.com>` berichtigen.',
    },
    {
      id: 'parameter-reply-ehlo',
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
}
