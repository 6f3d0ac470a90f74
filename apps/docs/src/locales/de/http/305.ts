import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Proxy verwenden',
  summary:
    'Forderte den Client einst auf, die Anfrage über einen bestimmten Proxy zu wiederholen; veraltet und von Clients nicht beachtet.',
  retry:
    'Weder befolgen noch wiederholen: Eine Antwort darf nicht bestimmen, über welchen Proxy der Verkehr läuft.',
  decisions: [
    {
      id: 'server-answers-305',
      when: 'Ein Server antwortet mit 305',
      then: 'Clients behandeln das wie einen unbekannten 3xx-Status und bleiben stehen. Der Server muss sich ändern: 403 mit einer Erklärung, wenn der Zugang einen Proxy erfordert, 307, wenn nur die Adresse eine andere ist.',
    },
    {
      id: 'clients-use-proxy',
      when: 'Clients sollen einen Proxy verwenden',
      then: 'Ihn dort einrichten, wo der Client läuft: mit `HTTPS_PROXY`, einer PAC-Datei oder den Einstellungen des Systems. Dass eine Antwort darüber bestimmen konnte, war eine Sicherheitslücke (RFC 7231 Anhang B).',
    },
  ],
  confusedWith: [
    {
      id: 'http/407',
      why: 'Ein Proxy ist schon im Spiel und verlangt Zugangsdaten.',
    },
    {
      id: 'http/307',
      why: 'Schickt den Client an eine andere Adresse, nicht über eine andere Maschine.',
    },
    {
      id: 'http/306',
      why: 'Sollte den Proxy für spätere Anfragen wechseln und kam nie in Gebrauch.',
    },
  ],
}
