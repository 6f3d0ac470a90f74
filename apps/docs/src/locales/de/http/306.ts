import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unbenutzt',
  summary:
    'Keine geltende Spezifikation gibt dieser Zahl eine Bedeutung; ein alter Entwurf wollte mit ihr den Proxy wechseln.',
  retry: 'Nicht wiederholen: In diesem Status steckt nichts, wonach ein Client handeln könnte.',
  decisions: [
    {
      id: 'server-library-sends-306',
      when: 'Ein Server oder eine Bibliothek sendet 306',
      then: 'Das ist ein Versehen oder erfunden. Im Programm nach der Zahl suchen und einen registrierten Code senden: 307 zum Weiterleiten, 403 zum Ablehnen.',
    },
    {
      id: 'list-enumeration-names-switch',
      when: 'Eine Liste oder Aufzählung nennt ihn „Switch Proxy“',
      then: 'Der Name stammt aus einem Entwurf der 1990er-Jahre. Die Zahl bleibt reserviert (RFC 9110, Abschnitt 15.4.7); ihr keine eigene Bedeutung geben.',
    },
  ],
  confusedWith: [
    {
      id: 'http/305',
      why: 'Galt eine Zeit lang und ist veraltet.',
    },
    {
      id: 'http/307',
      why: 'Die Weiterleitung, die wahrscheinlich gemeint war.',
    },
  ],
}
