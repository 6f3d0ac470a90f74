import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Verschlüsselung für dieses Verfahren nötig',
  summary:
    'Das gewählte Anmeldeverfahren darf nur über eine verschlüsselte Verbindung verwendet werden.',
  retry:
    'Dauerhaft für diese Sitzung, so wie sie ist: Dasselbe `AUTH` scheitert erneut. Zuerst TLS beginnen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'auth-gets-524-5-7-11',
      when: '`AUTH` bekommt vor TLS 524 (`5.7.11`)',
      then: '`STARTTLS` senden, dann erneut `EHLO`, dann `AUTH`; oder 465 mit implizitem TLS verwenden.',
    },
    {
      id: 'tls-impossible-path',
      when: 'TLS ist auf dem Weg unmöglich',
      then: 'Ein Verfahren verwenden, das das Passwort nicht zeigt, wenn der Server eines aufführt (SCRAM), und herausfinden, was `STARTTLS` entfernt: oft eine Firewall oder ein Antivirus-Proxy.',
    },
    {
      id: 'server-your-own',
      when: 'Es ist der eigene Server',
      then: 'Solche Verfahren in `EHLO` erst nach TLS aufführen, damit niemand ein Passwort zu früh sendet (RFC 4954, Abschnitt 6); heute antwortet dieser RFC mit 504, 538 ist Geschichte.',
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
}
