// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The English prose of the 1xx pages. */
export const interim = {
  100: {
    title: 'Continue',
    summary:
      'The server has read the header of the request, has nothing against it so far, and waits for the content.',
    retry:
      'Nothing failed, so there is nothing to retry. Send the content; the final status follows on the same connection.',
    decisions: [
      {
        when: 'An upload pauses for about a second before its content goes out',
        then: 'The client sent `Expect: 100-continue` and gave up waiting for an answer. Let the server answer at once (RFC 9110 section 10.1.1), or switch the expectation off in the client, with `curl -H "Expect:"` for instance.',
      },
      {
        when: 'The client takes 100 for the final response',
        then: 'It has to read on until a status of 200 or above arrives (RFC 9110 section 15.2). Update or replace an HTTP library that stops at the first status line.',
      },
      {
        when: 'A handler tries to send 100 itself',
        then: 'Leave it to the server, which sends it as soon as the handler reads the content. To turn a request down before its content arrives, answer with a final status instead; in Node that is what the `checkContinue` event is for.',
      },
      {
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
  },
  101: {
    title: 'Switching Protocols',
    summary:
      'The server agrees to the change that the client asked for with `Upgrade`; from here on the connection speaks the other protocol.',
    retry:
      'Nothing failed, so there is nothing to retry. No HTTP response follows on this connection.',
    decisions: [
      {
        when: 'A WebSocket fails to open and the response is not 101 but 200, 400, 404 or 426',
        then: 'A proxy has probably dropped `Upgrade` and `Connection`, which hold for one hop only (RFC 9110 section 7.8). In nginx set `proxy_http_version 1.1` and pass both headers on; in a load balancer enable WebSockets.',
      },
      {
        when: 'The browser reports a wrong `Sec-WebSocket-Accept`',
        then: 'The value must be computed from the `Sec-WebSocket-Key` of this very request (RFC 6455 section 4.2.2). Look for a cache or a handler that replays an old handshake.',
      },
      {
        when: 'The connection runs over HTTP/2 or HTTP/3',
        then: 'There is no 101 in these versions (RFC 9113 section 8.6). A WebSocket opens there with an extended `CONNECT` (RFC 8441, RFC 9220), and success is a 200.',
      },
      {
        when: 'The switch succeeds and the connection dies after a minute of silence',
        then: 'That is the idle timeout of a proxy or load balancer. Send pings more often than that, or raise the timeout.',
      },
    ],
    confusedWith: [
      {
        id: 'http/426',
        why: 'There the server demands another protocol; with 101 it grants the one that the client asked for.',
      },
      {
        id: 'http/200',
        why: 'A WebSocket over HTTP/2 opens with 200, and a proxy that ignores `Upgrade` answers with 200 as well.',
      },
    ],
  },
  102: {
    title: 'Processing',
    summary:
      'The server has the whole request, is still working on it, and says so to keep the client waiting.',
    retry:
      'Nothing failed, so there is nothing to retry. Keep waiting: the final status is still to come.',
    decisions: [
      {
        when: 'You want to keep a slow request alive with 102',
        then: 'Do not build on it: RFC 4918 took the code out of WebDAV, few servers send it and many proxies drop it. Answer 202 with the address of a status resource, or stream the response.',
      },
      {
        when: 'The client times out although 102 arrives',
        then: 'Most clients ignore interim responses when they count down. Raise the timeout of the client and of each proxy on the way.',
      },
      {
        when: 'The client takes 102 for the answer',
        then: 'It has to skip every 1xx that it does not know and read on to the final status (RFC 9110 section 15.2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/202',
        why: 'A final answer: the request was taken on and the exchange is over. After 102 the answer is still to come.',
      },
      {
        id: 'http/100',
        why: 'Sent before the content of the request arrives, as a go-ahead to send it.',
      },
    ],
  },
  103: {
    title: 'Early Hints',
    summary:
      'Ahead of the final response the server names headers that it will probably carry, so that the client can start loading.',
    retry:
      'Nothing failed, so there is nothing to retry. The final response follows, and only its headers count.',
    decisions: [
      {
        when: 'The server sends 103 and the browser preloads nothing',
        then: 'Browsers act on it only when a page is navigated to, and in practice over HTTP/2 or later. Check that `Link` has `rel=preload` with a fitting `as`, or `rel=preconnect`; not every browser does both.',
      },
      {
        when: 'The 103 never reaches the browser',
        then: 'Many proxies and CDNs drop interim responses, or want a setting for this one. Compare what the origin sends with what arrives, for example with `curl -v --http2`.',
      },
      {
        when: 'An old client breaks or mixes up responses after a 103',
        then: 'It mistakes the interim response for the final one. Send 103 over HTTP/1.1 only to clients known to cope (RFC 8297 section 3).',
      },
      {
        when: 'The page loads a resource twice, or loads one that it does not need',
        then: 'The hint does not match the page. Hint at what every variant of the page needs, with the same URL, `as` and `crossorigin` as in the page.',
      },
    ],
    confusedWith: [
      {
        id: 'http/100',
        why: 'Interim too, but about the content of the request, not about headers of the response.',
      },
      {
        id: 'http/200',
        why: 'Only the final response decides: its headers may differ from what the hint promised.',
      },
    ],
  },
  104: {
    title: 'Upload Resumption Supported',
    summary:
      'The server has set up a resource for this upload, so that the client can go on where it stopped should the connection break.',
    retry:
      'Nothing failed, so there is nothing to retry. Should the upload break off later, ask for the offset and send the rest instead of everything.',
    decisions: [
      {
        when: 'You consider using 104 in production',
        then: 'It belongs to a draft (draft-ietf-httpbis-resumable-upload) and its registration with IANA is temporary. Client and server must agree on the same `Upload-Draft-Interop-Version`; otherwise the 104 is not sent, or not heeded.',
      },
      {
        when: 'The upload broke off after a 104 with `Location` had arrived',
        then: 'Send `HEAD` to that URI, read `Upload-Offset`, and send the rest from there with `PATCH`, again with `Upload-Offset` and with `Content-Type: application/partial-upload`.',
      },
      {
        when: 'The upload broke off and no 104 had arrived',
        then: 'Without the URI there is nothing to resume: send the whole upload again. The request may have lacked `Upload-Complete`, or a proxy dropped the interim response.',
      },
    ],
    confusedWith: [
      {
        id: 'http/100',
        why: 'Lets the content come; a 104 does not replace it when `Expect: 100-continue` was sent.',
      },
      {
        id: 'http/206',
        why: 'The other direction: resuming a download with `Range`.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
