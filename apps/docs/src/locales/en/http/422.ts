import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Unprocessable Content',
  summary: 'The content is readable and well formed, but what it says cannot be carried out.',
  retry: 'Permanent for this content. Correct the values, then send it again.',
  decisions: [
    {
      id: 'response-lists-fields',
      when: 'The response lists fields',
      then: 'Correct those: a missing field, a wrong type, a value out of range, a name that is already taken. FastAPI gives the location in `loc`.',
    },
    {
      id: 'fastapi-complains-about-missing',
      when: 'FastAPI complains about a missing `body` or `query`',
      then: 'The data did not arrive where it was declared: form data instead of JSON, or JSON without `Content-Type: application/json`. Compare with the generated documentation.',
    },
    {
      id: 'rails-sends-without-validation',
      when: 'Rails sends it without validation errors',
      then: 'The CSRF token did not match (`InvalidAuthenticityToken`). Send `X-CSRF-Token`, and check the cookies, and `Origin` behind a proxy.',
    },
    {
      id: 'library-calls-unprocessable-entity',
      when: 'A library calls it “Unprocessable Entity”',
      then: 'That is the former phrase; RFC 9110 renamed it. Compare the number, not the phrase.',
    },
  ],
  confusedWith: [
    {
      id: 'http/400',
      why: 'The content cannot even be read; some APIs use it for both.',
    },
    {
      id: 'http/409',
      why: 'The content is fine in itself, but conflicts with the current state.',
    },
    {
      id: 'http/415',
      why: 'The format is not accepted.',
    },
  ],
}
