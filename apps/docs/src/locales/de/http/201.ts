import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Erstellt',
  summary:
    'Durch die Anfrage ist mindestens eine neue Ressource entstanden, die es zum Zeitpunkt der Antwort schon gibt.',
  retry:
    'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Ein zweites `POST` kann eine zweite Ressource anlegen.',
  decisions: [
    {
      id: 'client-cannot-find-out',
      when: 'Der Client kann die URI der neuen Ressource nicht ermitteln',
      then: 'Nach einem `POST` sollte der Server `Location` senden (RFC 9110, Abschnitt 9.3.3). Ohne diesen Header bedeutet 201, dass die Ressource unter der URI der Anfrage liegt; das stimmt bei `PUT` und meist nicht bei `POST`.',
    },
    {
      id: 'script-browser-reads-location',
      when: 'Ein Skript im Browser liest `Location` von einem fremden Ursprung als `null`',
      then: 'Den Header vom Server in `Access-Control-Expose-Headers` aufführen lassen; von sich aus gibt CORS ihn nicht frei.',
    },
    {
      id: 'client-does-go-uri',
      when: 'Der Client ruft die URI in `Location` nicht auf',
      then: 'Das ist richtig so: Nur 3xx leitet weiter. Ein `GET` an diese URI senden oder statt 201 mit 303 antworten.',
    },
    {
      id: 'repeated-request-created-duplicate',
      when: 'Eine wiederholte Anfrage hat ein Duplikat angelegt',
      then: 'Mit `PUT` unter einer URI anlegen, die der Client wählt, oder den Server Wiederholungen an einem Schlüssel erkennen lassen, den der Client mitsendet.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Passt, wenn ein `PUT` etwas ersetzt hat, das es schon gab.',
    },
    {
      id: 'http/202',
      why: 'Passt, wenn die Ressource erst später entsteht, falls überhaupt.',
    },
    {
      id: 'http/303',
      why: 'Schickt den Client auf eine andere Seite; bei 201 bleibt er, wo er ist.',
    },
  ],
}
