import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: "I'm a teapot",
  summary:
    'An April joke of 1998: a teapot refuses to brew coffee; IANA keeps the number free because so many implement it.',
  retry:
    'Do not retry: a teapot stays a teapot, and a filter that answers so does not change its mind.',
  decisions: [
    {
      id: 'real-website-answers-418',
      when: 'A real website answers 418',
      then: 'Mostly it is a filter against bots that took your client for one. Look for an official API, and ask the operator instead of disguising the client.',
    },
    {
      id: 'comes-your-own-server',
      when: 'It comes from your own server',
      then: 'Search the code for 418 or `teapot`; often it is a placeholder or an example that stayed in.',
    },
    {
      id: 'you-look-code-case',
      when: 'You look for a code for a case without one',
      then: 'Do not take this one: it means nothing and is reserved (RFC 9110 section 15.5.19). 400, 403 or 422 are understood by everybody.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'What a filter should send instead.',
    },
    {
      id: 'http/429',
      why: 'What a filter should send if it was about too many requests.',
    },
  ],
}
