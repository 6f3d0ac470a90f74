import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Too Many Requests',
  summary: 'The client has sent more requests within some span of time than it is allowed to.',
  retry:
    'Temporary: wait as long as `Retry-After` says, otherwise with growing pauses and some randomness, and retry then.',
  decisions: [
    {
      id: 'retry',
      when: '`Retry-After` is there',
      then: 'Heed it: seconds or a date (RFC 9110 section 10.2.3). Stop the whole queue for that time, not just the one request.',
    },
    {
      id: 'retry-missing',
      when: '`Retry-After` is missing',
      then: 'Double the pause each time, add some randomness, and give up after a few attempts. Look for headers such as `RateLimit` or `X-RateLimit-Reset`, and for the quota in the documentation.',
    },
    {
      id: 'you-send-few-requests',
      when: 'You send only a few requests',
      then: 'The limit counts more than you: all users behind the same address, key or account, or your other processes. Check also for a loop that fetches on each rendering.',
    },
    {
      id: 'you-send-too-many',
      when: 'You send too many',
      then: 'Limit how many run at once, cache, fetch in batches, and use webhooks instead of asking again and again.',
    },
    {
      id: 'server-your-own-limits',
      when: 'A server of your own limits',
      then: 'Say which limit was hit and send `Retry-After`. Behind a proxy count by the real address instead of that of the proxy, and let no cache store it (RFC 6585 section 4).',
    },
  ],
  confusedWith: [
    {
      id: 'http/503',
      why: 'The server as a whole is overloaded, whoever asks; nginx sends it for rate limits unless set otherwise.',
    },
    {
      id: 'http/403',
      why: 'Refused for good; some APIs send it for limits as well.',
    },
    {
      id: 'http/402',
      why: 'The quota that was paid for is used up; waiting may not help.',
    },
    {
      id: 'smtp/421',
      why: 'What mail servers often say to a client that sends too much.',
    },
  ],
}
