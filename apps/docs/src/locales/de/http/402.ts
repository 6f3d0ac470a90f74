import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Zahlung erforderlich',
  summary:
    'Der Zugang hängt von einer Zahlung ab; wie das geht, bestimmt jeder Dienst selbst, denn keine Norm füllt diesen Code aus.',
  retry:
    'Dauerhaft, bis etwas bezahlt oder geändert ist. Dieselbe Anfrage nicht wiederholen; eine abgelehnte Karte bleibt abgelehnt.',
  decisions: [
    {
      id: 'payment-api-answers-402',
      when: 'Eine Zahlungs-API antwortet mit 402',
      then: 'Die Zahlung ist gescheitert, meist weil die Bank sie abgelehnt hat. Den Grund im Inhalt lesen, anzeigen und ein anderes Zahlungsmittel erbitten.',
    },
    {
      id: 'api-hosting-answers-402',
      when: 'Eine API oder ein Hoster beantwortet alles mit 402',
      then: 'Ein Kontingent ist verbraucht, ein Testzeitraum beendet oder eine Rechnung offen. Die Abrechnungsseite des Kontos ansehen.',
    },
    {
      id: 'api-your-own-wants',
      when: 'Eine eigene API soll nach Tarif begrenzen',
      then: 'Der Code ist reserviert (RFC 9110, Abschnitt 15.5.3), Clients verbinden also keine Bedeutung mit ihm. Ihn beschreiben oder 403 mit einem Grund im Inhalt verwenden.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Aus einem Grund verweigert, den Geld nicht behebt.',
    },
    {
      id: 'http/429',
      why: 'Das Limit ist zeitlich: Warten genügt.',
    },
  ],
}
