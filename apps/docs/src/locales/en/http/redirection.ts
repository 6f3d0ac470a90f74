// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The English prose of the 3xx pages. */
export const redirection = {
  300: {
    title: 'Multiple Choices',
    summary: 'What was asked for exists in several forms, and the client is to pick one of them.',
    retry:
      'Nothing failed, so there is nothing to retry. Choose one of the URIs in the content, or follow `Location` if there is one.',
    decisions: [
      {
        when: 'Apache answers a mistyped path with 300',
        then: '`mod_speling` found several files with similar names. Correct the link, or set `CheckSpelling Off`.',
      },
      {
        when: 'An API answers its root with 300 and a list of versions',
        then: 'Put the version into the path, `/v3/` for instance. OpenStack services do this.',
      },
      {
        when: 'The client does not go on by itself',
        then: 'Without `Location` it cannot know which one is preferred, and no format of the list is standardized (RFC 9110 section 15.4.1). Let the server send `Location`, or let the client read the list.',
      },
      {
        when: 'The server should choose for the client',
        then: 'Use content negotiation: answer 200 according to `Accept` and `Accept-Language`, and name them in `Vary`.',
      },
    ],
    confusedWith: [
      {
        id: 'http/406',
        why: 'A list of forms too, but none of them fits what the client accepts.',
      },
      { id: 'http/302', why: 'Names one place to go, without a choice.' },
    ],
  },
  301: {
    title: 'Moved Permanently',
    summary:
      'The resource has a new address for good; links and bookmarks should be changed to it.',
    retry:
      'Nothing failed: send the request to the URI in `Location`, and use that one from now on.',
    decisions: [
      {
        when: 'A `POST` arrives at the new address as a `GET` without content',
        then: 'Browsers and most libraries change the method here, and may do so (RFC 9110 section 15.4.2). Use 308, or send the request to the right address straight away.',
      },
      {
        when: 'The browser still redirects although the rule is gone',
        then: 'A 301 may be cached without any header, for years. Clear the cache for the site, test with `curl -I`, and try out new rules with 302 or with `Cache-Control: no-store`.',
      },
      {
        when: 'The browser gives up with too many redirects',
        then: 'Two rules contradict each other: HTTP to HTTPS behind a proxy that itself speaks HTTP to the server, with and without `www`, with and without a slash. Read `Location` hop by hop with `curl -IL`, and let the server heed `X-Forwarded-Proto`.',
      },
      {
        when: 'The credentials are missing at the new address',
        then: 'Clients drop `Authorization` when the redirect leads to another origin. Call the new address directly.',
      },
      {
        when: 'There is no `Location`',
        then: 'Clients then stop and show the content. Add the header; a relative URI is fine.',
      },
    ],
    confusedWith: [
      { id: 'http/308', why: 'Permanent too, and keeps method and content.' },
      { id: 'http/302', why: 'Only for now: the old address stays the right one.' },
      { id: 'http/410', why: 'It is gone for good and has no new address.' },
    ],
  },
  302: {
    title: 'Found',
    summary:
      'The resource is at another address for the time being; the old address stays the right one.',
    retry:
      'Nothing failed: send this request to the URI in `Location`, and the next one to the old address again.',
    decisions: [
      {
        when: '`fetch` gets an HTML login page with 200 instead of JSON',
        then: 'The session has expired and the redirect to the login was followed. Look at `response.redirected`, and let an API answer 401 instead of redirecting.',
      },
      {
        when: 'A `POST` arrives at the new address as a `GET`',
        then: 'Clients may change the method here (RFC 9110 section 15.4.3). Use 307 to keep it, or 303 where the change is wanted.',
      },
      {
        when: 'A `PUT` or `DELETE` is repeated at the new address',
        then: 'The Fetch standard turns only `POST` into `GET` on a 302. Use 303 to get a `GET` after any method.',
      },
      {
        when: 'A redirect to the login comes back again and again',
        then: 'The cookie does not stick. Check `Secure`, `SameSite`, `Domain` and `Path`, and whether the server thinks that it runs on HTTP behind a proxy.',
      },
      {
        when: 'The browser reports a CORS error after the redirect',
        then: 'Every hop needs the CORS headers, and a login page has none. Go there by navigating the page, not with `fetch`.',
      },
    ],
    confusedWith: [
      {
        id: 'http/303',
        why: 'Always goes on with `GET`, to fetch the result of what was just done.',
      },
      { id: 'http/307', why: 'Temporary too, and keeps method and content.' },
      { id: 'http/301', why: 'For good: the old address should no longer be used.' },
    ],
  },
  303: {
    title: 'See Other',
    summary:
      'The request was dealt with, and its result or a description is found at another address, with `GET`.',
    retry:
      'Nothing failed: fetch the URI in `Location` with `GET`. Do not send the original request again.',
    decisions: [
      {
        when: 'Reloading the page after a form sends the form again',
        then: 'Answer the `POST` with 303 to a page that shows the result; then only that page is reloaded.',
      },
      {
        when: 'After a `PUT`, `PATCH` or `DELETE` the client repeats that method at the new address',
        then: 'A 302 was sent. Use 303: it leads to a `GET` after every method, which is also what Turbo and Inertia ask for.',
      },
      {
        when: 'The method or the content should be kept',
        then: 'Then 303 is wrong. Use 307, or 308 for good.',
      },
      {
        when: 'A `GET` is answered with 303',
        then: 'That is allowed: there is something to read about the resource, but the resource itself cannot be sent (RFC 9110 section 15.4.4).',
      },
    ],
    confusedWith: [
      { id: 'http/302', why: 'Leaves it to the client whether a `POST` becomes a `GET`.' },
      { id: 'http/307', why: 'Sends the same request again, with its method and content.' },
      { id: 'http/201', why: 'Names the new resource in `Location` without sending anyone there.' },
    ],
  },
  304: {
    title: 'Not Modified',
    summary: 'The copy that the client has stored is still good, so nothing is transferred again.',
    retry:
      'Nothing failed, so there is nothing to retry. Use the stored copy, and keep the headers that came with the 304.',
    decisions: [
      {
        when: 'Code gets 304 with no content and has no copy',
        then: 'It set `If-None-Match` or `If-Modified-Since` itself, and then `fetch` passes the 304 on. Leave the headers to the browser, which answers the script with 200 from its cache, or keep the content in the script.',
      },
      {
        when: 'Content changed and 304 comes nevertheless',
        then: 'The `ETag` or `Last-Modified` does not change with the content: look at dates with a resolution of one second, at several servers with different clocks or builds, and at an `ETag` that ignores the language or the user. `Vary` must name what the content depends on.',
      },
      {
        when: '304 never comes',
        then: 'The `ETag` differs each time, for instance because compression alters it or each server computes its own, or the 200 has no validator at all. Compare the tags of two responses with `curl -I`.',
      },
      {
        when: 'A handler sends content with 304',
        then: 'It must not (RFC 9110 section 15.4.5). Send the `ETag`, `Cache-Control`, `Vary` and so on that a 200 would have, and nothing else.',
      },
      {
        when: 'The answer is meant for a `POST` or `PUT`',
        then: '304 is for `GET` and `HEAD` only. A failed condition on any other method is a 412.',
      },
    ],
    confusedWith: [
      { id: 'http/412', why: 'The condition failed on a method that changes something.' },
      { id: 'http/204', why: 'No content either, but there is no stored copy to turn to.' },
      { id: 'http/200', why: 'What a script sees in the browser although the network shows 304.' },
    ],
  },
  305: {
    title: 'Use Proxy',
    summary:
      'Once told the client to repeat the request through a given proxy; deprecated, and ignored by clients.',
    retry:
      'Do not follow it and do not retry: a response must not decide through which proxy traffic goes.',
    decisions: [
      {
        when: 'A server answers 305',
        then: 'Clients treat it like an unknown 3xx and stop. The server has to change: 403 with an explanation if access needs a proxy, 307 if only the address differs.',
      },
      {
        when: 'Clients are to use a proxy',
        then: 'Configure it where the client runs: with `HTTPS_PROXY`, a PAC file or the settings of the system. That a response could decide on it was a security hole (RFC 7231 appendix B).',
      },
    ],
    confusedWith: [
      { id: 'http/407', why: 'A proxy is in use already and wants credentials.' },
      { id: 'http/307', why: 'Sends the client to another address, not through another machine.' },
      {
        id: 'http/306',
        why: 'Was to change the proxy for later requests, and never came into use.',
      },
    ],
  },
  306: {
    title: 'Unused',
    summary:
      'No specification in force gives this number a meaning; an old draft wanted it for switching proxies.',
    retry: 'Do not retry: there is nothing in this status that a client could act on.',
    decisions: [
      {
        when: 'A server or library sends 306',
        then: 'It is a mistake or invented. Look in the program for the number, and send a registered code: 307 to redirect, 403 to refuse.',
      },
      {
        when: 'A list or enumeration names it “Switch Proxy”',
        then: 'The name stems from a draft of the 1990s. The number stays reserved (RFC 9110 section 15.4.7); do not use it for a meaning of your own.',
      },
    ],
    confusedWith: [
      { id: 'http/305', why: 'Was in force for a time and is deprecated.' },
      { id: 'http/307', why: 'The redirect that was probably meant.' },
    ],
  },
  307: {
    title: 'Temporary Redirect',
    summary:
      'The resource is at another address for now; the same request, method and content included, is to go there.',
    retry:
      'Nothing failed: send the same request to the URI in `Location`, and the next one to the old address again.',
    decisions: [
      {
        when: 'The developer tools show “307 Internal Redirect” and the server knows nothing of it',
        then: 'The browser itself goes from HTTP to HTTPS, because of HSTS or an extension. If the site has no HTTPS, delete its HSTS entry in the browser.',
      },
      {
        when: 'A `POST` is redirected and its content is missing or the client fails',
        then: 'The content was a stream that can be read only once. Keep it in memory, or send `Expect: 100-continue` so that the redirect comes before the content.',
      },
      {
        when: 'A form was sent and the next page receives the `POST` as well',
        then: '307 keeps the method. Use 303 to show a result after a form.',
      },
      {
        when: 'An API redirects between a path with and without a slash',
        then: 'Frameworks such as FastAPI do this for the other spelling. Call the path as it is defined; `Authorization` gets lost if the redirect changes the scheme or host, as happens behind a proxy.',
      },
    ],
    confusedWith: [
      { id: 'http/302', why: 'Temporary too, but a `POST` may become a `GET`.' },
      { id: 'http/303', why: 'Goes on with `GET` on purpose.' },
      { id: 'http/308', why: 'Keeps the method too, and is for good.' },
    ],
  },
  308: {
    title: 'Permanent Redirect',
    summary:
      'The resource has a new address for good; the same request, method and content included, is to go there.',
    retry:
      'Nothing failed: send the same request to the URI in `Location`, and use that one from now on.',
    decisions: [
      {
        when: 'The redirect cannot be got rid of after a mistake',
        then: 'A 308 may be cached without any header (RFC 9110 section 15.4.9). Clear the cache for the site, serve the content at the wrong target too for a while, and try rules out with 307 first.',
      },
      {
        when: 'An old client stops or shows an empty page',
        then: 'It does not know 308. Send 301 where `GET` is all there is, or a page with a link in the content.',
      },
      {
        when: 'A `POST` is redirected each time and takes twice as long',
        then: 'Scripts do not remember the new address. Change the URL in the code: HTTPS, the right host, the slash at the end.',
      },
      {
        when: 'After moving, a form should lead to a page to read',
        then: 'Use 303 for that; 308 repeats the `POST` at the new address.',
      },
    ],
    confusedWith: [
      { id: 'http/301', why: 'Permanent too, but a `POST` may become a `GET`.' },
      { id: 'http/307', why: 'Keeps the method too, but only for now.' },
    ],
  },
} satisfies Record<number, StatusProse>
