import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Host nicht zugelassen',
  summary:
    'Der Server startet die Warteschlange jenes Hosts nicht für diesen Client und sagt, warum.',
  retry:
    'Der ersten Ziffer nach vorübergehend, doch ein weiterer Versuch ändert nichts, bis der Server es erlaubt. Die wartende Post bleibt in der Warteschlange.',
  decisions: [
    {
      id: 'answers-etrn-domain-your',
      when: 'Es ist die Antwort auf `ETRN` für eine eigene Domain',
      then: 'Der Administrator des Servers muss die Domain eintragen (Postfix: `fast_flush_domains`) und diesen Client zulassen (Postfix: `smtpd_etrn_restrictions`).',
    },
    {
      id: 'text-asks-authorization',
      when: 'Der Text verlangt eine Berechtigung',
      then: 'Zuerst mit `AUTH` anmelden oder von der IP-Adresse aus verbinden, die der Anbieter hinterlegt hat.',
    },
    {
      id: 'domain-belongs-somebody-else',
      when: 'Die Domain gehört jemand anderem',
      then: 'Die Ablehnung ist richtig: Kein Fremder sollte ihre Warteschlange starten. Den Namen hinter `ETRN` berichtigen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/458',
      why: '458 ist eine vorübergehende Störung, 459 eine Ablehnung.',
    },
    {
      id: 'smtp/530',
      why: '530 auf `ETRN` verlangt vor allem anderen eine Anmeldung.',
    },
  ],
}
