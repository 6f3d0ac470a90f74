import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unsupported Media Type',
  summary:
    'The resource does not accept content in this format or this compression with this method.',
  retry: 'Permanent for this format. Send it again in one that the server accepts.',
  decisions: [
    {
      id: 'json-sent-fetch-curl',
      when: 'JSON is sent with `fetch` or curl',
      then: 'Set `Content-Type: application/json`. Without it, `fetch` sends `text/plain` and `curl -d` sends `application/x-www-form-urlencoded`.',
    },
    {
      id: 'header-right-refused',
      when: 'The header is right, but the request is refused',
      then: 'Check whether the server wants a different type (`application/vnd.api+json`, or `application/merge-patch+json` for `PATCH`), does not know the `charset`, or gets the header twice.',
    },
    {
      id: 'content-compressed',
      when: 'The content is compressed',
      then: 'The server may not know its `Content-Encoding`; if so, its response ought to list the ones it knows in `Accept-Encoding`. Send the content uncompressed.',
    },
    {
      id: 'server-your-own-sends',
      when: 'Your own server sends 415',
      then: 'Say what it accepts: in `Accept`, or in `Accept-Patch` for `PATCH` (RFC 5789 section 2.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'About the format wanted back, not the format sent.',
    },
    {
      id: 'http/422',
      why: 'The format is fine, but the values are not.',
    },
    {
      id: 'http/400',
      why: 'The format is accepted, but the content breaks its rules.',
    },
  ],
}
