import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unsupported Media Type',
  summary:
    'The resource does not take content in this format, or in this compression, with this method.',
  retry: 'Permanent for this format. Send it again in one that the server takes.',
  decisions: [
    {
      id: 'json-sent-fetch-curl',
      when: 'JSON is sent with `fetch` or curl',
      then: 'Set `Content-Type: application/json`. Without it `fetch` says `text/plain` and `curl -d` says `application/x-www-form-urlencoded`.',
    },
    {
      id: 'header-right-refused',
      when: 'The header is right and it is refused',
      then: 'Look for a differing type: `application/vnd.api+json`, `application/merge-patch+json` for `PATCH`, a `charset` that the server does not know, or a header that is there twice.',
    },
    {
      id: 'content-compressed',
      when: 'The content is compressed',
      then: 'The server may not know its `Content-Encoding`; then its response ought to name in `Accept-Encoding` what it knows. Send it uncompressed.',
    },
    {
      id: 'server-your-own-sends',
      when: 'A server of your own sends 415',
      then: 'Say what it takes: in `Accept`, for `PATCH` in `Accept-Patch` (RFC 5789 section 2.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'The format wanted back, not the format sent.',
    },
    {
      id: 'http/422',
      why: 'The format is fine, its values are not.',
    },
    {
      id: 'http/400',
      why: 'The format is accepted, but the content breaks its rules.',
    },
  ],
}
