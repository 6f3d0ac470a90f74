import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Fehlerhafte Anfrage',
  summary:
    'Der Server weist die Anfrage als fehlerhaft zurück: in ihrer Syntax, in der Abgrenzung der Nachricht oder in dem, was eine API von ihr erwartet.',
  retry:
    'Dauerhaft für genau diese Anfrage. Nicht unverändert wiederholen, sondern zuerst berichtigen.',
  decisions: [
    {
      id: 'content-json',
      when: 'Der Inhalt ist JSON',
      then: 'Ansehen, was wirklich gesendet wird: ein nicht serialisierter Inhalt (`[object Object]`), ein Komma am Ende, einfache Anführungszeichen, ein falsches `Content-Length`. Dann den Inhalt der Antwort lesen; Frameworks nennen dort die Stelle oder das Feld.',
    },
    {
      id: 'says-header-cookies-too',
      when: 'Gemeldet wird, ein Header oder die Cookies seien zu groß',
      then: 'nginx und Apache antworten mit 400, wo andere mit 431 antworten. Die Cookies der Website löschen, weniger darin speichern oder `large_client_header_buffers` erhöhen.',
    },
    {
      id: 'file-upload-fails-once',
      when: 'Ein Datei-Upload scheitert sofort',
      then: 'Bei `FormData` nicht selbst `Content-Type` setzen: Sonst fehlt die Trennzeichenfolge, die nur der Client kennt.',
    },
    {
      id: 'says-plain-http-sent',
      when: 'Gemeldet wird einfaches HTTP an einem HTTPS-Port, oder das Protokoll des Servers zeigt Bytes wie `\\x16\\x03\\x01`',
      then: 'Eine Seite spricht TLS, die andere nicht. Schema oder Port in der URL oder im Proxy berichtigen.',
    },
    {
      id: 'host-refused-host-missing',
      when: 'Der Host wird abgelehnt, oder `Host` fehlt oder ist doppelt',
      then: 'Genau ein gültiger `Host` ist Pflicht (RFC 9112, Abschnitt 3.2). Den Namen im Server eintragen, in Django unter `ALLOWED_HOSTS`, und prüfen, was der Proxy weiterreicht.',
    },
  ],
  confusedWith: [
    {
      id: 'http/422',
      why: 'Der Inhalt ist lesbar, nur sind seine Werte nicht zulässig.',
    },
    {
      id: 'http/415',
      why: 'Das Format als solches wird nicht angenommen, was immer es enthält.',
    },
    {
      id: 'http/431',
      why: 'Der genaue Code für zu große Header.',
    },
    {
      id: 'smtp/501',
      why: 'Das Gegenstück bei E-Mail: falsche Angaben zu einem Befehl.',
    },
  ],
}
