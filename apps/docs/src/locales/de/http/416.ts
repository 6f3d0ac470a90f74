import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Bereich nicht erfüllbar',
  summary: 'Kein Teil, den `Range` verlangt, liegt innerhalb des Inhalts.',
  retry:
    'Dauerhaft für diesen Bereich. Die Länge in `Content-Range` lesen und einen anderen anfordern oder alles.',
  decisions: [
    {
      id: 'download-resumed',
      when: 'Ein Download wird fortgesetzt',
      then: 'Die Datei ist schon vollständig oder kürzer geworden. Die eigene Größe mit der nach `bytes */` vergleichen; sind sie gleich, ist er fertig, sonst von vorn beginnen.',
    },
    {
      id: 'file-changes-while-read',
      when: 'Die Datei ändert sich, während sie gelesen wird',
      then: '`If-Range` mit ihrem `ETag` senden; nach einer Änderung kommt die ganze Datei mit 200 statt 416.',
    },
    {
      id: 'file-empty',
      when: 'Die Datei ist leer',
      then: 'Zu einer leeren Datei passt kein Byte-Bereich. Ohne `Range` anfragen oder 416 mit der Länge 0 als leeres Ergebnis nehmen.',
    },
    {
      id: 'many-small-ranges-asked',
      when: 'Viele kleine Bereiche werden angefordert',
      then: 'Das darf ein Server als Angriff ablehnen (RFC 9110, Abschnitt 15.5.17). Weniger und größere anfordern.',
    },
  ],
  confusedWith: [
    {
      id: 'http/206',
      why: 'Mindestens ein Bereich passt.',
    },
    {
      id: 'http/200',
      why: 'Die übliche Antwort von Servern, die `Range` übergehen.',
    },
  ],
}
