import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Too Many Requests',
  summary: 'The client has sent more requests in a given period than it is allowed to.',
  retry:
    'Temporary: wait as long as `Retry-After` says; without it, retry at increasing intervals with some randomness.',
  decisions: [
    {
      id: 'retry',
      when: '`Retry-After` is present',
      then: 'Honor it; it is a number of seconds or a date (RFC 9110 section 10.2.3). Pause the whole queue for that time, not just the one request.',
    },
    {
      id: 'retry-missing',
      when: '`Retry-After` is missing',
      then: 'Double the pause each time, add some randomness, and give up after a few attempts. Look for headers such as `RateLimit` or `X-RateLimit-Reset`, and for the quota in the documentation.',
    },
    {
      id: 'you-send-few-requests',
      when: 'You send only a few requests',
      then: 'The limit counts more than you: all users behind the same address, key or account, or your other processes. Also look for a loop that fetches on every render.',
    },
    {
      id: 'you-send-too-many',
      when: 'You send too many',
      then: 'Limit how many requests run at once, cache, fetch in batches, and use webhooks instead of polling.',
    },
    {
      id: 'server-your-own-limits',
      when: 'Your own server limits requests',
      then: 'Say which limit was hit and send `Retry-After`. Behind a proxy, count by the real address instead of the proxy’s, and do not let a cache store the response (RFC 6585 section 4).',
    },
  ],
  confusedWith: [
    {
      id: 'http/503',
      why: 'The server as a whole is overloaded, no matter who asks; nginx sends it for rate limits by default.',
    },
    {
      id: 'http/403',
      why: 'Refused for good; some APIs send it for limits as well.',
    },
    {
      id: 'http/402',
      why: 'The paid quota is used up; waiting may not help.',
    },
    {
      id: 'smtp/421',
      why: 'What mail servers often send to a client that sends too much.',
    },
  ],
}
