import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zu viele Anfragen',
  summary: 'Der Client hat in einer Zeitspanne mehr Anfragen gesendet, als ihm erlaubt sind.',
  retry:
    'Vorübergehend: so lange warten, wie `Retry-After` sagt, sonst mit wachsenden Pausen und etwas Zufall, und dann wiederholen.',
  decisions: [
    {
      id: 'retry',
      when: '`Retry-After` ist dabei',
      then: 'Den Wert einhalten: Sekunden oder ein Datum (RFC 9110, Abschnitt 10.2.3). Für diese Zeit die ganze Warteschlange anhalten, nicht nur die eine Anfrage.',
    },
    {
      id: 'retry-missing',
      when: '`Retry-After` fehlt',
      then: 'Die Pause jedes Mal verdoppeln, etwas Zufall hinzufügen und nach einigen Versuchen aufgeben. Nach Headern wie `RateLimit` oder `X-RateLimit-Reset` sehen und in der Dokumentation nach dem Kontingent.',
    },
    {
      id: 'you-send-few-requests',
      when: 'Es werden nur wenige Anfragen gesendet',
      then: 'Das Limit zählt mehr als einen Client: alle hinter derselben Adresse, demselben Schlüssel oder Konto oder die eigenen anderen Prozesse. Auch nach einer Schleife suchen, die bei jedem Rendern abruft.',
    },
    {
      id: 'you-send-too-many',
      when: 'Es werden zu viele gesendet',
      then: 'Begrenzen, wie viele zugleich laufen, zwischenspeichern, gebündelt abrufen und Webhooks nutzen, statt immer wieder zu fragen.',
    },
    {
      id: 'server-your-own-limits',
      when: 'Ein eigener Server begrenzt',
      then: 'Sagen, welches Limit erreicht ist, und `Retry-After` senden. Hinter einem Proxy nach der wirklichen Adresse zählen statt nach der des Proxys, und die Antwort von keinem Cache speichern lassen (RFC 6585, Abschnitt 4).',
    },
  ],
  confusedWith: [
    {
      id: 'http/503',
      why: 'Der Server ist insgesamt überlastet, wer immer fragt; nginx sendet ihn ohne andere Einstellung auch beim Begrenzen.',
    },
    {
      id: 'http/403',
      why: 'Endgültig verweigert; manche APIs senden ihn auch bei erreichten Limits.',
    },
    {
      id: 'http/402',
      why: 'Das bezahlte Kontingent ist verbraucht; Warten hilft womöglich nicht.',
    },
    {
      id: 'smtp/421',
      why: 'Das sagen Mailserver oft zu einem Client, der zu viel sendet.',
    },
  ],
}
