import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Expectation Failed',
  summary: 'A server along the way cannot do what the `Expect` header asks for.',
  retry: 'Permanent with this header. Send the request again without `Expect`.',
  decisions: [
    {
      id: 'expect-100-continue-sent',
      when: '`Expect: 100-continue` was sent',
      then: 'A proxy or an old server does not know it. Repeat the request without it (RFC 9110 section 10.1.1): with `curl -H "Expect:"`, or, in .NET, with `ExpectContinue` set to `false`.',
    },
    {
      id: 'another-expectation-sent',
      when: 'Another expectation was sent',
      then: 'Only `100-continue` is defined. Remove the other one, and use a custom header or `Prefer` instead.',
    },
    {
      id: 'happens-one-network',
      when: 'It happens on one network only',
      then: 'A proxy there speaks HTTP/1.0 or filters `Expect`. Turn the expectation off for that network.',
    },
  ],
  confusedWith: [
    {
      id: 'http/100',
      why: 'The expectation is met: send the content.',
    },
    {
      id: 'http/412',
      why: 'A condition on the state of the resource failed.',
    },
  ],
}
