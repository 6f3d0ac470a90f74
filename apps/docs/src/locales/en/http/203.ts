import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Non-Authoritative Information',
  summary:
    'The request succeeded, but a proxy between the server and the client altered the content.',
  retry:
    'It worked, so there is nothing to retry. Another path to the server may show the original content.',
  decisions: [
    {
      id: 'api-answers-203-html',
      when: 'An API answers with 203 and an HTML login page',
      then: 'Some services, Azure DevOps among them, do that when the token is missing, wrong or expired. Renew the token, and treat HTML where JSON was expected as a failed login.',
    },
    {
      id: 'images-recompressed-scripts-rewritten',
      when: 'Images are recompressed, or scripts are rewritten',
      then: 'A transforming proxy is at work, for example in a mobile or a company network. Use HTTPS, or send `Cache-Control: no-transform`, which forbids it (RFC 9110 section 7.7).',
    },
    {
      id: 'code-compares-status-200',
      when: 'Code compares the status with 200',
      then: 'Treat every 2xx as success, as `response.ok` does.',
    },
  ],
  confusedWith: [
    {
      id: 'http/200',
      why: 'The content is what the origin sent.',
    },
    {
      id: 'http/401',
      why: 'What a service that sends 203 with a login page should send.',
    },
  ],
}
