import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Benutzer nicht lokal; andere Adresse versuchen',
  summary:
    'Das Postfach liegt woanders; der Server leitet nicht weiter und nennt die Adresse, die zu versuchen ist.',
  retry:
    'Dauerhaft für diese Adresse: Der Server lehnt sie jedes Mal ab. In einem neuen Versuch an die Adresse im Text senden, wenn der Absender zustimmt.',
  decisions: [
    {
      id: 'text-names-address-angle',
      when: 'Der Text nennt eine Adresse in spitzen Klammern',
      then: 'Sie dem Absender zeigen und vor der Benutzung fragen: Ein Server könnte Post in die Irre leiten (RFC 5321, Abschnitt 7.4). Der Text ist einer der wenigen, die ein Programm auswerten darf (Abschnitt 4.2).',
    },
    {
      id: 'text-speaks-relaying-authentication',
      when: 'Der Text spricht von „relaying“ oder von einer Anmeldung (`5.7.1`)',
      then: 'Der Server verwendet 551, um das Weiterleiten zu verweigern. Auf 587 oder 465 anmelden oder den Server in den Einstellungen berichtigen.',
    },
    {
      id: 'enhanced-code-5-1-6-address',
      when: 'Der erweiterte Statuscode ist `5.1.6`, und es ist keine Adresse genannt',
      then: 'Das Postfach ist umgezogen und hat keine Adresse hinterlassen. Von der Liste nehmen und die Person auf anderem Weg fragen.',
    },
    {
      id: 'server-your-own',
      when: 'Es ist der eigene Server',
      then: 'Die Post weiterleiten oder 550 sagen: 551 verrät Fremden, wohin ein Benutzer gegangen ist (RFC 5321, Abschnitt 7.7).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/251',
      why: '251 nennt ebenfalls eine andere Adresse und leitet die Post selbst weiter.',
    },
    {
      id: 'smtp/550',
      why: '550 kennt keine andere Adresse.',
    },
    {
      id: 'smtp/553',
      why: '553 lässt die Adresse als solche nicht zu, wegen ihrer Syntax oder ihres Besitzers.',
    },
    {
      id: 'http/301',
      why: 'Ein HTTP-Client folgt einer Weiterleitung von selbst; nach 551 sollte ein Mensch entscheiden.',
    },
  ],
}
