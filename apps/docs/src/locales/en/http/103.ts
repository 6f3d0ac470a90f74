import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Early Hints',
  summary:
    'Ahead of the final response the server names headers that it will probably carry, so that the client can start loading.',
  retry:
    'Nothing failed, so there is nothing to retry. The final response follows, and only its headers count.',
  decisions: [
    {
      id: 'server-sends-103-browser',
      when: 'The server sends 103 and the browser preloads nothing',
      then: 'Browsers act on it only when a page is navigated to, and in practice over HTTP/2 or later. Check that `Link` has `rel=preload` with a fitting `as`, or `rel=preconnect`; not every browser does both.',
    },
    {
      id: '103-never-reaches-browser',
      when: 'The 103 never reaches the browser',
      then: 'Many proxies and CDNs drop interim responses, or want a setting for this one. Compare what the origin sends with what arrives, for example with `curl -v --http2`.',
    },
    {
      id: 'old-client-breaks-mixes',
      when: 'An old client breaks or mixes up responses after a 103',
      then: 'It mistakes the interim response for the final one. Send 103 over HTTP/1.1 only to clients known to cope (RFC 8297 section 3).',
    },
    {
      id: 'page-loads-resource-twice',
      when: 'The page loads a resource twice, or loads one that it does not need',
      then: 'The hint does not match the page. Hint at what every variant of the page needs, with the same URL, `as` and `crossorigin` as in the page.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Interim too, but about the content of the request, not about headers of the response.',
    },
    {
      id: 'http/200',
      why: 'Only the final response decides: its headers may differ from what the hint promised.',
    },
  ],
}
