import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zustellung für den Host nicht möglich',
  summary: 'Der Server kann die Zustellung der Post, die für den Host wartet, nicht starten.',
  retry:
    'Vorübergehend: `ETRN` später erneut senden (RFC 1985, Abschnitt 5.1). Die wartende Post bleibt in der Warteschlange und wird auch zu den regulären Zeiten zugestellt.',
  decisions: [
    {
      id: 'answers-etrn-once',
      when: 'Es ist die Antwort auf ein einzelnes `ETRN`',
      then: 'Später erneut versuchen: Der Server war beschäftigt oder kam nicht an seine Warteschlange.',
    },
    {
      id: 'stays',
      when: 'Es bleibt dabei',
      then: 'Der Administrator des Servers muss in sein Protokoll und nach dem Dienst der Warteschlange sehen (Postfix: `flush`, und `fast_flush_domains` für die bedienten Domains).',
    },
    {
      id: 'name-etrn-one-mail',
      when: 'Der Name hinter `ETRN` ist nicht der, für den die Post wartet',
      then: 'Die Domain der Empfänger senden, oder `@` und die Domain, um Subdomains einzuschließen (RFC 1985).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/459',
      why: '459 lehnt den Host ab; 458 würde ihn bedienen und kann es zurzeit nicht.',
    },
    {
      id: 'smtp/451',
      why: '451 ist der allgemeine interne Fehler der Mailbefehle.',
    },
  ],
}
