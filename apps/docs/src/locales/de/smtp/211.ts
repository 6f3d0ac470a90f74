import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Systemstatus oder Hilfe',
  summary: 'Der Server meldet seinen Zustand oder beantwortet `HELP`; Post ist nicht betroffen.',
  retry: 'Ein Erfolg, der nichts über eine Nachricht aussagt: Es gibt nichts zu wiederholen.',
  decisions: [
    {
      id: 'client-sent-help',
      when: 'Der Client hat `HELP` gesendet',
      then: 'Den Text einem Menschen zeigen. Sein Wortlaut ist frei, deshalb sollte ihn kein Programm auswerten (RFC 5321, Abschnitt 4.2).',
    },
    {
      id: '211-arrives-command-other',
      when: '211 kommt nach einem anderen Befehl als `HELP`',
      then: 'Die Antworten sind verrutscht: Der Client hat vorher eine Antwort zu wenig oder zu viel gelesen. Jedem Befehl genau eine Antwort zuordnen und weiterlesen, solange auf den Code ein Bindestrich folgt.',
    },
    {
      id: 'program-wants-learn-what',
      when: 'Ein Programm will wissen, was der Server kann',
      then: '`EHLO` senden und die Liste der Erweiterungen lesen; sie ist für Programme gemacht.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/214',
      why: '214 erklärt, wie der Server oder ein Befehl zu verwenden ist; 211 meldet den Zustand oder fasst die Hilfe zusammen.',
    },
  ],
}
