import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Hilfetext',
  summary: 'Der Server erklärt einem Menschen sich selbst oder einen seiner Befehle.',
  retry: 'Ein Erfolg, der nichts über eine Nachricht aussagt: Es gibt nichts zu wiederholen.',
  decisions: [
    {
      id: 'client-sent-help-without',
      when: 'Der Client hat `HELP` gesendet, mit oder ohne Namen eines Befehls',
      then: 'Als Fließtext lesen; er nützt nur Menschen (RFC 5321, Abschnitt 4.2.3).',
    },
    {
      id: 'text-spans-several-lines',
      when: 'Der Text geht über mehrere Zeilen',
      then: 'Weiterlesen, bis in einer Zeile ein Leerzeichen auf den Code folgt. Ein Client, der nach der ersten Zeile aufhört, hält die `214-`-Zeilen für Antworten auf seine nächsten Befehle.',
    },
    {
      id: 'text-lists-command-gets',
      when: 'Der Text nennt einen Befehl, der dann 502 bekommt',
      then: 'Hilfetexte stammen oft noch aus der Voreinstellung. Verlässlich ist die Antwort auf `EHLO`.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/211',
      why: '211 handelt vom Zustand des Systems, 214 von seiner Benutzung.',
    },
  ],
}
