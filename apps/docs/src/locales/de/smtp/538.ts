import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Verschlüsselung für das Verfahren nötig',
  summary:
    'Das gewählte Anmeldeverfahren darf nur verwendet werden, wenn die Verbindung verschlüsselt ist.',
  retry:
    'Dauerhaft für diese Sitzung, so wie sie ist: Dasselbe `AUTH` scheitert erneut. Zuerst TLS beginnen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'auth-plain-auth-login',
      when: '`AUTH PLAIN` oder `AUTH LOGIN` bekommt 538 (`5.7.11`)',
      then: '`STARTTLS` senden, dann erneut `EHLO`, dann `AUTH`; oder Port 465 mit implizitem TLS verwenden. nodemailer: `requireTLS: true` oder `secure: true`; smtplib: `starttls()` vor `login()`.',
    },
    {
      id: 'password-already-sent-tls',
      when: 'Das Passwort wurde schon vor TLS gesendet',
      then: 'Die Ablehnung kam zu spät, um es zu schützen. Das Passwort ändern.',
    },
    {
      id: 'server-your-own',
      when: 'Es ist der eigene Server',
      then: 'Solche Verfahren vor TLS gar nicht aufführen; RFC 4954, Abschnitt 6 behält 538 nur aus historischen Gründen. Postfix: `smtpd_tls_auth_only = yes`.',
    },
    {
      id: 'server-lists-starttls',
      when: 'Der Server führt kein `STARTTLS` auf',
      then: 'Die Einlieferungsports 587 und 465 versuchen. Fehlt auch dort TLS, muss der Administrator es einrichten.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/504',
      why: '504 sieht RFC 4954, Abschnitt 4 heute für ein Verfahren vor, das Verschlüsselung braucht; 538 ist Geschichte.',
    },
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
}
