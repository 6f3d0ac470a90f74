import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unverändert',
  summary:
    'Die Kopie, die der Client gespeichert hat, gilt noch, deshalb wird nichts erneut übertragen.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Die gespeicherte Kopie verwenden und die Header übernehmen, die mit der 304-Antwort kamen.',
  decisions: [
    {
      id: 'code-gets-304-content',
      when: 'Der Code erhält 304 ohne Inhalt und hat keine Kopie',
      then: 'Er hat `If-None-Match` oder `If-Modified-Since` selbst gesetzt, und dann reicht `fetch` die 304-Antwort durch. Diese Header dem Browser überlassen, der dem Skript mit 200 aus seinem Cache antwortet, oder den Inhalt im Skript aufbewahren.',
    },
    {
      id: 'content-changed-304-comes',
      when: 'Der Inhalt hat sich geändert, und trotzdem kommt 304',
      then: '`ETag` oder `Last-Modified` ändert sich nicht mit dem Inhalt: auf Zeitangaben achten, die nur auf die Sekunde genau sind, auf mehrere Server mit verschiedenen Uhren oder Ständen und auf ein `ETag`, das Sprache oder Benutzer außer Acht lässt. `Vary` muss nennen, wovon der Inhalt abhängt.',
    },
    {
      id: '304-never-comes',
      when: '304 kommt nie',
      then: 'Das `ETag` ist jedes Mal ein anderes, etwa weil Komprimierung es ändert oder jeder Server ein eigenes berechnet, oder die 200-Antwort hat gar keines. Die Werte zweier Antworten mit `curl -I` vergleichen.',
    },
    {
      id: 'handler-sends-content-304',
      when: 'Ein Handler sendet bei 304 einen Inhalt',
      then: 'Das ist verboten (RFC 9110, Abschnitt 15.4.5). `ETag`, `Cache-Control`, `Vary` und so weiter wie bei 200 senden und sonst nichts.',
    },
    {
      id: 'answer-meant-post-put',
      when: 'Die Antwort gilt einem `POST` oder `PUT`',
      then: '304 gibt es nur für `GET` und `HEAD`. Trifft eine Bedingung bei einer anderen Methode nicht zu, ist das 412.',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'Die Bedingung trifft bei einer Methode nicht zu, die etwas verändert.',
    },
    {
      id: 'http/204',
      why: 'Ebenfalls ohne Inhalt, doch ohne Kopie, auf die zurückzugreifen wäre.',
    },
    {
      id: 'http/200',
      why: 'Das sieht ein Skript im Browser, obwohl das Netzwerk 304 zeigt.',
    },
  ],
}
