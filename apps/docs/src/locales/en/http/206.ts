import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Partial Content',
  summary: 'The content is only the part or parts that `Range` asked for.',
  retry: 'It worked, so there is nothing to retry. Ask for the parts that are still missing.',
  decisions: [
    {
      id: 'resumed-download-corrupt',
      when: 'A resumed download is corrupt',
      then: 'The file has changed in between. Send `If-Range` with the strong `ETag` of the first part; if the file has changed, the server then sends all of it with 200 (RFC 9110 section 13.1.5).',
    },
    {
      id: 'range-asked-200-arrives',
      when: 'A range was requested, and a 200 arrives with everything',
      then: 'A server may ignore `Range` (RFC 9110 section 14.2). Look for a proxy that compresses or strips the header, and treat the 200 as the whole file instead of appending it.',
    },
    {
      id: 'skipping-within-video-fails',
      when: 'Seeking in a video fails, or the video does not play in Safari',
      then: 'Safari requires byte ranges. Make the server answer `Range` with 206, a correct `Content-Range` and `Accept-Ranges: bytes`.',
    },
    {
      id: 'content-starts-boundary-line',
      when: 'The content starts with a boundary line',
      then: 'Several ranges were requested, so it is `multipart/byteranges`, with a `Content-Range` in each part. Request one range at a time if the client cannot split them.',
    },
    {
      id: 'cache-put-service-worker-throws',
      when: '`cache.put()` in a service worker throws a `TypeError`',
      then: 'The Cache API does not accept a 206. Fetch the whole file with 200, store it, and serve ranges from it.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'The whole content, even if a range was requested.',
    },
    {
      id: 'http/416',
      why: 'No requested range lies within the content.',
    },
    {
      id: 'http/226',
      why: 'The difference from an older version, not a part of the content.',
    },
  ],
}
