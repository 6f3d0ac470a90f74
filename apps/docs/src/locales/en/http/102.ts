import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Processing',
  summary:
    'The server has the whole request, is still working on it, and says so to keep the client waiting.',
  retry:
    'Nothing failed, so there is nothing to retry. Keep waiting: the final status is still to come.',
  decisions: [
    {
      id: 'you-want-keep-slow',
      when: 'You want to keep a slow request alive with 102',
      then: 'Do not build on it: RFC 4918 took the code out of WebDAV, few servers send it and many proxies drop it. Answer 202 with the address of a status resource, or stream the response.',
    },
    {
      id: 'client-times-out-although',
      when: 'The client times out although 102 arrives',
      then: 'Most clients ignore interim responses when they count down. Raise the timeout of the client and of each proxy on the way.',
    },
    {
      id: 'client-takes-102-answer',
      when: 'The client takes 102 for the answer',
      then: 'It has to skip every 1xx that it does not know and read on to the final status (RFC 9110 section 15.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/202',
      why: 'A final answer: the request was taken on and the exchange is over. After 102 the answer is still to come.',
    },
    {
      id: 'http/100',
      why: 'Sent before the content of the request arrives, as a go-ahead to send it.',
    },
  ],
}
