import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Expectation Failed',
  summary: 'A server on the way cannot meet what the `Expect` header asks for.',
  retry: 'Permanent with this header. Send the request again without `Expect`.',
  decisions: [
    {
      id: 'expect-100-continue-sent',
      when: '`Expect: 100-continue` was sent',
      then: 'A proxy or an old server does not know it. Repeat without it (RFC 9110 section 10.1.1): with `curl -H "Expect:"`, in .NET with `ExpectContinue` set to `false`.',
    },
    {
      id: 'another-expectation-sent',
      when: 'Another expectation was sent',
      then: 'None but `100-continue` is defined. Remove it, and use a header of your own or `Prefer` instead.',
    },
    {
      id: 'happens-one-network',
      when: 'It happens only in one network',
      then: 'A proxy there speaks HTTP/1.0 or filters `Expect`. Switch the expectation off for that network.',
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
