import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Payment Required',
  summary:
    'Access requires a payment; how that works is up to each service, because no standard defines it.',
  retry:
    'Permanent until something is paid or changed. Do not retry the same request; a declined card stays declined.',
  decisions: [
    {
      id: 'payment-api-answers-402',
      when: 'A payment API answers with 402',
      then: 'The payment failed, usually because the bank declined it. Read the reason in the content, show it, and ask for another payment method.',
    },
    {
      id: 'api-hosting-answers-402',
      when: 'An API or a hosting service answers everything with 402',
      then: 'A quota is used up, a trial has ended or an invoice is unpaid. Look at the account’s billing page.',
    },
    {
      id: 'api-your-own-wants',
      when: 'Your own API should enforce plan limits',
      then: 'The code is reserved (RFC 9110 section 15.5.3), so clients attach no meaning to it. Document it, or use 403 with a reason in the content.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'Refused for a reason that money cannot settle.',
    },
    {
      id: 'http/429',
      why: 'The limit applies per period: waiting is enough.',
    },
  ],
}
