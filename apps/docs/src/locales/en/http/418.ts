import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: "I'm a teapot",
  summary:
    'An April Fools’ joke from 1998: a teapot refuses to brew coffee; IANA reserves the number because so many implement it.',
  retry:
    'Do not retry: a teapot stays a teapot, and a filter that sends this answer does not change its mind.',
  decisions: [
    {
      id: 'real-website-answers-418',
      when: 'A real website answers with 418',
      then: 'Usually it is a bot filter that took your client for a bot. Look for an official API, and ask the operator instead of disguising the client.',
    },
    {
      id: 'comes-your-own-server',
      when: 'It comes from your own server',
      then: 'Search the code for 418 or `teapot`; often it is a placeholder or an example that was left in.',
    },
    {
      id: 'you-look-code-case',
      when: 'You need a code for a case that has none',
      then: 'Do not use this one: it means nothing and is reserved (RFC 9110 section 15.5.19). Everybody understands 400, 403 or 422.',
    },
  ],
  confusedWith: [
    {
      id: 'http/403',
      why: 'What a filter should send instead.',
    },
    {
      id: 'http/429',
      why: 'What a filter should send if the problem is too many requests.',
    },
  ],
}
