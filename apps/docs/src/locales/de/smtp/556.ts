import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Domain nimmt keine Post an',
  summary:
    'Die Domain des Empfängers erklärt, dass sie keine Post annimmt, und ein Relay gibt das weiter.',
  retry:
    'Dauerhaft: Die Domain nimmt nie Post an, also nicht noch einmal versuchen. Nur eine andere Adresse in einem neuen Versuch ist sinnvoll.',
  decisions: [
    {
      id: 'rcpt-gets-556-5-1-10',
      when: '`RCPT TO` bekommt `556 5.1.10`',
      then: 'Die Domain hat einen Null-MX, `MX 0 .` (RFC 7505). Nach einem Tippfehler in der Domain oder einer geparkten Domain derselben Firma suchen; sonst die Adresse von der Liste nehmen.',
    },
    {
      id: 'domain-your-own-should',
      when: 'Es ist die eigene Domain, und sie sollte Post annehmen',
      then: 'Den Null-MX durch den Namen des Mailservers ersetzen: `dig MX example.com` zeigt, was die Welt sieht. Alte Antworten bleiben im Cache, bis ihre TTL abläuft.',
    },
    {
      id: 'null-mx-belongs-domain',
      when: 'Der Null-MX gehört zur Domain des Absenders',
      then: 'Darauf folgt `550 5.7.27`. Von einer Domain senden, die Unzustellbarkeitsmeldungen annehmen kann.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/521',
      why: '521 sagt der Host, der keine Post annimmt, 556 ein Relay über eine Domain.',
    },
    {
      id: 'smtp/550',
      why: '550 lehnt ein einzelnes Postfach ab; bei 556 hat die ganze Domain keines.',
    },
  ],
}
