import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Continue',
  summary:
    'The server has read the request headers, has no objection so far, and is waiting for the content.',
  retry:
    'Nothing failed, so there is nothing to retry. Send the content; the final status follows on the same connection.',
  decisions: [
    {
      id: 'upload-pauses-about-second',
      when: 'An upload pauses for about a second before its content goes out',
      then: 'The client sent `Expect: 100-continue` and gave up waiting for an answer. Make the server answer at once (RFC 9110 section 10.1.1), or turn the expectation off in the client, for example with `curl -H "Expect:"`.',
    },
    {
      id: 'client-takes-100-final',
      when: 'The client treats 100 as the final response',
      then: 'It has to keep reading until a status of 200 or above arrives (RFC 9110 section 15.2). If an HTTP library stops at the first status line, update or replace it.',
    },
    {
      id: 'handler-tries-send-100',
      when: 'A handler tries to send 100 itself',
      then: 'Leave it to the server, which sends it as soon as the handler reads the content. To refuse a request before its content arrives, answer with a final status instead; in Node, that is what the `checkContinue` event is for.',
    },
    {
      id: 'proxy-stands-between-100',
      when: 'There is a proxy in between, and the 100 never arrives',
      then: 'A hop that speaks HTTP/1.0 cannot pass it on. The client must not wait forever: it sends the content anyway after a short time.',
    },
  ],
  confusedWith: [
    {
      id: 'http/417',
      why: 'The opposite answer to `Expect`: the server cannot meet the expectation.',
    },
    {
      id: 'http/102',
      why: 'Also interim, but it says nothing about the content: the whole request has arrived and is taking a while.',
    },
    {
      id: 'smtp/354',
      why: 'The equivalent in mail: the server asks for the message after `DATA`.',
    },
  ],
}
