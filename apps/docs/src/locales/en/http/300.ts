import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Multiple Choices',
  summary: 'The resource exists in several forms, and the client should pick one of them.',
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
      then: 'Put the version in the path, for example `/v3/`. OpenStack services behave like this.',
    },
    {
      id: 'client-does-go-itself',
      when: 'The client does not follow on its own',
      then: 'Without `Location`, it cannot know which one is preferred, and there is no standard format for the list (RFC 9110 section 15.4.1). Have the server send `Location`, or have the client read the list.',
    },
    {
      id: 'server-should-choose-client',
      when: 'The server should choose for the client',
      then: 'Use content negotiation: choose by `Accept` and `Accept-Language`, answer with 200, and name both in `Vary`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'Also lists the forms, but none of them matches what the client accepts.',
    },
    {
      id: 'http/302',
      why: 'Names one place to go, without a choice.',
    },
  ],
}
