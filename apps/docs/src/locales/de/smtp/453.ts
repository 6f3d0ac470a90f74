import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Keine Post vorhanden',
  summary: 'Für die Domains, nach denen der Client mit `ATRN` gefragt hat, wartet keine Post.',
  retry:
    'Trotz der ersten Ziffer ist nichts fehlgeschlagen: zum nächsten regulären Zeitpunkt erneut fragen (RFC 2645).',
  decisions: [
    {
      id: 'atrn-odmr-port-366',
      when: '`ATRN` auf dem ODMR-Port 366 bekommt 453',
      then: '`QUIT` senden und später wiederkommen. Als leeres Ergebnis behandeln, ohne Alarm im Protokoll.',
    },
    {
      id: 'mail-should',
      when: 'Es müsste Post da sein',
      then: 'Die Domains hinter `ATRN` mit denen vergleichen, die der Anbieter für diese Anmeldung führt, und beim Anbieter nachfragen, ob der MX der Domain zu seinem Server führt.',
    },
    {
      id: '453-comes-server-does',
      when: '453 kommt von einem Server, der kein ODMR anbietet',
      then: 'Den Text lesen: Der Server verwendet die Nummer auf eigene Art. Ein Client richtet sich nach der ersten Ziffer und versucht es später erneut.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/450',
      why: '450 auf `ATRN` lehnt die Anforderung ab; 453 führt sie aus und findet nichts.',
    },
    {
      id: 'smtp/251',
      why: '251 sagt dasselbe auf `ETRN`: Es warten keine Nachrichten.',
    },
  ],
}
