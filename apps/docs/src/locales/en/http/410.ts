import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Gone',
  summary:
    'There was something here; it was taken away on purpose, probably for good, and has no new address.',
  retry: 'Permanent. Do not retry, and delete the links to it.',
  decisions: [
    {
      id: 'client-keeps-asking',
      when: 'A client keeps asking for it',
      then: 'Take the address out of feeds, sitemaps, jobs and subscriptions. A push endpoint that answers 410 is an ended subscription: delete it.',
    },
    {
      id: 'api-version-answers-410',
      when: 'An API version answers 410',
      then: 'It was switched off. Look for its successor in the documentation or the content; a server announces such an end ahead with `Sunset` (RFC 8594).',
    },
    {
      id: 'page-your-own-deleted',
      when: 'A page of your own was deleted',
      then: 'Send 410 if that is certain, 301 if there is a real successor, otherwise 404. Search engines drop a 410 a little sooner.',
    },
    {
      id: 'sent-mistake',
      when: 'It was sent by mistake',
      then: 'Caches may keep it without any header (RFC 9110 section 15.5.11). Purge the CDN and have search engines fetch the page again.',
    },
  ],
  confusedWith: [
    {
      id: 'http/404',
      why: 'Leaves open whether there was something, and whether it will be back.',
    },
    {
      id: 'http/301',
      why: 'It has moved and has a new address.',
    },
    {
      id: 'http/451',
      why: 'It may well exist, and a legal demand blocks it.',
    },
  ],
}
