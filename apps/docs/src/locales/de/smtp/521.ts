import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Host nimmt keine Post an',
  summary: 'Der Host nimmt nie Post an, von niemandem, und sagt das anstelle einer Begrüßung.',
  retry:
    'Dauerhaft: diesen Host nicht noch einmal versuchen. Nur ein anderer Host für die Domain oder eine berichtigte Adresse in einem neuen Versuch ist sinnvoll.',
  decisions: [
    {
      id: 'greeting-host-mx-record',
      when: 'Es ist die Begrüßung des Hosts, den der MX-Eintrag nennt',
      then: 'Der MX-Eintrag ist falsch: Ein Host, der keine Post annimmt, darf in keinem stehen. Der Administrator der Empfängerdomain muss ihn berichtigen, oder einen Null-MX veröffentlichen, wenn die Domain gar keine Post annimmt (RFC 7505).',
    },
    {
      id: 'greeting-host-settings-client',
      when: 'Es ist die Begrüßung des Hosts aus den Einstellungen des Clients',
      then: 'Der Name ist falsch, vielleicht der Webserver oder die bloße Domain. Den Postausgangsserver des Anbieters eintragen, mit Port 587 oder 465.',
    },
    {
      id: 'other-clients-served-text',
      when: 'Andere Clients werden bedient, oder der Text spricht von einer Sperrliste oder einem Protokollfehler',
      then: 'Der Server verwendet 521, um einen Client sofort loszuwerden; Postfix mit postscreen tut das, zum Beispiel mit `521 5.5.1 Protocol error`, wenn der Client vor der Begrüßung redet. Die IP-Adresse in Sperrlisten nachschlagen und die Begrüßung abwarten. RFC 7504, Abschnitt 3 behält 521 den Hosts vor, die keine Post annehmen; hier wäre 554 richtig.',
    },
    {
      id: 'comes-later-session-5-2-1',
      when: 'Es kommt später in der Sitzung, mit `5.2.1` oder `5.7.1`',
      then: 'Manche Anbieter lehnen so Post wegen ihres Rufs ab. Dem Link im Text zur Seite ihres Postmasters folgen; der Administrator des sendenden Hosts muss handeln.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/554',
      why: '554 als Begrüßung weist diesen Client oder sein Netz ab; 521 sagt, dass der Host von niemandem Post annimmt.',
    },
    {
      id: 'smtp/556',
      why: '556 kommt von einem Relay, das weiß, dass die Domain keine Post annimmt; 521 vom Host selbst.',
    },
    {
      id: 'smtp/421',
      why: '421 als Begrüßung ist vorübergehend.',
    },
  ],
}
