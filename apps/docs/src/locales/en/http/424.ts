import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Failed Dependency',
  summary: 'The step was not carried out because another one that it depends on failed.',
  retry:
    'Permanent until the other step succeeds. Repair that one first, then send everything again.',
  decisions: [
    {
      id: 'stands-inside-207',
      when: 'It stands inside a 207',
      then: 'Look for the part with another error, 403, 409 or 423 for instance. It is the cause; those with 424 follow from it.',
    },
    {
      id: 'proppatch-fails-whole',
      when: 'A `PROPPATCH` fails as a whole',
      then: 'Either all properties are set or none (RFC 4918 section 9.2). Remove or correct the one that is refused.',
    },
    {
      id: 'rest-api-answers',
      when: 'A REST API answers with it',
      then: 'It means a service or an earlier call that it relies on. The content should name which one; outside WebDAV the meaning is up to the API.',
    },
  ],
  confusedWith: [
    {
      id: 'http/502',
      why: 'The gateway could not use the response of the server behind it.',
    },
    {
      id: 'http/412',
      why: 'A condition that the client itself set does not hold.',
    },
    {
      id: 'http/207',
      why: 'The frame in which 424 mostly appears.',
    },
  ],
}
