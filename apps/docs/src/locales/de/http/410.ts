import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Nicht mehr vorhanden',
  summary:
    'Hier war etwas; es wurde mit Absicht entfernt, wahrscheinlich für immer, und hat keine neue Adresse.',
  retry: 'Dauerhaft. Nicht wiederholen und Verweise darauf löschen.',
  decisions: [
    {
      id: 'client-keeps-asking',
      when: 'Ein Client fragt immer wieder danach',
      then: 'Die Adresse aus Feeds, Sitemaps, Aufträgen und Abonnements entfernen. Ein Push-Endpunkt, der mit 410 antwortet, ist ein beendetes Abonnement: löschen.',
    },
    {
      id: 'api-version-answers-410',
      when: 'Eine API-Version antwortet mit 410',
      then: 'Sie wurde abgeschaltet. In der Dokumentation oder im Inhalt nach der Nachfolgerin suchen; ein solches Ende kündigt ein Server vorher mit `Sunset` an (RFC 8594).',
    },
    {
      id: 'page-your-own-deleted',
      when: 'Eine eigene Seite wurde gelöscht',
      then: '410 senden, wenn das sicher ist, 301, wenn es einen echten Nachfolger gibt, sonst 404. Suchmaschinen entfernen eine Seite mit 410 etwas früher.',
    },
    {
      id: 'sent-mistake',
      when: 'Der Status wurde versehentlich gesendet',
      then: 'Caches dürfen ihn auch ohne jeden Header behalten (RFC 9110, Abschnitt 15.5.11). Den Cache des CDN leeren und Suchmaschinen die Seite neu abrufen lassen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/404',
      why: 'Lässt offen, ob es etwas gab und ob es wiederkommt.',
    },
    {
      id: 'http/301',
      why: 'Es ist umgezogen und hat eine neue Adresse.',
    },
    {
      id: 'http/451',
      why: 'Es kann durchaus da sein, nur sperrt es eine rechtliche Forderung.',
    },
  ],
}
