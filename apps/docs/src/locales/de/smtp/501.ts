import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Syntaxfehler in Parametern oder Argumenten',
  summary: 'Der Befehl ist bekannt, und was ihm folgt, ist fehlerhaft.',
  retry:
    'Dauerhaft: Dieselbe Zeile scheitert jedes Mal. Das Argument berichtigen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'answers-mail-rcpt-5-1-7',
      when: 'Es ist die Antwort auf `MAIL FROM` oder `RCPT TO` (`5.1.7`, `5.1.3`, `5.5.4`)',
      then: 'Die gesendete Zeile ausgeben. Übliche Fehler: keine spitzen Klammern, ein Leerzeichen nach dem Doppelpunkt, ein Anzeigename oder mehrere Adressen in einem Befehl, eine leere Adresse aus einer fehlenden Einstellung. Der Envelope nimmt nur bloße Adressen: `MAIL FROM:<user@example.com>`.',
    },
    {
      id: 'answers-ehlo-helo',
      when: 'Es ist die Antwort auf `EHLO` oder `HELO`',
      then: 'Der Name des Clients ist leer oder enthält Unterstriche, Leerzeichen oder Nicht-ASCII-Zeichen, oft aus dem Namen eines Rechners oder Containers. Einen vollständigen Domainnamen oder ein Adressliteral wie `[192.0.2.1]` setzen (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
    },
    {
      id: 'answers-step-auth-5-5-2',
      when: 'Es ist die Antwort auf einen Schritt von `AUTH` (`5.5.2`)',
      then: 'Die Zeile ist kein gültiges BASE64, enthält einen Zeilenumbruch oder war `*` zum Abbrechen. Bei `5.7.0` nimmt das Verfahren keine Antwort im Voraus: `AUTH` nur mit dem Namen senden und 334 abwarten (RFC 4954, Abschnitt 4).',
    },
    {
      id: 'parameter-such-size-ret',
      when: 'Ein Parameter wie `SIZE=`, `RET=`, `NOTIFY=` oder `ORCPT=` wurde gesendet',
      then: 'Seinen Wert prüfen: `NOTIFY=NEVER` steht allein, `ORCPT` braucht `rfc822;` und xtext (RFC 3461, Abschnitt 4), und jeder Parameter darf nur einmal vorkommen.',
    },
    {
      id: 'answers-data-rset-quit',
      when: 'Es ist die Antwort auf `DATA`, `RSET`, `QUIT` oder `STARTTLS`',
      then: 'Diese Befehle haben kein Argument (RFC 5321, Abschnitt 4.3.2, RFC 3207, Abschnitt 4). Nach einem angehängten Wort suchen oder nach einer Zeile, die nur mit LF endet.',
    },
    {
      id: 'enhanced-code-5-1-8-text',
      when: 'Der erweiterte Statuscode ist `5.1.8`, oder der Text spricht von der Absenderdomain',
      then: 'Die Domain des Absenders gibt es nicht, oder sie nimmt keine Post an. Einen Absender verwenden, dessen Domain einen MX- oder Adresseintrag hat.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/500',
      why: '500 kennt schon den Befehl nicht.',
    },
    {
      id: 'smtp/553',
      why: '553 liest die Adresse und lässt sie nicht zu, oder findet ihre Syntax falsch; für fehlerhafte Adressen verwenden Server beide.',
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
}
