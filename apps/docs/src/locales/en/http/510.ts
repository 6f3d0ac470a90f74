import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Not Extended',
  summary:
    'The server wants the request to declare an extension; the framework for that is historic and hardly ever used.',
  retry:
    'Permanent without the extension. Send the request again with what the content asks for, if it says so.',
  decisions: [
    {
      id: 'server-answers-510',
      when: 'A server answers with 510',
      then: 'Read its content, which should say what is missing (RFC 2774 section 7). Few servers mean it that way: look for a filter or gateway that misuses the number.',
    },
    {
      id: 'server-your-own-wants',
      when: 'Your own server wants something else in the request',
      then: 'Use 400 or 422 for missing data, 428 for a condition, 426 for a protocol. IANA lists 510 as obsoleted.',
    },
  ],
  confusedWith: [
    {
      id: 'http/501',
      why: 'The server cannot do it; with 510, the client left something out.',
    },
    {
      id: 'http/428',
      why: 'What is missing is a condition such as `If-Match`.',
    },
    {
      id: 'http/417',
      why: 'An expectation was sent but cannot be met.',
    },
  ],
}
