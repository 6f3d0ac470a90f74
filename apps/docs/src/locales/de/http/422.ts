import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Inhalt nicht verarbeitbar',
  summary: 'Der Inhalt ist lesbar und wohlgeformt, doch was er besagt, lässt sich nicht ausführen.',
  retry: 'Dauerhaft für diesen Inhalt. Die Werte berichtigen, dann erneut senden.',
  decisions: [
    {
      id: 'response-lists-fields',
      when: 'Die Antwort führt Felder auf',
      then: 'Diese berichtigen: ein fehlendes Feld, ein falscher Typ, ein Wert außerhalb des Wertebereichs, ein vergebener Name. FastAPI nennt die Stelle in `loc`.',
    },
    {
      id: 'fastapi-complains-about-missing',
      when: 'FastAPI bemängelt ein fehlendes `body` oder `query`',
      then: 'Die Daten kamen an anderer Stelle als vereinbart: Formulardaten statt JSON oder JSON ohne `Content-Type: application/json`. Mit der erzeugten Dokumentation vergleichen.',
    },
    {
      id: 'rails-sends-without-validation',
      when: 'Rails sendet ihn ohne Validierungsfehler',
      then: 'Das CSRF-Token hat nicht gestimmt (`InvalidAuthenticityToken`). `X-CSRF-Token` senden und hinter einem Proxy Cookies und `Origin` prüfen.',
    },
    {
      id: 'library-calls-unprocessable-entity',
      when: 'Eine Bibliothek nennt ihn „Unprocessable Entity“',
      then: 'Das ist die frühere Bezeichnung; RFC 9110 hat sie geändert. Die Zahl vergleichen, nicht die Bezeichnung.',
    },
  ],
  confusedWith: [
    {
      id: 'http/400',
      why: 'Der Inhalt ist nicht einmal lesbar; manche APIs verwenden ihn für beides.',
    },
    {
      id: 'http/409',
      why: 'Der Inhalt ist für sich in Ordnung und verträgt sich nicht mit dem jetzigen Zustand.',
    },
    {
      id: 'http/415',
      why: 'Das Format wird nicht angenommen.',
    },
  ],
}
