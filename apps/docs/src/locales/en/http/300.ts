import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Multiple Choices',
  summary: 'What was asked for exists in several forms, and the client is to pick one of them.',
  retry:
    'Nothing failed, so there is nothing to retry. Choose one of the URIs in the content, or follow `Location` if there is one.',
  decisions: [
    {
      id: 'apache-answers-mistyped-path',
      when: 'Apache answers a mistyped path with 300',
      then: '`mod_speling` found several files with similar names. Correct the link, or set `CheckSpelling Off`.',
    },
    {
      id: 'api-answers-root-300',
      when: 'An API answers its root with 300 and a list of versions',
      then: 'Put the version into the path, `/v3/` for instance. OpenStack services do this.',
    },
    {
      id: 'client-does-go-itself',
      when: 'The client does not go on by itself',
      then: 'Without `Location` it cannot know which one is preferred, and no format of the list is standardized (RFC 9110 section 15.4.1). Let the server send `Location`, or let the client read the list.',
    },
    {
      id: 'server-should-choose-client',
      when: 'The server should choose for the client',
      then: 'Use content negotiation: answer 200 according to `Accept` and `Accept-Language`, and name them in `Vary`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'A list of forms too, but none of them fits what the client accepts.',
    },
    {
      id: 'http/302',
      why: 'Names one place to go, without a choice.',
    },
  ],
}
