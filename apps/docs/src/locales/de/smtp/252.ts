import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Benutzer nicht prüfbar, Zustellung wird versucht',
  summary:
    'Der Server will oder kann nicht sagen, ob es das Postfach gibt, würde Post dafür aber annehmen und die Zustellung versuchen.',
  retry:
    'Ein Erfolg ohne Auskunft: Erneut fragen ändert nichts. Ob eine Adresse funktioniert, zeigt nur eine Nachricht und die etwaige Unzustellbarkeitsmeldung.',
  decisions: [
    {
      id: 'answers-vrfy-expn',
      when: 'Es ist die Antwort auf `VRFY` oder `EXPN`',
      then: 'Als „keine Auskunft“ werten. Server verbergen so ihre Benutzer vor Adresssammlern, wie es RFC 5321, Abschnitt 7.3 von denen verlangt, die die Prüfung abschalten.',
    },
    {
      id: 'tool-checks-addresses-counts',
      when: 'Ein Werkzeug zur Adressprüfung zählt 252 als gültig',
      then: 'Das beweist nichts: Dieselbe Antwort kommt für Adressen, die es nicht gibt. Adressen stattdessen per E-Mail bestätigen lassen.',
    },
    {
      id: 'server-your-own-answers',
      when: 'Der eigene Server antwortet auf `VRFY` mit 250 oder 550',
      then: 'Damit gibt er seine Benutzer preis. Mit 252 antworten; in Postfix schaltet `disable_vrfy_command = yes` `VRFY` ab, allerdings mit 502.',
    },
    {
      id: 'text-mentions-utf-8',
      when: 'Der Text erwähnt UTF-8, oder der erweiterte Statuscode ist `2.6.8`',
      then: 'Die Antwort enthält eine Adresse mit Nicht-ASCII-Zeichen. `VRFY` mit dem Parameter `SMTPUTF8` wiederholen, wenn der Server ihn anbietet (RFC 6531, Abschnitt 3.7.4.2).',
    },
    {
      id: 'answers-etrn',
      when: 'Es ist die Antwort auf `ETRN`',
      then: 'Dort heißt sie, dass die Zustellung der wartenden Nachrichten begonnen hat (RFC 1985, Abschnitt 5.1).',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/250',
      why: '250 auf `VRFY` bestätigt das Postfach, 252 nicht.',
    },
    {
      id: 'smtp/251',
      why: '251 kennt das Postfach und seine neue Adresse; 252 weiß nichts oder behält es für sich.',
    },
    {
      id: 'smtp/502',
      why: '502 sagt, dass `VRFY` ganz abgeschaltet ist; über die Annahme von Post verspricht es nichts.',
    },
  ],
}
