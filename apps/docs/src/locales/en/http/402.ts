import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Payment Required',
  summary:
    'Access depends on a payment; how that works is up to each service, for no standard fills this code.',
  retry:
    'Permanent until something is paid or changed. Do not retry the same request; a declined card stays declined.',
  decisions: [
    {
      id: 'payment-api-answers-402',
      when: 'A payment API answers 402',
      then: 'The payment failed, mostly because the bank declined it. Read the reason in the content, show it, and ask for another means of payment.',
    },
    {
      id: 'api-hosting-answers-402',
      when: 'An API or hosting answers 402 to everything',
      then: 'A quota is used up, a trial has ended or an invoice is open. Look at the billing page of the account.',
    },
    {
      id: 'api-your-own-wants',
      when: 'An API of your own wants to limit by plan',
      then: 'The code is reserved (RFC 9110 section 15.5.3), so clients attach no meaning to it. Describe it, or use 403 with a reason in the content.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Refused for a reason that money does not settle.',
    },
    {
      id: 'http/429',
      why: 'The limit is one of time: waiting is enough.',
    },
  ],
}
