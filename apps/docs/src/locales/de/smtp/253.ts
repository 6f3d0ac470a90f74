import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zustellung wartender Nachrichten begonnen',
  summary:
    'Der Server hat begonnen, die für den Host wartenden Nachrichten zuzustellen, und nennt ihre Zahl.',
  retry:
    'Ein Erfolg: Die Warteschlange läuft. Auf die Verbindung des Servers warten, statt `ETRN` erneut zu senden.',
  decisions: [
    {
      id: 'answers-etrn-mail-comes',
      when: 'Es ist die Antwort auf `ETRN`, und es kommt keine Post',
      then: 'Der Server stellt über eine neue Verbindung zum MX des Hosts zu, nicht über diese. Prüfen, ob Port 25 von außen erreichbar ist und DNS auf die jetzige Adresse zeigt.',
    },
    {
      id: 'host-fixed-address',
      when: 'Der Host hat keine feste Adresse',
      then: '`ETRN` kann ihn nicht erreichen. ODMR (`ATRN`, RFC 2645) verwenden, das über die vom Client geöffnete Verbindung zustellt, oder die Post mit IMAP abholen.',
    },
    {
      id: 'number-text-differs-what',
      when: 'Die Zahl im Text stimmt nicht mit dem überein, was ankommt',
      then: 'Sie ist eine Momentaufnahme der Warteschlange: Nachrichten können erneut zurückgestellt werden oder verfallen. In der Warteschlange des Servers nachsehen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/252',
      why: '252 auf `ETRN` startet die Warteschlange ebenfalls, ohne eine Zahl.',
    },
    {
      id: 'smtp/453',
      why: '453 gehört zu `ATRN` und heißt, dass keine Post wartet.',
    },
  ],
}
