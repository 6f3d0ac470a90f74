import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Teilinhalt',
  summary:
    'Der Inhalt ist nicht das Ganze, sondern nur der Teil oder die Teile, die `Range` verlangt hat.',
  retry:
    'Die Anfrage ist gelungen, also gibt es nichts zu wiederholen. Die noch fehlenden Teile anfordern.',
  decisions: [
    {
      id: 'resumed-download-corrupt',
      when: 'Ein fortgesetzter Download ist beschädigt',
      then: 'Die Datei hat sich inzwischen geändert. `If-Range` mit dem starken `ETag` des ersten Teils senden: Dann schickt der Server nach einer Änderung die ganze Datei mit 200 (RFC 9110, Abschnitt 13.1.5).',
    },
    {
      id: 'range-asked-200-arrives',
      when: 'Verlangt war ein Bereich, und mit 200 kommt alles',
      then: 'Ein Server darf `Range` übergehen (RFC 9110, Abschnitt 14.2). Nach einem Proxy suchen, der komprimiert oder den Header entfernt, und die 200-Antwort als Ganzes nehmen, statt sie anzuhängen.',
    },
    {
      id: 'skipping-within-video-fails',
      when: 'In einem Video lässt sich nicht spulen, oder es läuft in Safari nicht',
      then: 'Safari verlangt Byte-Bereiche. Den Server auf `Range` mit 206, einem richtigen `Content-Range` und `Accept-Ranges: bytes` antworten lassen.',
    },
    {
      id: 'content-starts-boundary-line',
      when: 'Der Inhalt beginnt mit einer Trennzeile',
      then: 'Es wurden mehrere Bereiche verlangt, also ist er `multipart/byteranges` mit einem `Content-Range` in jedem Teil. Bereiche einzeln anfordern, wenn der Client das nicht zerlegen kann.',
    },
    {
      id: 'cache-put-service-worker-throws',
      when: '`cache.put()` in einem Service Worker wirft einen `TypeError`',
      then: 'Die Cache-API nimmt keine 206-Antwort an. Das Ganze mit 200 abrufen, speichern und Bereiche daraus schneiden.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'Das Ganze, auch wenn ein Bereich verlangt war.',
    },
    {
      id: 'http/416',
      why: 'Kein verlangter Bereich liegt innerhalb des Inhalts.',
    },
    {
      id: 'http/226',
      why: 'Der Unterschied zu einer älteren Fassung, kein Ausschnitt.',
    },
  ],
}
