import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Continue',
  summary:
    'The server has read the header of the request, has nothing against it so far, and waits for the content.',
  retry:
    'Nothing failed, so there is nothing to retry. Send the content; the final status follows on the same connection.',
  decisions: [
    {
      id: 'upload-pauses-about-second',
      when: 'An upload pauses for about a second before its content goes out',
      then: 'The client sent `Expect: 100-continue` and gave up waiting for an answer. Let the server answer at once (RFC 9110 section 10.1.1), or switch the expectation off in the client, with `curl -H "Expect:"` for instance.',
    },
    {
      id: 'client-takes-100-final',
      when: 'The client takes 100 for the final response',
      then: 'It has to read on until a status of 200 or above arrives (RFC 9110 section 15.2). Update or replace an HTTP library that stops at the first status line.',
    },
    {
      id: 'handler-tries-send-100',
      when: 'A handler tries to send 100 itself',
      then: 'Leave it to the server, which sends it as soon as the handler reads the content. To turn a request down before its content arrives, answer with a final status instead; in Node that is what the `checkContinue` event is for.',
    },
    {
      id: 'proxy-stands-between-100',
      when: 'A proxy stands in between and the 100 never arrives',
      then: 'A hop that speaks HTTP/1.0 cannot pass it on. The client must not wait forever: after a short time it sends the content anyway.',
    },
  ],
  confusedWith: [
    {
      id: 'http/417',
      why: 'The opposite answer to `Expect`: the server cannot meet the expectation.',
    },
    {
      id: 'http/102',
      why: 'Also interim, yet it says nothing about the content: the whole request is in and takes long.',
    },
    {
      id: 'smtp/354',
      why: 'The counterpart in mail: the server asks for the message after `DATA`.',
    },
  ],
}
