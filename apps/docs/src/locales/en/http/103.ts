import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Early Hints',
  summary:
    'Before the final response, the server sends headers that it will probably carry, so that the client can start loading.',
  retry:
    'Nothing failed, so there is nothing to retry. The final response follows, and only its headers count.',
  decisions: [
    {
      id: 'server-sends-103-browser',
      when: 'The server sends 103, but the browser preloads nothing',
      then: 'Browsers act on it only when navigating to a page, and in practice only over HTTP/2 or later. Check that `Link` has `rel=preload` with the right `as`, or `rel=preconnect`; not every browser supports both.',
    },
    {
      id: '103-never-reaches-browser',
      when: 'The 103 never reaches the browser',
      then: 'Many proxies and CDNs drop interim responses, or have to be configured for this one. Compare what the origin sends with what arrives, for example with `curl -v --http2`.',
    },
    {
      id: 'old-client-breaks-mixes',
      when: 'An old client breaks or mixes up responses after a 103',
      then: 'It mistakes the interim response for the final one. Over HTTP/1.1, send 103 only to clients that are known to handle it (RFC 8297 section 3).',
    },
    {
      id: 'page-loads-resource-twice',
      when: 'The page loads a resource twice, or loads one that it does not need',
      then: 'The hint does not match the page. Hint only at what every variant of the page needs, with the same URL, `as` and `crossorigin` as on the page.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'Also interim, but about the content of the request, not about the headers of the response.',
    },
    {
      id: 'http/200',
      why: 'Only the final response counts: its headers may differ from what the hint promised.',
    },
  ],
}
