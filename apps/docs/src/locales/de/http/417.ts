import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Erwartung nicht erfüllbar',
  summary: 'Ein Server auf dem Weg kann nicht leisten, was der Header `Expect` verlangt.',
  retry: 'Dauerhaft mit diesem Header. Die Anfrage ohne `Expect` erneut senden.',
  decisions: [
    {
      id: 'expect-100-continue-sent',
      when: 'Gesendet wurde `Expect: 100-continue`',
      then: 'Ein Proxy oder ein alter Server kennt das nicht. Ohne den Header wiederholen (RFC 9110, Abschnitt 10.1.1): mit `curl -H "Expect:"`, in .NET mit `ExpectContinue` gleich `false`.',
    },
    {
      id: 'another-expectation-sent',
      when: 'Gesendet wurde eine andere Erwartung',
      then: 'Außer `100-continue` ist keine definiert. Sie entfernen und stattdessen einen eigenen Header oder `Prefer` verwenden.',
    },
    {
      id: 'happens-one-network',
      when: 'Es geschieht nur in einem bestimmten Netz',
      then: 'Dort spricht ein Proxy HTTP/1.0 oder filtert `Expect`. Die Erwartung für dieses Netz abschalten.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Die Erwartung ist erfüllt: den Inhalt senden.',
    },
    {
      id: 'http/412',
      why: 'Eine Bedingung an den Zustand der Ressource trifft nicht zu.',
    },
  ],
}
