// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The English prose of the 2xx pages. */
export const success = {
  200: {
    title: 'OK',
    summary: 'The request worked; what the content is depends on the method.',
    retry:
      'It worked, so there is nothing to retry. Repeating a `POST` that was answered with 200 may do its work twice.',
    decisions: [
      {
        when: 'The status is 200 and the content is an error message',
        then: 'The server hides failures behind success, as GraphQL does by design. Check the content as well; in an API of your own, send the 4xx or 5xx that fits, so that caches, monitors and clients can tell.',
      },
      {
        when: 'JSON or JavaScript was asked for and `Unexpected token <` is reported',
        then: 'HTML arrived: the start page that a single-page app serves for every path, or a login page after a followed redirect. Look at `Content-Type` and at `response.url`, and let missing files answer 404.',
      },
      {
        when: 'Content stays outdated although the server has newer content',
        then: 'Without `Cache-Control` a cache may guess how long a 200 stays fresh (RFC 9111 section 4.2.2). Send `Cache-Control: no-cache` with an `ETag`, or `no-store`.',
      },
      {
        when: 'There is nothing to send back',
        then: 'Send 204 instead of an empty 200; a client that parses JSON fails on empty content.',
      },
    ],
    confusedWith: [
      { id: 'http/201', why: 'Says in addition that something new exists, and where.' },
      { id: 'http/202', why: 'Says that the work is still to be done.' },
      { id: 'http/204', why: 'Success too, with no content by definition.' },
      {
        id: 'smtp/250',
        why: 'The ordinary success of a mail server; HTTP has no 250.',
      },
    ],
  },
  201: {
    title: 'Created',
    summary:
      'The request led to at least one new resource, which exists by the time of the response.',
    retry: 'It worked, so there is nothing to retry. A second `POST` may create a second resource.',
    decisions: [
      {
        when: 'The client cannot find out the URI of the new resource',
        then: 'After a `POST` the server should send `Location` (RFC 9110 section 9.3.3). Without it, 201 means that the resource is at the URI of the request, which is right for `PUT` and mostly wrong for `POST`.',
      },
      {
        when: 'A script in the browser reads `Location` as `null` across origins',
        then: 'Let the server list it in `Access-Control-Expose-Headers`; it is not among the headers that CORS reveals by itself.',
      },
      {
        when: 'The client does not go to the URI in `Location`',
        then: 'That is as it should be: only 3xx redirects. Send a `GET` to that URI, or a 303 in place of the 201.',
      },
      {
        when: 'A repeated request created a duplicate',
        then: 'Create with `PUT` to a URI that the client chooses, or have the server recognize repeats by a key that the client sends along.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Fits when a `PUT` replaced something that existed already.' },
      { id: 'http/202', why: 'Fits when the resource will only exist later, if at all.' },
      { id: 'http/303', why: 'Sends the client on to a page; with 201 it stays where it is.' },
    ],
  },
  202: {
    title: 'Accepted',
    summary:
      'The server took the request on and will work on it later; whether that succeeds is still open.',
    retry:
      'Nothing failed yet, so do not send the request again. Ask the status resource for progress instead.',
    decisions: [
      {
        when: 'The result is missing right after the 202',
        then: 'The work is not done yet. Follow the link to the status resource in the content or in `Location`, and honor `Retry-After` between two looks.',
      },
      {
        when: 'The response does not say where to look for the outcome',
        then: 'Look for a webhook or a list of jobs in the documentation. In an API of your own, describe the current state and link to a monitor (RFC 9110 section 15.3.3); HTTP has no way to deliver a status later.',
      },
      {
        when: 'The job fails afterwards',
        then: 'The 202 cannot be taken back. Report the failure in the status resource, whose own answer stays 200 because the report itself was found.',
      },
      {
        when: 'A client would rather not wait, or would rather wait',
        then: 'It can ask with `Prefer: respond-async` or `Prefer: wait=10` (RFC 7240), which a server may ignore.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'The work is done.' },
      { id: 'http/201', why: 'The resource exists already.' },
      { id: 'http/102', why: 'Interim: the final answer to the same request is still to come.' },
    ],
  },
  203: {
    title: 'Non-Authoritative Information',
    summary:
      'The request worked, but a proxy between server and client altered the content on its way.',
    retry:
      'It worked, so there is nothing to retry. Another path to the server may show the original content.',
    decisions: [
      {
        when: 'An API answers 203 with an HTML login page',
        then: 'Some services, Azure DevOps among them, do that when the token is missing, wrong or expired. Renew the token, and treat HTML where JSON was expected as a failed login.',
      },
      {
        when: 'Images are recompressed or scripts are rewritten',
        then: 'A transforming proxy is at work, in a mobile network or a company for instance. Use HTTPS, or send `Cache-Control: no-transform`, which forbids it (RFC 9110 section 7.7).',
      },
      {
        when: 'Code compares the status with 200',
        then: 'Treat every 2xx as a success, as `response.ok` does.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'The content is as the origin sent it.' },
      { id: 'http/401', why: 'The honest answer where a service sends 203 with a login page.' },
    ],
  },
  204: {
    title: 'No Content',
    summary:
      'The request worked and the response ends after its header, for there is nothing to send.',
    retry: 'It worked, so there is nothing to retry.',
    decisions: [
      {
        when: '`response.json()` throws although the request succeeded',
        then: 'There is nothing to parse. Check `response.status === 204` first, or read `text()` and parse only what is not empty.',
      },
      {
        when: 'A handler sends content with 204',
        then: 'The content is dropped, or it garbles the next response on the connection. Send 200 with content, or 204 without content and without `Content-Length` (RFC 9110 sections 8.6 and 15.3.5).',
      },
      {
        when: '`new Response(body, { status: 204 })` throws a `TypeError`',
        then: 'The Fetch standard allows no body here, not even an empty string. Pass `null`.',
      },
      {
        when: 'A form was sent and the browser stays on the page',
        then: 'That is what 204 asks for. To show a result, answer 200 with a page or redirect with 303.',
      },
      {
        when: 'A search or a list finds nothing',
        then: 'Send 200 with an empty list; that spares every client a special case.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'Has content, even if it is only an empty list.' },
      { id: 'http/205', why: 'No content either, and in addition a request to reset the form.' },
      { id: 'http/304', why: 'No content either, but the client is to use its stored copy.' },
      {
        id: 'http/404',
        why: 'There is no such resource; with 204 there is one, with nothing to say.',
      },
    ],
  },
  205: {
    title: 'Reset Content',
    summary:
      'The request worked, and the client should put the form or view that it came from back to its initial state.',
    retry: 'It worked, so there is nothing to retry.',
    decisions: [
      {
        when: 'The form is not reset',
        then: 'Browsers treat 205 as they treat 204 and leave the page alone. Reset the form in script, for example with `form.reset()`.',
      },
      {
        when: 'A handler sends content with 205',
        then: 'It must not (RFC 9110 section 15.3.6). Unlike 204, this status does not end the response by itself, so over HTTP/1.1 send `Content-Length: 0`.',
      },
      {
        when: 'The client waits or hangs after a 205 over HTTP/1.1',
        then: 'The length is missing, so the client reads on until the connection closes. Add `Content-Length: 0`.',
      },
    ],
    confusedWith: [
      { id: 'http/204', why: 'The usual choice: the view stays as it is.' },
      { id: 'http/303', why: 'The way to send a person on to a fresh page after a form.' },
    ],
  },
  206: {
    title: 'Partial Content',
    summary: 'The content is the part, or the parts, that `Range` asked for, not the whole.',
    retry: 'It worked, so there is nothing to retry. Ask for the parts that are still missing.',
    decisions: [
      {
        when: 'A resumed download is corrupt',
        then: 'The file changed in between. Send `If-Range` with the strong `ETag` of the first part: then the server sends the whole file with 200 if it has changed (RFC 9110 section 13.1.5).',
      },
      {
        when: 'A range was asked for and 200 arrives with everything',
        then: 'A server may ignore `Range` (RFC 9110 section 14.2). Look for a proxy that compresses or strips the header, and take the 200 as the whole instead of appending it.',
      },
      {
        when: 'Skipping within a video fails, or it does not play in Safari',
        then: 'Safari wants byte ranges. Let the server answer `Range` with 206, a right `Content-Range` and `Accept-Ranges: bytes`.',
      },
      {
        when: 'The content starts with a boundary line',
        then: 'Several ranges were asked for, so it is `multipart/byteranges`, with one `Content-Range` in each part. Ask for one range at a time if the client cannot split that.',
      },
      {
        when: '`cache.put()` in a service worker throws a `TypeError`',
        then: 'The Cache API takes no 206. Fetch the whole with 200, store it and cut ranges out of it.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'The whole, even if a range was asked for.' },
      { id: 'http/416', why: 'No requested range lies within the content.' },
      { id: 'http/226', why: 'The difference to an older version, not a cut-out.' },
    ],
  },
  207: {
    title: 'Multi-Status',
    summary:
      'Several operations were carried out and each has a status of its own, which the content lists.',
    retry:
      'The code itself says neither success nor failure. Read the content and retry only those parts whose own status permits it.',
    decisions: [
      {
        when: 'Everything looks fine and some items are missing or unchanged',
        then: '`response.ok` is true for 207 even if every part failed. Go through the status of each part.',
      },
      {
        when: 'A WebDAV client cannot read the content',
        then: 'It expects XML with `multistatus` as the root element (RFC 4918 section 13). Check `Content-Type: application/xml` and the namespace `DAV:`.',
      },
      {
        when: 'A part has the status 424',
        then: 'It failed because another part failed. Repair that other one first.',
      },
      {
        when: 'A REST API of your own is to answer a batch',
        then: '207 with JSON is common, though RFC 4918 only describes XML. Document the format, and name the status of each part.',
      },
    ],
    confusedWith: [
      { id: 'http/200', why: 'One outcome for the whole request.' },
      { id: 'http/208', why: 'Appears inside a 207, for members listed already.' },
      { id: 'http/424', why: 'Often the status of single parts within a 207.' },
    ],
  },
  208: {
    title: 'Already Reported',
    summary:
      'Inside a WebDAV 207, this member is one that the same response has listed under another path.',
    retry:
      'Nothing failed, so there is nothing to retry. The details are with the member that the 207 lists with 200.',
    decisions: [
      {
        when: 'A member in a `PROPFIND` response has 208 and no children',
        then: 'It is the same collection as one above it, bound to a second path. Ask for `DAV:resource-id` to match the two.',
      },
      {
        when: '208 is the status of the response itself',
        then: 'The code is only defined within a 207 (RFC 5842 section 7.1). For a request that was handled before, send 200, or 409 if the repeat is a mistake.',
      },
      {
        when: 'The server answers 508 where 208 was expected',
        then: 'It should use 208 only for clients that announce support. Send `DAV: bind` with the request (RFC 5842 section 8.2).',
      },
    ],
    confusedWith: [
      {
        id: 'http/508',
        why: 'The same loop, met by a client that did not announce that it knows 208.',
      },
      { id: 'http/409', why: 'Fits where an API means that something exists already.' },
    ],
  },
  226: {
    title: 'IM Used',
    summary:
      'The content is not the resource itself but the result of a manipulation, mostly the difference to a version the client has.',
    retry:
      'It worked, so there is nothing to retry. Should the difference not apply, fetch the whole without `A-IM`.',
    decisions: [
      {
        when: 'The content looks incomplete',
        then: 'It is a delta. Apply it, in the way that `IM` names, to the stored version whose `ETag` went out in `If-None-Match`.',
      },
      {
        when: 'A 226 arrives although the client did not ask for it',
        then: 'The request needs `A-IM` with the manipulations that the client can undo (RFC 3229 section 10.5.3). Look for a proxy that adds the header, or a cache that mixes up clients.',
      },
      {
        when: 'Several versions are stored and it is unclear which one is meant',
        then: 'With more than one entity tag in `If-None-Match` the response must name the base in `Delta-Base`.',
      },
      {
        when: 'A feed reader or an API of your own is to save traffic',
        then: 'Apart from `A-IM: feed` almost nothing supports this. `ETag` with 304 and compression reach nearly the same.',
      },
    ],
    confusedWith: [
      { id: 'http/206', why: 'A cut-out of one version; a delta relates two versions.' },
      {
        id: 'http/304',
        why: 'The version that the client has is still current, so nothing is sent.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
