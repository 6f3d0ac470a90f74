import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Gone',
  summary:
    'There was something here; it was removed on purpose, probably for good, and has no new address.',
  retry: 'Permanent. Do not retry, and delete the links to it.',
  decisions: [
    {
      id: 'client-keeps-asking',
      when: 'A client keeps asking for it',
      then: 'Remove the address from feeds, sitemaps, jobs and subscriptions. A push endpoint that answers with 410 is a subscription that has ended: delete it.',
    },
    {
      id: 'api-version-answers-410',
      when: 'An API version answers with 410',
      then: 'It was shut down. Look for its successor in the documentation or the content; a server announces such an end in advance with `Sunset` (RFC 8594).',
    },
    {
      id: 'page-your-own-deleted',
      when: 'You deleted one of your own pages',
      then: 'Send 410 if that is final, 301 if there is a real successor, otherwise 404. Search engines drop a 410 a little sooner.',
    },
    {
      id: 'sent-mistake',
      when: 'It was sent by mistake',
      then: 'Caches may keep it even without a caching header (RFC 9110 section 15.5.11). Purge the CDN, and have search engines fetch the page again.',
    },
  ],
  confusedWith: [
    {
      id: 'http/404',
      why: 'Leaves open whether there was ever anything, and whether it will be back.',
    },
    {
      id: 'http/301',
      why: 'It has moved and has a new address.',
    },
    {
      id: 'http/451',
      why: 'It may well exist, but a legal demand blocks it.',
    },
  ],
}
