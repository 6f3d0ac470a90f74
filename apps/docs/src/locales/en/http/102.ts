import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Processing',
  summary:
    'The server has the whole request, is still working on it, and says so, so that the client keeps waiting.',
  retry:
    'Nothing failed, so there is nothing to retry. Keep waiting: the final status is still to come.',
  decisions: [
    {
      id: 'you-want-keep-slow',
      when: 'You want to keep a slow request alive with 102',
      then: 'Do not rely on it: RFC 4918 took the code out of WebDAV, few servers send it, and many proxies drop it. Answer with 202 and the address of a status resource, or stream the response.',
    },
    {
      id: 'client-times-out-although',
      when: 'The client times out although 102 arrives',
      then: 'Interim responses do not reset the timeout of most clients. Raise the timeout of the client and of each proxy along the way.',
    },
    {
      id: 'client-takes-102-answer',
      when: 'The client treats 102 as the final answer',
      then: 'It has to skip every 1xx that it does not know and keep reading until the final status (RFC 9110 section 15.2).',
    },
  ],
  confusedWith: [
    {
      id: 'http/202',
      why: 'A final answer: the request was accepted and the exchange is over. After 102, the answer is still to come.',
    },
    {
      id: 'http/100',
      why: 'Sent before the content of the request arrives, as a go-ahead to send it.',
    },
  ],
}
