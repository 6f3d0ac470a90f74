import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Wiederaufnahme des Uploads möglich',
  summary:
    'Der Server hat für diesen Upload eine Ressource angelegt, sodass der Client nach einem Abbruch dort fortfahren kann, wo er aufgehört hat.',
  retry:
    'Es ist nichts fehlgeschlagen, also gibt es nichts zu wiederholen. Bricht der Upload später ab, den Stand abfragen und nur den Rest senden.',
  decisions: [
    {
      id: 'you-consider-using-104',
      when: 'Der Einsatz von 104 im Produktivbetrieb wird erwogen',
      then: 'Der Code gehört zu einem Entwurf (draft-ietf-httpbis-resumable-upload), und seine befristete Registrierung bei der IANA ist am 13. November 2025 abgelaufen. Client und Server müssen dieselbe `Upload-Draft-Interop-Version` nennen; sonst wird 104 nicht gesendet oder nicht beachtet.',
    },
    {
      id: 'upload-broke-off-104',
      when: 'Der Upload ist abgebrochen, nachdem eine 104-Antwort mit `Location` eingetroffen war',
      then: '`HEAD` an diese URI senden, `Upload-Offset` lesen und den Rest ab dort mit `PATCH` nachreichen, wiederum mit `Upload-Offset` und mit `Content-Type: application/partial-upload`.',
    },
    {
      id: 'upload-broke-off-104-had',
      when: 'Der Upload ist abgebrochen, ohne dass eine 104-Antwort eingetroffen war',
      then: 'Ohne die URI lässt sich nichts wieder aufnehmen: den ganzen Upload erneut senden. Vielleicht fehlte der Anfrage `Upload-Complete`, oder ein Proxy hat die vorläufige Antwort verworfen.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Gibt den Inhalt frei; eine 104-Antwort ersetzt das nicht, wenn `Expect: 100-continue` gesendet wurde.',
    },
    {
      id: 'http/206',
      why: 'Die Gegenrichtung: einen Download mit `Range` wieder aufnehmen.',
    },
  ],
}
