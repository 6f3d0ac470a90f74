// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The English prose of the 4xx pages. */
export const clientError = {
  400: {
    title: 'Bad Request',
    summary:
      'The server rejects the request as faulty: in its syntax, its framing or what an API expects of it.',
    retry: 'Permanent for this very request. Do not retry it unchanged; correct it first.',
    decisions: [
      {
        when: 'The content is JSON',
        then: 'Look at what really goes out: a body that was not serialized (`[object Object]`), a comma at the end, single quotes, a wrong `Content-Length`. Then read the content of the response; frameworks name the position or the field there.',
      },
      {
        when: 'It says that a header or the cookies are too large',
        then: 'nginx and Apache answer 400 where others answer 431. Delete the cookies of the site, store less in them, or raise `large_client_header_buffers`.',
      },
      {
        when: 'A file upload fails at once',
        then: 'With `FormData` do not set `Content-Type` yourself: the boundary, which only the client knows, would be missing.',
      },
      {
        when: 'It says that plain HTTP was sent to an HTTPS port, or the log of the server shows bytes such as `\\x16\\x03\\x01`',
        then: 'One side speaks TLS and the other does not. Correct the scheme or the port in the URL or in the proxy.',
      },
      {
        when: 'The host is refused, or `Host` is missing or doubled',
        then: 'Exactly one valid `Host` is required (RFC 9112 section 3.2). Add the name to the server, in Django to `ALLOWED_HOSTS`, and check what the proxy passes on.',
      },
    ],
    confusedWith: [
      { id: 'http/422', why: 'The content can be read and its values are not acceptable.' },
      { id: 'http/415', why: 'The format as such is not accepted, whatever it holds.' },
      { id: 'http/431', why: 'The precise code for headers that are too large.' },
      { id: 'smtp/501', why: 'The counterpart in mail: wrong arguments to a command.' },
    ],
  },
  401: {
    title: 'Unauthorized',
    summary: 'Who you are is not established: credentials are missing, wrong or expired.',
    retry: 'Permanent for these credentials. Retry once with new ones, not again with the same.',
    decisions: [
      {
        when: 'No `Authorization` arrives at the server',
        then: 'Look for what drops it: a redirect to another origin, Apache with CGI (`CGIPassAuth On`), a proxy, or a missing `credentials: "include"` if the session is a cookie.',
      },
      {
        when: 'It worked before and fails now',
        then: 'The token has expired or was revoked. Get a new one with the refresh token and repeat the request once; check the clock of both machines as well.',
      },
      {
        when: '`WWW-Authenticate` names an `error`',
        then: 'With Bearer tokens it is the reason (RFC 6750 section 3.1): `invalid_token` means expired, wrong or made for another recipient. Decode the token and compare `exp`, `aud` and `iss`.',
      },
      {
        when: 'The browser fails already at `OPTIONS`',
        then: 'A preflight never carries credentials. Let the server answer it before authentication.',
      },
      {
        when: 'A server of your own sends 401',
        then: 'It must send `WWW-Authenticate` with at least one challenge (RFC 9110 section 15.5.2). Note that `Basic` makes browsers open a login dialog.',
      },
    ],
    confusedWith: [
      {
        id: 'http/403',
        why: 'Logging in does not help: who you are is known or does not matter, and access is refused.',
      },
      { id: 'http/407', why: 'The proxy, not the server, wants credentials.' },
      { id: 'smtp/535', why: 'The counterpart in mail: the login was wrong.' },
    ],
  },
  402: {
    title: 'Payment Required',
    summary:
      'Access depends on a payment; how that works is up to each service, for no standard fills this code.',
    retry:
      'Permanent until something is paid or changed. Do not retry the same request; a declined card stays declined.',
    decisions: [
      {
        when: 'A payment API answers 402',
        then: 'The payment failed, mostly because the bank declined it. Read the reason in the content, show it, and ask for another means of payment.',
      },
      {
        when: 'An API or hosting answers 402 to everything',
        then: 'A quota is used up, a trial has ended or an invoice is open. Look at the billing page of the account.',
      },
      {
        when: 'An API of your own wants to limit by plan',
        then: 'The code is reserved (RFC 9110 section 15.5.3), so clients attach no meaning to it. Describe it, or use 403 with a reason in the content.',
      },
    ],
    confusedWith: [
      { id: 'http/403', why: 'Refused for a reason that money does not settle.' },
      { id: 'http/429', why: 'The limit is one of time: waiting is enough.' },
    ],
  },
  403: {
    title: 'Forbidden',
    summary:
      'The server understood the request and refuses it; logging in again as the same user changes nothing.',
    retry:
      'Permanent for these rights. Do not retry unchanged; other credentials or more rights may help.',
    decisions: [
      {
        when: 'The user is logged in',
        then: 'A role, a scope or the ownership of the object is missing. With Bearer tokens look for `insufficient_scope` in `WWW-Authenticate` (RFC 6750 section 3.1), request the scope, and log in anew so that the token contains it.',
      },
      {
        when: 'Reading works and sending a form or a `POST` does not',
        then: 'The protection against CSRF is at work. Send the token in the field or header that the framework expects, with the cookie it belongs to, and check `Origin` and `Referer` behind a proxy.',
      },
      {
        when: 'The content is an HTML page of a CDN or firewall',
        then: 'The request never reached the application. Compare without VPN and with a usual `User-Agent`, and look up the rule that matched by the id on the page.',
      },
      {
        when: 'A web server sends it for static files',
        then: 'The process may not read the file or pass through a folder above it, or a folder has no index page. Check the rights and the error log.',
      },
      {
        when: 'Object storage sends it for a file that does not exist',
        then: 'Amazon S3 hides that from those who may not list the bucket. Grant `s3:ListBucket` to get 404 instead, and check the expiry of signed URLs.',
      },
    ],
    confusedWith: [
      { id: 'http/401', why: 'Who you are is not established; logging in may help.' },
      { id: 'http/404', why: 'A server may send it to hide that something forbidden exists.' },
      { id: 'http/451', why: 'Refused because of a legal demand, and says so.' },
      { id: 'http/407', why: 'A proxy wants credentials.' },
    ],
  },
  404: {
    title: 'Not Found',
    summary:
      'Nothing is found at this address, or the server does not want to admit that there is something.',
    retry: 'It does not say whether this lasts. Do not retry unchanged; check the address first.',
    decisions: [
      {
        when: 'The route exists in the code',
        then: 'Compare the path as the application receives it: a prefix that a proxy adds or removes, a slash at the end, upper and lower case, encoded characters, the wrong method in some frameworks. Log path and method.',
      },
      {
        when: 'A single-page app works until the page is reloaded',
        then: 'The server looks for a file with that path. Let it send the start page for paths of the app, yet 404 for missing assets.',
      },
      {
        when: 'Scripts are missing after a deployment',
        then: 'Open pages still ask for the old file names. Keep the old files for a while, and reload the page when loading a script fails.',
      },
      {
        when: 'The resource exists for others',
        then: 'The server may hide what one is not allowed to see (RFC 9110 section 15.5.4), as GitHub does with private repositories. Check account, tenant and scopes.',
      },
      {
        when: 'The fault is repaired and 404 still comes',
        then: 'A 404 may be cached. Purge the CDN, and send `Cache-Control: no-store` with it.',
      },
    ],
    confusedWith: [
      { id: 'http/410', why: 'The server knows that it is gone, and probably for good.' },
      { id: 'http/403', why: 'It exists, and access is refused openly.' },
      { id: 'http/405', why: 'The address exists, only not with this method.' },
      { id: 'http/204', why: 'It exists, and there is nothing to send.' },
      { id: 'smtp/550', why: 'The counterpart in mail: no such mailbox, among other causes.' },
    ],
  },
  405: {
    title: 'Method Not Allowed',
    summary:
      'The server knows the method, but this resource does not offer it; `Allow` lists what it offers.',
    retry: 'Permanent for this method. Do not retry it; use one from `Allow`.',
    decisions: [
      {
        when: 'A `POST` was sent and the log shows a `GET`',
        then: 'A redirect changed the method on the way, for example to HTTPS or to the path with a slash. Call the final address directly.',
      },
      {
        when: 'A `POST` goes to a static page',
        then: 'A file server only knows `GET` and `HEAD`. The form or the API call has the wrong address, or the proxy rule for the application does not match.',
      },
      {
        when: 'The browser fails at `OPTIONS`',
        then: 'The server lacks an answer to the preflight of CORS. Allow `OPTIONS` on the route, before authentication.',
      },
      {
        when: '`PUT`, `PATCH` or `DELETE` fail everywhere',
        then: 'A module in front blocks them: WebDAV in IIS, `AllowMethods` in Apache, a rule of the firewall. Allow them there.',
      },
      {
        when: 'A server of your own sends 405',
        then: 'It must send `Allow`; the list may be empty (RFC 9110 sections 10.2.1 and 15.5.6).',
      },
    ],
    confusedWith: [
      { id: 'http/501', why: 'The server does not know the method at all, for any resource.' },
      {
        id: 'http/404',
        why: 'Some frameworks send it when path and method do not match together.',
      },
      { id: 'http/403', why: 'The method is offered, only not to this user.' },
    ],
  },
  406: {
    title: 'Not Acceptable',
    summary:
      'None of the forms that the server has fits the `Accept` headers, and it will not send another one.',
    retry:
      'Permanent for these headers. Change `Accept`, `Accept-Language` or `Accept-Encoding`, then send it again.',
    decisions: [
      {
        when: 'An API is called',
        then: 'Look at the `Accept` that really goes out; some libraries set one of their own. Send the type from the documentation, with its version if it has one, or `*/*`.',
      },
      {
        when: 'Rails or Spring answers 406',
        then: 'No format or converter is there for the type: in Rails add the format to `respond_to`, in Spring check the `produces` of the route and that a JSON library is present.',
      },
      {
        when: 'Every client gets it, browsers included',
        then: 'ModSecurity on shared hosting answers 406 when a rule matches. Look into its log; it has nothing to do with `Accept`.',
      },
      {
        when: 'A server of your own has just one form',
        then: 'It may send that one regardless (RFC 9110 section 12.4.1), which mostly helps more than a 406.',
      },
    ],
    confusedWith: [
      { id: 'http/415', why: 'The format of the content sent, not of the content wanted.' },
      { id: 'http/300', why: 'Forms to choose from are there, and they are acceptable.' },
    ],
  },
  407: {
    title: 'Proxy Authentication Required',
    summary: 'A proxy on the way wants credentials before it passes the request on.',
    retry:
      'Permanent without valid credentials for the proxy. Retry with `Proxy-Authorization`; the server behind it has not seen the request.',
    decisions: [
      {
        when: 'A tool fails within a company network',
        then: 'Give the tool its proxy with name and password, for example in `HTTPS_PROXY`; characters such as `@` and `:` in the password have to be percent-encoded.',
      },
      {
        when: 'It fails on `CONNECT`, before any TLS',
        then: 'The tunnel itself needs the credentials: with curl `--proxy-user`, in a library the option of its proxy agent. A header set for the request does not reach the proxy over HTTPS.',
      },
      {
        when: '`Proxy-Authenticate` says `Negotiate` or `NTLM`',
        then: 'Many libraries only know Basic. Run a local proxy that takes on the login, or have an exception made.',
      },
      {
        when: 'The address is an internal one',
        then: 'It should not go through the proxy. Add the host to `NO_PROXY`.',
      },
    ],
    confusedWith: [
      { id: 'http/401', why: 'The server, not the proxy, wants credentials.' },
      {
        id: 'http/511',
        why: 'A network wants a login on a web page, without any proxy being set.',
      },
      { id: 'http/403', why: 'The proxy refuses the destination, whoever asks.' },
    ],
  },
  408: {
    title: 'Request Timeout',
    summary: 'The server waited for the rest of the request and gave up.',
    retry: 'Temporary. The request may be sent again at once, on a new connection.',
    decisions: [
      {
        when: 'It comes on an idle connection, before anything was sent',
        then: 'Some servers and load balancers say goodbye that way before they close a kept connection. Ignore it and open a new one; browsers do so unasked.',
      },
      {
        when: 'Large uploads over slow lines fail',
        then: 'Raise the time for receiving: `client_body_timeout` in nginx, `RequestReadTimeout` in Apache, `server.requestTimeout` in Node. Or upload in parts.',
      },
      {
        when: 'Small requests fail too',
        then: '`Content-Length` is larger than the content, so that the server waits for bytes that never come. Compute it in bytes instead of characters, or leave it to the library.',
      },
      {
        when: 'The server is the slow one',
        then: 'Then 408 is wrong: it speaks of receiving the request. Send 503, or 504 from a gateway.',
      },
    ],
    confusedWith: [
      { id: 'http/504', why: 'The request was in; the server behind a gateway took too long.' },
      { id: 'http/503', why: 'The server has the request and cannot handle it now.' },
      { id: 'smtp/421', why: 'What a mail server says when it waited too long for a command.' },
    ],
  },
  409: {
    title: 'Conflict',
    summary:
      'The request does not fit the present state of the resource, though it might after that is sorted out.',
    retry:
      'Permanent until the conflict is solved. Fetch the current state, merge, and send a changed request.',
    decisions: [
      {
        when: 'Something was changed by two at once',
        then: 'Fetch the current version, apply your change to it, and send it with the new version number or `ETag`.',
      },
      {
        when: 'Something is created that exists already',
        then: 'A name or key has to be unique. Look the existing one up and update it, or choose another name.',
      },
      {
        when: 'Something is to be deleted or moved to a state',
        then: 'Something else depends on it, or the step is not allowed from here. The content should say which one; do that first.',
      },
      {
        when: 'A WebDAV `PUT` or `MKCOL` fails',
        then: 'The folder above is missing. Create each level from the top (RFC 4918 sections 9.3.1 and 9.7.1).',
      },
    ],
    confusedWith: [
      {
        id: 'http/412',
        why: 'The request itself named the condition, such as `If-Match`, that failed.',
      },
      { id: 'http/422', why: 'The content is unacceptable whatever the state.' },
      { id: 'http/423', why: 'Somebody holds a lock.' },
    ],
  },
  410: {
    title: 'Gone',
    summary:
      'There was something here; it was taken away on purpose, probably for good, and has no new address.',
    retry: 'Permanent. Do not retry, and delete the links to it.',
    decisions: [
      {
        when: 'A client keeps asking for it',
        then: 'Take the address out of feeds, sitemaps, jobs and subscriptions. A push endpoint that answers 410 is an ended subscription: delete it.',
      },
      {
        when: 'An API version answers 410',
        then: 'It was switched off. Look for its successor in the documentation or the content; a server announces such an end ahead with `Sunset` (RFC 8594).',
      },
      {
        when: 'A page of your own was deleted',
        then: 'Send 410 if that is certain, 301 if there is a real successor, otherwise 404. Search engines drop a 410 a little sooner.',
      },
      {
        when: 'It was sent by mistake',
        then: 'Caches may keep it without any header (RFC 9110 section 15.5.11). Purge the CDN and have search engines fetch the page again.',
      },
    ],
    confusedWith: [
      {
        id: 'http/404',
        why: 'Leaves open whether there was something, and whether it will be back.',
      },
      { id: 'http/301', why: 'It has moved and has a new address.' },
      { id: 'http/451', why: 'It may well exist, and a legal demand blocks it.' },
    ],
  },
  411: {
    title: 'Length Required',
    summary: 'The server takes no content whose length was not announced in `Content-Length`.',
    retry: 'Permanent without the header. Send it again with `Content-Length`.',
    decisions: [
      {
        when: 'The client streams its content',
        then: 'It then goes out in chunks, which the server or a proxy refuses (RFC 9112 section 6.3). Read the content fully first, or give the library the known length.',
      },
      {
        when: 'A `POST` or `PUT` without content fails',
        then: 'Send `Content-Length: 0`. With curl use `-d ""` instead of just `-X POST`.',
      },
      {
        when: 'It fails only through a proxy',
        then: 'A proxy turned the content into chunks. In nginx leave `proxy_request_buffering` on, so that the length is known.',
      },
      {
        when: '`Content-Length` was set in `fetch`',
        then: 'Browsers do not let scripts set it. Pass a string, a `Blob` or a buffer as the body; browsers then send it by themselves.',
      },
    ],
    confusedWith: [
      { id: 'http/413', why: 'The length is known and is too much.' },
      { id: 'http/400', why: 'A length is there and is invalid.' },
    ],
  },
  412: {
    title: 'Precondition Failed',
    summary:
      'A condition that the client itself put into the request, such as `If-Match`, does not hold, so nothing was changed.',
    retry:
      'Permanent for this condition. Fetch the current state, decide anew, and send the new `ETag`.',
    decisions: [
      {
        when: '`If-Match` was sent',
        then: 'Somebody else changed the resource in the meantime. Fetch it, merge, and send its new `ETag`; do not overwrite blindly with `If-Match: *`.',
      },
      {
        when: '`If-None-Match: *` was sent',
        then: 'The resource exists already, so it was not created. Use the existing one, or another address.',
      },
      {
        when: 'Nobody changed anything',
        then: '`If-Match` compares strongly (RFC 9110 section 13.1.1), so an `ETag` with `W/` never matches; compression in a proxy often weakens it. Let the server send a strong one, and keep the quotation marks.',
      },
      {
        when: 'A `GET` is answered with 412',
        then: 'The client sent `If-Match` or `If-Unmodified-Since`. For a cache it should be `If-None-Match`, which leads to 304.',
      },
    ],
    confusedWith: [
      { id: 'http/428', why: 'The condition is missing; the server insists on one.' },
      { id: 'http/304', why: 'What a failed `If-None-Match` means for `GET` and `HEAD`.' },
      { id: 'http/409', why: 'A conflict that the server found without a condition.' },
      { id: 'http/417', why: 'About `Expect`, not about the state of the resource.' },
    ],
  },
  413: {
    title: 'Content Too Large',
    summary: 'The content of the request is larger than the server wants to or can take.',
    retry:
      'Permanent for this size, unless `Retry-After` is there. Otherwise send less, or have the limit raised.',
    decisions: [
      {
        when: 'The response is a page of nginx',
        then: 'Its limit is 1 MB unless set otherwise. Raise `client_max_body_size`, in Kubernetes the annotation `proxy-body-size` of the ingress.',
      },
      {
        when: 'The application itself sends it',
        then: 'Raise its own limit, for instance `express.json({ limit: "5mb" })` or `LimitRequestBody` in Apache. Every station on the way has a limit; the lowest one counts.',
      },
      {
        when: 'A gateway, a CDN or a serverless function is in front',
        then: 'Their limits are often fixed. Upload straight to object storage with a signed URL, or in parts.',
      },
      {
        when: 'The browser reports a broken connection or a CORS error instead of 413',
        then: 'The server closes the connection before the content is through, and an error page of the proxy lacks CORS headers. Check the size before sending, and look into the log of the proxy.',
      },
    ],
    confusedWith: [
      { id: 'http/414', why: 'The address, not the content, is too long.' },
      { id: 'http/431', why: 'The headers are too large.' },
      { id: 'http/507', why: 'The content is not too large in itself; storage is full.' },
      { id: 'smtp/552', why: 'The counterpart in mail: message too large, or mailbox full.' },
    ],
  },
  414: {
    title: 'URI Too Long',
    summary: 'The address of the request is longer than the server wants to read.',
    retry: 'Permanent for this address. Shorten it or put the data into the content.',
    decisions: [
      {
        when: 'A `GET` carries filters, lists or a whole form in its query',
        then: 'Send them as the content of a `POST`, or store the search on the server and pass its id.',
      },
      {
        when: 'The address grows with each redirect',
        then: 'A rule appends to it again and again, often a return address that contains itself. Follow it with `curl -IL` and repair the rule.',
      },
      {
        when: 'A form is sent with `GET`',
        then: 'It lacks `method="post"`.',
      },
      {
        when: 'The address has to be that long',
        then: 'Raise `large_client_header_buffers` in nginx or `LimitRequestLine` in Apache, and check each proxy and CDN. About 8000 bytes are what one can count on (RFC 9112 section 3).',
      },
    ],
    confusedWith: [
      { id: 'http/431', why: 'A header is too large; some servers send it for the address too.' },
      { id: 'http/413', why: 'The content is too large.' },
    ],
  },
  415: {
    title: 'Unsupported Media Type',
    summary:
      'The resource does not take content in this format, or in this compression, with this method.',
    retry: 'Permanent for this format. Send it again in one that the server takes.',
    decisions: [
      {
        when: 'JSON is sent with `fetch` or curl',
        then: 'Set `Content-Type: application/json`. Without it `fetch` says `text/plain` and `curl -d` says `application/x-www-form-urlencoded`.',
      },
      {
        when: 'The header is right and it is refused',
        then: 'Look for a differing type: `application/vnd.api+json`, `application/merge-patch+json` for `PATCH`, a `charset` that the server does not know, or a header that is there twice.',
      },
      {
        when: 'The content is compressed',
        then: 'The server may not know its `Content-Encoding`; then its response ought to name in `Accept-Encoding` what it knows. Send it uncompressed.',
      },
      {
        when: 'A server of your own sends 415',
        then: 'Say what it takes: in `Accept`, for `PATCH` in `Accept-Patch` (RFC 5789 section 2.2).',
      },
    ],
    confusedWith: [
      { id: 'http/406', why: 'The format wanted back, not the format sent.' },
      { id: 'http/422', why: 'The format is fine, its values are not.' },
      { id: 'http/400', why: 'The format is accepted, but the content breaks its rules.' },
    ],
  },
  416: {
    title: 'Range Not Satisfiable',
    summary: 'No part that `Range` asks for lies within the content.',
    retry:
      'Permanent for this range. Read the length in `Content-Range` and ask for another one, or for everything.',
    decisions: [
      {
        when: 'A download is resumed',
        then: 'The file is complete already, or has become shorter. Compare your size with the one after `bytes */`; if they are equal it is done, otherwise start over.',
      },
      {
        when: 'The file changes while it is read',
        then: 'Send `If-Range` with its `ETag`; after a change the whole file comes with 200 instead of a 416.',
      },
      {
        when: 'The file is empty',
        then: 'No byte range fits an empty file. Ask without `Range`, or take 416 with the length 0 for an empty result.',
      },
      {
        when: 'Many small ranges are asked for',
        then: 'A server may refuse that as an attack (RFC 9110 section 15.5.17). Ask for fewer and larger ones.',
      },
    ],
    confusedWith: [
      { id: 'http/206', why: 'At least one range fits.' },
      { id: 'http/200', why: 'The usual answer of servers that ignore `Range`.' },
    ],
  },
  417: {
    title: 'Expectation Failed',
    summary: 'A server on the way cannot meet what the `Expect` header asks for.',
    retry: 'Permanent with this header. Send the request again without `Expect`.',
    decisions: [
      {
        when: '`Expect: 100-continue` was sent',
        then: 'A proxy or an old server does not know it. Repeat without it (RFC 9110 section 10.1.1): with `curl -H "Expect:"`, in .NET with `ExpectContinue` set to `false`.',
      },
      {
        when: 'Another expectation was sent',
        then: 'None but `100-continue` is defined. Remove it, and use a header of your own or `Prefer` instead.',
      },
      {
        when: 'It happens only in one network',
        then: 'A proxy there speaks HTTP/1.0 or filters `Expect`. Switch the expectation off for that network.',
      },
    ],
    confusedWith: [
      { id: 'http/100', why: 'The expectation is met: send the content.' },
      { id: 'http/412', why: 'A condition on the state of the resource failed.' },
    ],
  },
  418: {
    title: "I'm a teapot",
    summary:
      'An April joke of 1998: a teapot refuses to brew coffee; IANA keeps the number free because so many implement it.',
    retry:
      'Do not retry: a teapot stays a teapot, and a filter that answers so does not change its mind.',
    decisions: [
      {
        when: 'A real website answers 418',
        then: 'Mostly it is a filter against bots that took your client for one. Look for an official API, and ask the operator instead of disguising the client.',
      },
      {
        when: 'It comes from your own server',
        then: 'Search the code for 418 or `teapot`; often it is a placeholder or an example that stayed in.',
      },
      {
        when: 'You look for a code for a case without one',
        then: 'Do not take this one: it means nothing and is reserved (RFC 9110 section 15.5.19). 400, 403 or 422 are understood by everybody.',
      },
    ],
    confusedWith: [
      { id: 'http/403', why: 'What a filter should send instead.' },
      { id: 'http/429', why: 'What a filter should send if it was about too many requests.' },
    ],
  },
  421: {
    title: 'Misdirected Request',
    summary:
      'The request reached a server that does not answer for this host, at least not on this connection.',
    retry:
      'Temporary in nature: retry at once on a new connection to the host of the URL, whatever the method. If that fails too, the server is set up wrongly.',
    decisions: [
      {
        when: 'It appears now and then, with several hosts on one certificate',
        then: 'Over HTTP/2 browsers use one connection for all hosts that the certificate and the address cover (RFC 9113 section 9.1.1). Give hosts with differing TLS settings certificates or addresses of their own.',
      },
      {
        when: 'A proxy passes requests on over TLS',
        then: 'The name in the TLS handshake (SNI) differs from `Host`. In nginx set `proxy_ssl_server_name on` and `proxy_ssl_name` to the same name as `Host`; Apache checks this strictly.',
      },
      {
        when: 'Hosts differ in client certificates',
        then: 'nginx and Apache refuse to answer for one host on the connection of another. Move the host that wants certificates to an address of its own.',
      },
      {
        when: 'The host is called under a name that the server does not know',
        then: 'Add the name to the server, or correct DNS and the URL.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/421',
        why: 'Quite another thing: the mail server is closing the connection, try again later.',
      },
      { id: 'http/404', why: 'The right server, without such a resource.' },
      {
        id: 'http/502',
        why: 'A gateway got no usable response; a proxy must not send 421 of its own.',
      },
    ],
  },
  422: {
    title: 'Unprocessable Content',
    summary: 'The content can be read and is well formed, but what it says cannot be carried out.',
    retry: 'Permanent for this content. Correct the values, then send it again.',
    decisions: [
      {
        when: 'The response lists fields',
        then: 'Correct these: a missing one, a wrong type, a value out of range, a name that is taken. FastAPI gives the place in `loc`.',
      },
      {
        when: 'FastAPI complains about a missing `body` or `query`',
        then: 'The data came in another place than declared: form data instead of JSON, or JSON without `Content-Type: application/json`. Compare with the generated documentation.',
      },
      {
        when: 'Rails sends it without validation errors',
        then: 'The CSRF token did not match (`InvalidAuthenticityToken`). Send `X-CSRF-Token`, and check cookies and `Origin` behind a proxy.',
      },
      {
        when: 'A library calls it “Unprocessable Entity”',
        then: 'That is the former phrase; RFC 9110 renamed it. Compare the number, not the phrase.',
      },
    ],
    confusedWith: [
      { id: 'http/400', why: 'The content cannot even be read; some APIs use it for both.' },
      { id: 'http/409', why: 'The content is fine in itself and clashes with the current state.' },
      { id: 'http/415', why: 'The format is not accepted.' },
    ],
  },
  423: {
    title: 'Locked',
    summary:
      'The resource, or one that would be touched, is locked, and the request does not hold the lock.',
    retry:
      'Temporary: retry once the lock is released or has run out. If the lock is yours, send its token.',
    decisions: [
      {
        when: 'The lock is your own',
        then: 'Send its token in `If` with each changing request, as in `If: (<opaquelocktoken:…>)` (RFC 4918 section 10.4).',
      },
      {
        when: 'Another program or person has the file open',
        then: 'Close it there, or wait. `PROPFIND` for `DAV:lockdiscovery` tells who holds the lock and how long it lasts.',
      },
      {
        when: 'The lock is left over from a crash',
        then: 'Wait for it to run out, or release it with `UNLOCK` if you have the token. Otherwise the administrator has to; Nextcloud, for one, keeps such locks in its database or in Redis.',
      },
      {
        when: 'A folder is to be moved or deleted',
        then: 'One locked file within it is enough. The 207 or the content names which one.',
      },
    ],
    confusedWith: [
      { id: 'http/409', why: 'No lock, but a state that does not fit.' },
      { id: 'http/403', why: 'The right is missing, and waiting does not help.' },
      { id: 'http/424', why: 'Another part failed, perhaps because that one is locked.' },
    ],
  },
  424: {
    title: 'Failed Dependency',
    summary: 'The step was not carried out because another one that it depends on failed.',
    retry:
      'Permanent until the other step succeeds. Repair that one first, then send everything again.',
    decisions: [
      {
        when: 'It stands inside a 207',
        then: 'Look for the part with another error, 403, 409 or 423 for instance. It is the cause; those with 424 follow from it.',
      },
      {
        when: 'A `PROPPATCH` fails as a whole',
        then: 'Either all properties are set or none (RFC 4918 section 9.2). Remove or correct the one that is refused.',
      },
      {
        when: 'A REST API answers with it',
        then: 'It means a service or an earlier call that it relies on. The content should name which one; outside WebDAV the meaning is up to the API.',
      },
    ],
    confusedWith: [
      { id: 'http/502', why: 'The gateway could not use the response of the server behind it.' },
      { id: 'http/412', why: 'A condition that the client itself set does not hold.' },
      { id: 'http/207', why: 'The frame in which 424 mostly appears.' },
    ],
  },
  425: {
    title: 'Too Early',
    summary:
      'The request came in the early data of TLS 1.3, where an attacker could replay it, and the server will not take that risk.',
    retry: 'Temporary: repeat it at once, after the handshake is complete and not in early data.',
    decisions: [
      {
        when: 'A client gets it now and then',
        then: 'It sends early data (0-RTT) and has to repeat the request by itself afterwards (RFC 8470 section 5.2). Update it, or switch 0-RTT off.',
      },
      {
        when: 'A proxy accepts early data',
        then: 'It has to mark such requests: in nginx `proxy_set_header Early-Data $ssl_early_data`. Without that the application cannot protect itself.',
      },
      {
        when: 'Repeating over the proxy yields 425 again',
        then: 'The proxy marks requests although the handshake is complete, or repeats them before it is. If the request came to the proxy with `Early-Data: 1`, it must pass the 425 on instead of repeating.',
      },
      {
        when: 'A server of your own would like to send it',
        then: 'Only for requests in early data or with `Early-Data: 1`; any other client may not know what to do. For “not ready yet” use 409 or 503.',
      },
    ],
    confusedWith: [
      { id: 'http/429', why: 'Too many requests, not one that came too early.' },
      { id: 'http/503', why: 'The server is not ready.' },
    ],
  },
  426: {
    title: 'Upgrade Required',
    summary:
      'The server refuses the protocol of the request and names in `Upgrade` the one that it wants.',
    retry: 'Permanent for this protocol. Send it again over the one in `Upgrade`.',
    decisions: [
      {
        when: 'A WebSocket address is opened in the browser or with curl',
        then: 'An ordinary request has no handshake. Use `new WebSocket("wss://…")` or a WebSocket client.',
      },
      {
        when: 'A WebSocket client gets it',
        then: 'A proxy dropped `Upgrade` and `Connection`; pass both on. If the response has `Sec-WebSocket-Version`, the client speaks another version (RFC 6455 section 4.4).',
      },
      {
        when: 'It comes from Envoy or Istio',
        then: 'The proxy in front speaks HTTP/1.0. Set `proxy_http_version 1.1` in nginx.',
      },
      {
        when: 'A server of your own sends 426',
        then: 'It must send `Upgrade`, and over HTTP/1.1 also `Connection: Upgrade` (RFC 9110 sections 7.8 and 15.5.22). To get from HTTP to HTTPS, redirect with 301 or 308 instead.',
      },
    ],
    confusedWith: [
      { id: 'http/101', why: 'The change was asked for and takes place.' },
      { id: 'http/505', why: 'The version of HTTP is not supported at all.' },
    ],
  },
  428: {
    title: 'Precondition Required',
    summary:
      'The server takes this change only with a condition such as `If-Match`, so that nobody overwrites the work of another.',
    retry:
      'Permanent without a condition. Fetch the resource, and send the change again with `If-Match`.',
    decisions: [
      {
        when: 'A `PUT`, `PATCH` or `DELETE` fails',
        then: 'Send `GET` first, keep the `ETag`, and send it in `If-Match`. On a 412 afterwards, fetch and merge.',
      },
      {
        when: 'Something is to be created',
        then: 'Send `If-None-Match: *`: it succeeds only if nothing is there yet.',
      },
      {
        when: 'The resource has no `ETag`',
        then: 'Use `If-Unmodified-Since` with its `Last-Modified`. A script in the browser sees `ETag` across origins only if the server exposes it.',
      },
      {
        when: 'A server of your own sends 428',
        then: 'Explain in the content how to send the request, and have no cache store the response (RFC 6585 section 3).',
      },
    ],
    confusedWith: [
      { id: 'http/412', why: 'A condition was there and did not hold.' },
      { id: 'http/409', why: 'A conflict was found; 428 wants to prevent one.' },
    ],
  },
  429: {
    title: 'Too Many Requests',
    summary: 'The client has sent more requests within some span of time than it is allowed to.',
    retry:
      'Temporary: wait as long as `Retry-After` says, otherwise with growing pauses and some randomness, and retry then.',
    decisions: [
      {
        when: '`Retry-After` is there',
        then: 'Heed it: seconds or a date (RFC 9110 section 10.2.3). Stop the whole queue for that time, not just the one request.',
      },
      {
        when: '`Retry-After` is missing',
        then: 'Double the pause each time, add some randomness, and give up after a few attempts. Look for headers such as `RateLimit` or `X-RateLimit-Reset`, and for the quota in the documentation.',
      },
      {
        when: 'You send only a few requests',
        then: 'The limit counts more than you: all users behind the same address, key or account, or your other processes. Check also for a loop that fetches on each rendering.',
      },
      {
        when: 'You send too many',
        then: 'Limit how many run at once, cache, fetch in batches, and use webhooks instead of asking again and again.',
      },
      {
        when: 'A server of your own limits',
        then: 'Say which limit was hit and send `Retry-After`. Behind a proxy count by the real address instead of that of the proxy, and let no cache store it (RFC 6585 section 4).',
      },
    ],
    confusedWith: [
      {
        id: 'http/503',
        why: 'The server as a whole is overloaded, whoever asks; nginx sends it for rate limits unless set otherwise.',
      },
      { id: 'http/403', why: 'Refused for good; some APIs send it for limits as well.' },
      { id: 'http/402', why: 'The quota that was paid for is used up; waiting may not help.' },
      { id: 'smtp/421', why: 'What mail servers often say to a client that sends too much.' },
    ],
  },
  431: {
    title: 'Request Header Fields Too Large',
    summary: 'One header of the request, or all together, takes more room than the server allows.',
    retry: 'Permanent for these headers. Make them smaller, then send it again.',
    decisions: [
      {
        when: 'It happens in one browser and not in a private window',
        then: 'The cookies have grown. Delete those of the site; in the application keep data on the server, and only a session id in the cookie.',
      },
      {
        when: 'The token in `Authorization` is long',
        then: 'It holds too many groups or claims. Slim it down, or exchange it for a short one.',
      },
      {
        when: 'It happens on `localhost` with Node',
        then: 'All projects on `localhost` share their cookies, whatever the port, and Node allows 16 KiB in total. Delete the cookies, or start with `--max-http-header-size`.',
      },
      {
        when: 'It has to be that much',
        then: 'Raise the limit at every station: load balancer, proxy, server. Each has its own, and the lowest counts.',
      },
    ],
    confusedWith: [
      { id: 'http/400', why: 'What nginx and Apache send in this case.' },
      { id: 'http/413', why: 'The content, not the header, is too large.' },
      { id: 'http/414', why: 'The address is too long.' },
    ],
  },
  451: {
    title: 'Unavailable For Legal Reasons',
    summary: 'Access is blocked because of a legal demand, such as a court order or a law.',
    retry:
      'Permanent as long as the demand holds. Do not retry; only an end of the demand changes the answer.',
    decisions: [
      {
        when: 'It comes in one country only',
        then: 'The demand applies there. The content should say who made it and on what basis, and `Link` with `rel="blocked-by"` who carries it out (RFC 7725 sections 3 and 4).',
      },
      {
        when: 'A website from abroad blocks visitors from the EU',
        then: 'It avoids having to comply with data protection law. Nothing about the request can be repaired; ask the operator.',
      },
      {
        when: 'It is not clear who blocks',
        then: 'It need not be the server: a provider, a CDN or a search engine may do it. Compare over another network, and look at `Link`.',
      },
      {
        when: 'A server of your own has to block',
        then: 'Explain the demand in the content, name yourself in `Link`, and note that the response may be cached unless `Cache-Control` says otherwise.',
      },
    ],
    confusedWith: [
      { id: 'http/403', why: 'Refused by the operator of its own accord.' },
      { id: 'http/404', why: 'A server that may not speak of the demand may hide behind it.' },
      { id: 'smtp/451', why: 'Quite another thing: a passing error within a mail server.' },
    ],
  },
} satisfies Record<number, StatusProse>
