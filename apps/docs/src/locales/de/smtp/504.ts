import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Parameter des Befehls nicht implementiert',
  summary: 'Der Befehl ist bekannt, und der mitgegebene Parameter wird nicht angeboten.',
  retry:
    'Dauerhaft: Derselbe Parameter scheitert jedes Mal. Einen anderen wählen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'auth-gets-504-5-5-4',
      when: '`AUTH` bekommt 504 (`5.5.4`, `5.7.4`)',
      then: 'Der Server hat dieses Verfahren nicht (RFC 4954, Abschnitt 4). Eines aus der Zeile `AUTH` seiner Antwort auf `EHLO` wählen, gelesen nach `STARTTLS`; oft trifft ein auf CRAM-MD5 oder LOGIN eingestellter Client auf einen Server, der nur PLAIN oder XOAUTH2 hat.',
    },
    {
      id: 'text-says-helo-command',
      when: 'Der Text sagt `Helo command rejected: need fully-qualified hostname` (Postfix)',
      then: 'Der Client nennt sich `localhost` oder hat einen Namen ohne Punkt. Einen vollständigen Domainnamen setzen (nodemailer: `name`, smtplib: `local_hostname`, ActionMailer: `domain`).',
    },
    {
      id: 'text-says-sender-address',
      when: 'Der Text sagt `Sender address rejected: need fully-qualified address` oder nennt die Empfängeradresse (Postfix)',
      then: 'Eine Adresse im Envelope hat keine Domain oder eine ohne Punkt, etwa `root` oder `www-data@server`. Eine vollständige Absenderadresse setzen; bei Post von cron und vom System den lokalen Mailserver seine Domain anhängen lassen.',
    },
    {
      id: 'vrfy-expn-help-gets',
      when: '`VRFY`, `EXPN` oder `HELP` bekommt 504',
      then: 'Mit dieser Art von Argument befasst sich der Server nicht. Es weglassen; keine Post hängt davon ab.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/538',
      why: '538 war die Antwort für ein Anmeldeverfahren, das Verschlüsselung braucht; RFC 4954 hat jetzt 504 dafür.',
    },
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
}
