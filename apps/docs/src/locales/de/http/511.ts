import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Anmeldung im Netz erforderlich',
  summary:
    'Das Netz, nicht der Server, verlangt eine Anmeldung oder Zustimmung, bevor es Verkehr durchlässt, wie im Hotel oder im Zug.',
  retry: 'Dauerhaft, bis die Anmeldung erfolgt ist. Im Netz anmelden, dann erneut senden.',
  decisions: [
    {
      id: 'person-device',
      when: 'Ein Mensch sitzt am Gerät',
      then: 'Den Link im Inhalt in einem Browser öffnen oder irgendeine Adresse mit `http://`, damit das Portal erscheint.',
    },
    {
      id: 'program-gets',
      when: 'Ein Programm erhält ihn',
      then: 'Den Inhalt nicht für die Daten des Servers halten und nicht speichern. Melden, dass das Netz eine Anmeldung verlangt, und warten.',
    },
    {
      id: 'https-fails-certificate-error',
      when: 'HTTPS scheitert stattdessen mit einem Zertifikatsfehler',
      then: 'Das Portal kann das Zertifikat des Servers nicht vorweisen. Zuerst anmelden; niemals die Prüfung abschalten.',
    },
    {
      id: 'you-run-portal',
      when: 'Ein eigenes Portal soll ihn senden',
      then: 'Auf die Anmeldung verweisen, mit der 511-Antwort weder eine Challenge noch ein Anmeldeformular senden und sie nicht speichern lassen (RFC 6585, Abschnitt 6). Das Portal auch über DHCP bekannt geben (RFC 8910).',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'Der Server selbst verlangt Zugangsdaten.',
    },
    {
      id: 'http/407',
      why: 'Ein eingestellter Proxy verlangt Zugangsdaten in einem Header.',
    },
    {
      id: 'http/302',
      why: 'Das senden die meisten Portale stattdessen, und Clients halten es für eine Antwort des Servers.',
    },
  ],
}
