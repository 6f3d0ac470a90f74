import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Name des Postfachs nicht zulässig',
  summary:
    'Der Server nimmt die Adresse so nicht, wegen ihrer Syntax oder weil dieser Client sie nicht verwenden darf.',
  retry:
    'Dauerhaft: Dieselbe Adresse wird jedes Mal abgelehnt. Die Adresse oder die Anmeldung berichtigen, dann einen neuen Versuch machen.',
  decisions: [
    {
      id: 'text-says-sender-address',
      when: 'Der Text sagt `Sender address rejected: not owned by user` (`5.7.1`)',
      then: 'Der angemeldete Benutzer darf diesen Absender nicht verwenden. Als Absender die Adresse des Kontos setzen und eine andere Person in `Reply-To:` nennen, oder es vom Administrator erlauben lassen (Postfix: `smtpd_sender_login_maps`).',
    },
    {
      id: 'text-says-domain-list',
      when: 'Der Text sagt, dass die Domain nicht in der Liste erlaubter „rcpthosts“ steht, oder spricht von „relaying“',
      then: 'qmail und seine Verwandten verweigern das Weiterleiten mit 553. Auf 587 oder 465 anmelden; eine eigene Domain muss der Administrator in `rcpthosts` eintragen.',
    },
    {
      id: 'enhanced-code-5-1-3-5-1-7',
      when: 'Der erweiterte Statuscode ist `5.1.3` oder `5.1.7`, oder der Text spricht von der Syntax',
      then: 'Die Adresse mit ihren unsichtbaren Zeichen ausgeben: Leerzeichen, ein Punkt am Ende, Anführungszeichen, ein Komma, zwei @-Zeichen oder ein Anzeigename im Envelope.',
    },
    {
      id: 'enhanced-code-5-1-8-text',
      when: 'Der erweiterte Statuscode ist `5.1.8`, oder der Text sagt, dass es die Domain des Absenders nicht gibt',
      then: 'Für die Domain des Envelope-Absenders einen MX- oder Adresseintrag veröffentlichen oder von einer anderen senden. So antwortet Sendmail auf Absender, die sich nicht auflösen lassen.',
    },
    {
      id: 'address-non-ascii-letters',
      when: 'Die Adresse hat Nicht-ASCII-Zeichen (`5.6.7`)',
      then: 'Die Nachricht braucht `SMTPUTF8`, das der Server nicht anbietet oder der Client nicht verlangt hat (RFC 6531, Abschnitt 3.5). Die Domain in ihrer ASCII-Form (`xn--`) schreiben oder eine ASCII-Adresse verwenden.',
    },
    {
      id: 'vrfy-gets-553-5-1-4',
      when: '`VRFY` bekommt `553 5.1.4`',
      then: 'Der Name ist mehrdeutig: Mehrere Benutzer passen (RFC 5321, Abschnitt 3.5.1). Mit einer vollständigen Adresse fragen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/550',
      why: '550: Das Postfach fehlt, oder eine Richtlinie lehnt die Post ab. 553: Die Adresse als solche ist nicht zulässig.',
    },
    {
      id: 'smtp/501',
      why: '501 antwortet auf eine Zeile, die sich nicht lesen lässt; für fehlerhafte Adressen verwenden Server beide.',
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
}
