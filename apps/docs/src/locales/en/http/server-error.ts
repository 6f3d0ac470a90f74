// biome-ignore-all lint/suspicious/noThenProperty: a decision reads when … then …, and is never awaited.

import type { StatusProse } from '../../status-prose.js'

/** The English prose of the 5xx pages. */
export const serverError = {
  500: {
    title: 'Internal Server Error',
    summary: 'Something went wrong within the server that nobody had provided for.',
    retry:
      'Possibly temporary: retry later, a few times and with pauses. Repeat a `POST` only if doing it twice does no harm.',
    decisions: [
      {
        when: 'The server is yours',
        then: 'The cause is in its log, not in the response. Search there for the time and the path, or for the request id if the response has one.',
      },
      {
        when: 'It began with a deployment',
        then: 'Compare with the version before: a missing environment variable, a migration that did not run, wrong credentials, a library of another version. Roll back first, then search.',
      },
      {
        when: 'Only certain requests fail',
        then: 'An input leads to an unhandled exception. Reproduce it with `curl`, and validate the input, so that it becomes a 400 or 422.',
      },
      {
        when: 'Apache or PHP sends it without a trace in the log of the application',
        then: 'Look into the error log of the web server: a faulty `.htaccess`, wrong file rights, a script without a valid header, exhausted memory.',
      },
      {
        when: 'The server belongs to somebody else',
        then: 'Look at their status page, retry later, and report time, URL and request id. Changing the request mostly does not help.',
      },
    ],
    confusedWith: [
      { id: 'http/502', why: 'Comes from a gateway: the server behind it gave no valid response.' },
      { id: 'http/503', why: 'The server knows that it cannot at present.' },
      { id: 'http/400', why: 'What a faulty input should lead to.' },
      { id: 'smtp/500', why: 'Quite another thing: the mail server does not know the command.' },
    ],
  },
  501: {
    title: 'Not Implemented',
    summary:
      'The server cannot do what the request needs, mostly because it does not know the method at all.',
    retry: 'Permanent. Do not retry: the server has to be extended first.',
    decisions: [
      {
        when: 'A `POST` goes to a simple file server',
        then: 'Servers such as `python -m http.server` know only `GET` and `HEAD`. Use one that runs your application, and check the port.',
      },
      {
        when: 'Amazon S3 or a compatible storage says that a header is not implemented',
        then: 'Often the upload is sent with `Transfer-Encoding: chunked`. Send it with `Content-Length`, or take away the option that the storage does not offer.',
      },
      {
        when: 'The method is misspelled or in lower case',
        then: 'Methods are case-sensitive: `patch` is not `PATCH`, and `fetch` does not correct just that one.',
      },
      {
        when: 'An API sends it for a function that is not finished yet',
        then: 'Leave it out of the client until it is there. On a server of your own note that caches may store a 501 (RFC 9110 section 15.6.2).',
      },
    ],
    confusedWith: [
      { id: 'http/405', why: 'The server knows the method, only this resource does not offer it.' },
      { id: 'http/505', why: 'The version of HTTP is the obstacle.' },
      { id: 'smtp/502', why: 'The counterpart in mail: the command is known and not offered.' },
    ],
  },
  502: {
    title: 'Bad Gateway',
    summary: 'A proxy or gateway got no valid response from the server behind it.',
    retry:
      'Mostly temporary: retry after a pause. Repeat a `POST` only if doing it twice does no harm, for the server behind may have carried it out.',
    decisions: [
      {
        when: 'Every request fails, and the log of the proxy says `connection refused`',
        then: 'The application does not run, has crashed, or listens elsewhere: on another port, or on `127.0.0.1` within a container instead of `0.0.0.0`. Ask it directly with `curl` from the machine of the proxy.',
      },
      {
        when: 'A few requests fail now and then under load',
        then: 'The application closes idle connections before the proxy does. Its keep-alive time must be the longer one: Node has 5 seconds for `keepAliveTimeout`, an AWS load balancer 60.',
      },
      {
        when: 'The log says that the connection was closed early',
        then: 'The process died during the request: out of memory, a crash, or a worker that was killed for taking too long, as Gunicorn and PHP-FPM do. Look into the log of the application and of the system.',
      },
      {
        when: 'The log says that the header is too big or invalid',
        then: 'Raise `proxy_buffer_size` in nginx or send fewer cookies; look for line breaks in headers, or for `Content-Length` beside `Transfer-Encoding`.',
      },
      {
        when: 'The proxy speaks to the application over TLS',
        then: 'Scheme, port, certificate or SNI do not match. A proxy that speaks HTTPS to an HTTP port gets no valid response.',
      },
    ],
    confusedWith: [
      {
        id: 'http/503',
        why: 'Nobody is there or ready to handle the request, and the sender knows.',
      },
      {
        id: 'http/504',
        why: 'The response did not come in time; with 502 it came wrong or the connection failed.',
      },
      { id: 'http/500', why: 'The application itself answered, with its own error.' },
      { id: 'smtp/502', why: 'Quite another thing: the mail server does not offer the command.' },
    ],
  },
  503: {
    title: 'Service Unavailable',
    summary:
      'The server cannot handle requests at the moment, mostly from overload or maintenance, and expects to recover.',
    retry:
      'Temporary: retry after `Retry-After`, otherwise with growing pauses and some randomness.',
    decisions: [
      {
        when: '`Retry-After` is there',
        then: 'Wait that long: seconds or a date (RFC 9110 section 10.2.3). Do not let all clients come back in the same second.',
      },
      {
        when: 'It comes from a load balancer or from Kubernetes',
        then: 'No healthy instance is registered. Check the health check (path, port, expected status), the selector of the service and whether the pods are ready: `kubectl get endpointslices`.',
      },
      {
        when: 'It begins with load',
        then: 'Workers, database connections or a queue are exhausted. Look at their limits first, then add instances; with nginx 503 may also be `limit_req`.',
      },
      {
        when: 'Maintenance mode is on, or a deployment is running',
        then: 'Wait, or end it: an update that broke off leaves it on, as `.maintenance` in WordPress or `artisan down` in Laravel.',
      },
      {
        when: 'A server of your own sends 503',
        then: 'Send `Retry-After` and `Cache-Control: no-store`, and keep the page small. Search engines take 503 for a break and 404 for an end.',
      },
    ],
    confusedWith: [
      {
        id: 'smtp/503',
        why: 'Quite another thing, and permanent: the commands came in the wrong order.',
      },
      { id: 'http/429', why: 'This client sends too much; others are served.' },
      { id: 'http/502', why: 'A gateway got an invalid response.' },
      { id: 'http/504', why: 'A gateway got no response in time.' },
      { id: 'smtp/421', why: 'The counterpart in mail: service not available, try again later.' },
    ],
  },
  504: {
    title: 'Gateway Timeout',
    summary: 'A proxy or gateway waited for the server behind it and got no response in time.',
    retry:
      'Temporary: retry after a pause. The server behind may still be working on it, so repeat a `POST` only if doing it twice does no harm.',
    decisions: [
      {
        when: 'It always comes after the same time, 30 or 60 seconds for example',
        then: 'That is the limit of a station on the way: `proxy_read_timeout` in nginx and the idle timeout of AWS load balancers are 60 seconds. Find out which one, and make the work faster before raising it.',
      },
      {
        when: 'A slow query, report or export is behind it',
        then: 'Look for missing indexes and locks. Let long work run in the background, and answer 202 with a status resource.',
      },
      {
        when: 'All requests fail, and nothing arrives at the application',
        then: 'The proxy cannot reach it: a firewall or security group drops packets, or the address is stale after a move. Test with `curl` from the machine of the proxy.',
      },
      {
        when: 'The application itself waits for another service',
        then: 'Give its own calls a shorter limit than that of the proxy, so that it can answer with an error of its own.',
      },
    ],
    confusedWith: [
      { id: 'http/408', why: 'The client was slow in sending the request.' },
      { id: 'http/502', why: 'A response came and was invalid, or the connection failed.' },
      { id: 'http/503', why: 'The service says itself that it is not available.' },
      {
        id: 'smtp/504',
        why: 'Quite another thing: a parameter of the mail command is not offered.',
      },
    ],
  },
  505: {
    title: 'HTTP Version Not Supported',
    summary:
      'The server does not offer the major version of HTTP that the request was sent with, or refuses it.',
    retry: 'Permanent for this version. Send it again with another one, mostly HTTP/1.1.',
    decisions: [
      {
        when: 'The address contains a space or other raw characters',
        then: 'Some servers then take the rest of the address for the version. Encode that part, with `encodeURIComponent` for instance.',
      },
      {
        when: 'The request line is written by hand',
        then: 'It has to end with `HTTP/1.1`, in capitals and without anything after it, followed by CR and LF.',
      },
      {
        when: 'The client speaks HTTP/2 without TLS',
        then: 'The server does not expect it there. Use HTTP/1.1, or HTTPS, where both agree on the version in the handshake.',
      },
      {
        when: 'A server of your own sends 505',
        then: 'Say in the content why, and which versions it supports (RFC 9110 section 15.6.6).',
      },
    ],
    confusedWith: [
      { id: 'http/426', why: 'The server wants another protocol and names it in `Upgrade`.' },
      { id: 'http/400', why: 'What many servers send for a broken request line.' },
      { id: 'http/501', why: 'The method, not the version, is unknown.' },
    ],
  },
  506: {
    title: 'Variant Also Negotiates',
    summary:
      'The server is set up in a circle: the variant that it chose wants to negotiate in turn.',
    retry: 'Permanent until the configuration is corrected. Do not retry.',
    decisions: [
      {
        when: 'Apache with `mod_negotiation` sends it',
        then: 'An entry in a type map (`.var`) points to another type map. Let it point to a file.',
      },
      {
        when: 'The server is not yours',
        then: 'Ask for a variant directly, by its own address such as `index.en.html`, and tell the operator.',
      },
    ],
    confusedWith: [
      { id: 'http/406', why: 'The negotiation works, and no variant fits the client.' },
      { id: 'http/300', why: 'The negotiation works, and the client is to choose.' },
      { id: 'http/508', why: 'A circle as well, in folders of WebDAV.' },
    ],
  },
  507: {
    title: 'Insufficient Storage',
    summary: 'The server lacks the room to store what the request would leave behind.',
    retry:
      'Temporary: retry once there is room. A request that a person triggered must not be repeated by itself (RFC 4918 section 11.5).',
    decisions: [
      {
        when: 'The account has a quota',
        then: 'It is used up. Delete files, empty the trash and old versions where they count, or have the quota raised.',
      },
      {
        when: 'The server is yours',
        then: 'Look at the disk with `df -h`, at inodes with `df -i`, and at the folder for temporary files, which large uploads fill first.',
      },
      {
        when: 'A single large upload fails, small ones succeed',
        then: 'The rest of the room does not suffice for it. Check the quota with `PROPFIND` for `DAV:quota-available-bytes` (RFC 4331) before uploading.',
      },
      {
        when: 'A sync client repeats the upload again and again',
        then: 'It has to stop and tell the user. Pause it until there is room.',
      },
    ],
    confusedWith: [
      { id: 'http/413', why: 'The content is too large in itself, however much room there is.' },
      { id: 'smtp/452', why: 'The counterpart in mail: too little storage at the moment.' },
      {
        id: 'smtp/552',
        why: 'In mail, too: the mailbox is over its quota, or the message too large.',
      },
    ],
  },
  508: {
    title: 'Loop Detected',
    summary:
      'The server broke off because the operation goes round in circles; it failed as a whole.',
    retry: 'Permanent until the loop is removed. Do not retry.',
    decisions: [
      {
        when: 'The page says `Resource Limit Is Reached`',
        then: 'That is no loop but shared hosting with CloudLinux: the account is over its limit of processes, CPU or memory. Look at the usage in the control panel, and at slow scripts and bots.',
      },
      {
        when: 'A WebDAV request with `Depth: infinity` fails',
        then: 'A folder contains itself by way of a binding. Ask level by level with `Depth: 1`, or send `DAV: bind`, which permits the server to answer with 208 (RFC 5842 section 8.2).',
      },
      {
        when: 'A proxy or a CDN sends it',
        then: 'The request comes back to where it was: the origin points to the CDN, or two proxies at each other. Check DNS and the origin, and look at `Via` and `CDN-Loop`.',
      },
    ],
    confusedWith: [
      { id: 'http/208', why: 'The same circle in WebDAV, without an error.' },
      {
        id: 'http/302',
        why: 'A circle of redirects has no code of its own: the client breaks it off.',
      },
      { id: 'http/429', why: 'A limit on requests, not on the resources of an account.' },
    ],
  },
  510: {
    title: 'Not Extended',
    summary:
      'The server wants an extension declared with the request; the framework for that is historic and hardly ever used.',
    retry:
      'Permanent without the extension. Send the request again with what the content asks for, if it says so.',
    decisions: [
      {
        when: 'A server answers 510',
        then: 'Read its content, which should say what is missing (RFC 2774 section 7). Few servers mean it that way: look for a filter or a gateway that misuses the number.',
      },
      {
        when: 'A server of your own wants something more in the request',
        then: 'Take 400 or 422 for missing data, 428 for a condition, 426 for a protocol. IANA lists 510 as obsoleted.',
      },
    ],
    confusedWith: [
      { id: 'http/501', why: 'The server cannot do it; with 510 the client left something out.' },
      { id: 'http/428', why: 'What is missing is a condition such as `If-Match`.' },
      { id: 'http/417', why: 'An expectation was sent and cannot be met.' },
    ],
  },
  511: {
    title: 'Network Authentication Required',
    summary:
      'The network, not the server, wants a login or consent before it lets traffic through, as in a hotel or on a train.',
    retry: 'Permanent until the login is done. Log in to the network, then send the request again.',
    decisions: [
      {
        when: 'A person is at the device',
        then: 'Open the link in the content in a browser, or any address with `http://`, so that the portal shows up.',
      },
      {
        when: 'A program gets it',
        then: 'Do not take the content for the data of the server and do not store it. Report that the network wants a login, and wait.',
      },
      {
        when: 'HTTPS fails with a certificate error instead',
        then: 'The portal cannot present the certificate of the server. Log in first; never switch the check off.',
      },
      {
        when: 'You run a portal',
        then: 'Link to the login, send no challenge and no login form with the 511, and do not let it be stored (RFC 6585 section 6). Announce the portal by DHCP as well (RFC 8910).',
      },
    ],
    confusedWith: [
      { id: 'http/401', why: 'The server itself wants credentials.' },
      { id: 'http/407', why: 'A proxy that was set wants credentials in a header.' },
      {
        id: 'http/302',
        why: 'What most portals send instead, which clients take for an answer of the server.',
      },
    ],
  },
} satisfies Record<number, StatusProse>
