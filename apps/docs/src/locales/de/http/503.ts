import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Dienst nicht verfügbar',
  summary:
    'Der Server kann zurzeit keine Anfragen bearbeiten, meist wegen Überlastung oder Wartung, und rechnet damit, sich zu erholen.',
  retry:
    'Vorübergehend: nach Ablauf von `Retry-After` wiederholen, sonst mit wachsenden Pausen und etwas Zufall.',
  decisions: [
    {
      id: 'retry',
      when: '`Retry-After` ist dabei',
      then: 'So lange warten: Sekunden oder ein Datum (RFC 9110, Abschnitt 10.2.3). Nicht alle Clients in derselben Sekunde zurückkehren lassen.',
    },
    {
      id: 'comes-load-balancer-kubernetes',
      when: 'Er kommt von einem Load Balancer oder aus Kubernetes',
      then: 'Keine gesunde Instanz ist angemeldet. Die Zustandsprüfung ansehen (Pfad, Port, erwarteter Status), den Selektor des Dienstes und ob die Pods bereit sind: `kubectl get endpointslices`.',
    },
    {
      id: 'begins-load',
      when: 'Es beginnt mit der Last',
      then: 'Worker, Datenbankverbindungen oder eine Warteschlange sind erschöpft. Zuerst deren Limits ansehen, dann Instanzen hinzufügen; bei nginx kann 503 auch von `limit_req` stammen.',
    },
    {
      id: 'maintenance-mode-deployment-running',
      when: 'Der Wartungsmodus ist an, oder eine neue Version wird eingespielt',
      then: 'Abwarten oder ihn beenden: Eine abgebrochene Aktualisierung lässt ihn an, etwa als `.maintenance` in WordPress oder mit `artisan down` in Laravel.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Ein eigener Server sendet 503',
      then: '`Retry-After` und `Cache-Control: no-store` senden und die Seite klein halten. Suchmaschinen verstehen 503 als Pause und 404 als Ende.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/503',
      why: 'Etwas ganz anderes und dauerhaft: Die Befehle kamen in falscher Reihenfolge.',
    },
    {
      id: 'http/429',
      why: 'Dieser Client sendet zu viel; andere werden bedient.',
    },
    {
      id: 'http/502',
      why: 'Ein Gateway hat eine ungültige Antwort erhalten.',
    },
    {
      id: 'http/504',
      why: 'Ein Gateway hat nicht rechtzeitig eine Antwort erhalten.',
    },
    {
      id: 'smtp/421',
      why: 'Das Gegenstück bei E-Mail: Dienst nicht verfügbar, später erneut versuchen.',
    },
  ],
}
