import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Vorübergehende Weiterleitung',
  summary:
    'Die Ressource liegt zurzeit unter einer anderen Adresse; dorthin soll dieselbe Anfrage gehen, samt Methode und Inhalt.',
  retry:
    'Es ist nichts fehlgeschlagen: Dieselbe Anfrage an die URI in `Location` senden, die nächste wieder an die alte Adresse.',
  decisions: [
    {
      id: 'developer-tools-show-307',
      when: 'Die Entwicklerwerkzeuge zeigen „307 Internal Redirect“, und der Server weiß nichts davon',
      then: 'Der Browser wechselt selbst von HTTP zu HTTPS, wegen HSTS oder einer Erweiterung. Hat die Website kein HTTPS, ihren HSTS-Eintrag im Browser löschen.',
    },
    {
      id: 'post-redirected-content-missing',
      when: 'Ein `POST` wird weitergeleitet, und der Inhalt fehlt oder der Client scheitert',
      then: 'Der Inhalt war ein Datenstrom, der sich nur einmal lesen lässt. Ihn im Speicher halten oder `Expect: 100-continue` senden, damit die Weiterleitung vor dem Inhalt kommt.',
    },
    {
      id: 'form-sent-next-page',
      when: 'Ein Formular wurde gesendet, und auch die nächste Seite erhält das `POST`',
      then: '307 behält die Methode bei. 303 verwenden, um nach einem Formular ein Ergebnis zu zeigen.',
    },
    {
      id: 'api-redirects-between-path',
      when: 'Eine API leitet zwischen einem Pfad mit und ohne Schrägstrich weiter',
      then: 'Frameworks wie FastAPI tun das bei der jeweils anderen Schreibweise. Den Pfad so aufrufen, wie er definiert ist; `Authorization` geht verloren, wenn die Weiterleitung Schema oder Host ändert, wie es hinter einem Proxy vorkommt.',
    },
  ],
  confusedWith: [
    {
      id: 'http/302',
      why: 'Ebenfalls vorübergehend, doch aus einem `POST` darf ein `GET` werden.',
    },
    {
      id: 'http/303',
      why: 'Geht absichtlich mit `GET` weiter.',
    },
    {
      id: 'http/308',
      why: 'Behält die Methode ebenfalls bei, aber für immer.',
    },
  ],
}
