import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Benutzerkonto gesperrt',
  summary: 'Die Zugangsdaten stimmen, und das Konto ist gesperrt.',
  retry:
    'Dauerhaft: Jede Anmeldung scheitert, bis ein Administrator das Konto freigibt. Automatische Wiederholungen anhalten; sie können die Sperre verlängern.',
  decisions: [
    {
      id: 'auth-gets-525-5-7-13',
      when: '`AUTH` bekommt 525 (`5.7.13`)',
      then: 'Beim Administrator oder Anbieter nach dem Grund fragen: eine offene Rechnung, Missbrauch, ein vermuteter Einbruch oder eine Person, die gegangen ist. Ein neues Passwort hilft nicht.',
    },
    {
      id: 'provider-speaks-sent-spam',
      when: 'Der Anbieter spricht von versandtem Spam',
      then: 'Das Konto wurde übernommen. Das Passwort ändern, andere Sitzungen beenden, nach Weiterleitungsregeln und nach Zugangsdaten im Quelltext suchen und das Konto erst dann freigeben lassen.',
    },
    {
      id: 'account-belongs-application',
      when: 'Das Konto gehört einer Anwendung',
      then: 'Es an keine Person binden, damit es nicht mit deren Weggang gesperrt wird, und Anmeldefehler überwachen.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 nimmt die Zugangsdaten nicht an; bei 525 stimmen sie. Viele Server sagen für beides 535.',
    },
    {
      id: 'smtp/550',
      why: 'Bei `550 5.2.1` ist das Postfach eines Empfängers gesperrt, nicht das Konto, das sich anmeldet.',
    },
  ],
}
