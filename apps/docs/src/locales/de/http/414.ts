import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'URI zu lang',
  summary: 'Die Adresse der Anfrage ist länger, als der Server lesen will.',
  retry: 'Dauerhaft für diese Adresse. Sie kürzen oder die Daten in den Inhalt verlegen.',
  decisions: [
    {
      id: 'get-carries-filters-lists',
      when: 'Ein `GET` enthält Filter, Listen oder ein ganzes Formular in der Abfrage',
      then: 'Sie als Inhalt eines `POST` senden oder die Suche auf dem Server speichern und ihre Kennung übergeben.',
    },
    {
      id: 'address-grows-each-redirect',
      when: 'Die Adresse wächst mit jeder Weiterleitung',
      then: 'Eine Regel hängt immer wieder etwas an, oft eine Rücksprungadresse, die sich selbst enthält. Mit `curl -IL` verfolgen und die Regel berichtigen.',
    },
    {
      id: 'form-sent-get',
      when: 'Ein Formular wird mit `GET` gesendet',
      then: 'Ihm fehlt `method="post"`.',
    },
    {
      id: 'address-long',
      when: 'Die Adresse muss so lang sein',
      then: '`large_client_header_buffers` in nginx oder `LimitRequestLine` in Apache erhöhen und jeden Proxy und jedes CDN prüfen. Verlassen kann man sich auf etwa 8000 Bytes (RFC 9112, Abschnitt 3).',
    },
  ],
  confusedWith: [
    {
      id: 'http/431',
      why: 'Ein Header ist zu groß; manche Server senden ihn auch wegen der Adresse.',
    },
    {
      id: 'http/413',
      why: 'Der Inhalt ist zu groß.',
    },
  ],
}
