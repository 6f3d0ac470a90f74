import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'In Bearbeitung',
  summary:
    'Der Server hat die ganze Anfrage, arbeitet noch daran und meldet das, damit der Client weiter wartet.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Weiter warten: Der endgültige Status steht noch aus.',
  decisions: [
    {
      id: 'you-want-keep-slow',
      when: 'Eine langsame Anfrage soll mit 102 am Leben gehalten werden',
      then: 'Nicht darauf bauen: RFC 4918 hat den Code aus WebDAV gestrichen, wenige Server senden ihn, und viele Proxys verwerfen ihn. Mit 202 und der Adresse einer Statusressource antworten oder die Antwort nach und nach senden.',
    },
    {
      id: 'client-times-out-although',
      when: 'Der Client bricht mit einer Zeitüberschreitung ab, obwohl 102 ankommt',
      then: 'Die meisten Clients beachten vorläufige Antworten beim Herunterzählen nicht. Die Wartezeit im Client und in jedem Proxy auf dem Weg erhöhen.',
    },
    {
      id: 'client-takes-102-answer',
      when: 'Der Client hält 102 für die Antwort',
      then: 'Er muss jeden 1xx-Status übergehen, den er nicht kennt, und bis zum endgültigen Status weiterlesen (RFC 9110, Abschnitt 15.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/202',
      why: 'Eine endgültige Antwort: Die Anfrage ist angenommen, der Austausch beendet. Nach 102 steht die Antwort noch aus.',
    },
    {
      id: 'http/100',
      why: 'Kommt, bevor der Inhalt der Anfrage eintrifft, und gibt ihn frei.',
    },
  ],
}
