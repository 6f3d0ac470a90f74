import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Failed Dependency',
  summary: 'The step was not carried out because another step that it depends on failed.',
  retry: 'Permanent until the other step succeeds. Fix that one first, then send everything again.',
  decisions: [
    {
      id: 'stands-inside-207',
      when: 'It appears inside a 207',
      then: 'Look for the part with another error, for example 403, 409 or 423. That is the cause; the parts with 424 follow from it.',
    },
    {
      id: 'proppatch-fails-whole',
      when: 'A `PROPPATCH` fails as a whole',
      then: 'Either all properties are set or none are (RFC 4918 section 9.2). Remove or correct the one that is refused.',
    },
    {
      id: 'rest-api-answers',
      when: 'A REST API answers with it',
      then: 'It means that a service or an earlier call that the API relies on has failed. The content should name it; outside WebDAV, the meaning is up to the API.',
    },
  ],
  confusedWith: [
    {
      id: 'http/502',
      why: 'The gateway could not use the response of the server behind it.',
    },
    {
      id: 'http/412',
      why: 'A condition that the client itself set was not met.',
    },
    {
      id: 'http/207',
      why: 'The response in which 424 usually appears.',
    },
  ],
}
