import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Partial Content',
  summary: 'The content is the part, or the parts, that `Range` asked for, not the whole.',
  retry: 'It worked, so there is nothing to retry. Ask for the parts that are still missing.',
  decisions: [
    {
      id: 'resumed-download-corrupt',
      when: 'A resumed download is corrupt',
      then: 'The file changed in between. Send `If-Range` with the strong `ETag` of the first part: then the server sends the whole file with 200 if it has changed (RFC 9110 section 13.1.5).',
    },
    {
      id: 'range-asked-200-arrives',
      when: 'A range was asked for and 200 arrives with everything',
      then: 'A server may ignore `Range` (RFC 9110 section 14.2). Look for a proxy that compresses or strips the header, and take the 200 as the whole instead of appending it.',
    },
    {
      id: 'skipping-within-video-fails',
      when: 'Skipping within a video fails, or it does not play in Safari',
      then: 'Safari wants byte ranges. Let the server answer `Range` with 206, a right `Content-Range` and `Accept-Ranges: bytes`.',
    },
    {
      id: 'content-starts-boundary-line',
      when: 'The content starts with a boundary line',
      then: 'Several ranges were asked for, so it is `multipart/byteranges`, with one `Content-Range` in each part. Ask for one range at a time if the client cannot split that.',
    },
    {
      id: 'cache-put-service-worker-throws',
      when: '`cache.put()` in a service worker throws a `TypeError`',
      then: 'The Cache API takes no 206. Fetch the whole with 200, store it and cut ranges out of it.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'The whole, even if a range was asked for.',
    },
    {
      id: 'http/416',
      why: 'No requested range lies within the content.',
    },
    {
      id: 'http/226',
      why: 'The difference to an older version, not a cut-out.',
    },
  ],
}
