/** The HTTP status codes that are in use although IANA never registered them: who sends each, and the closest registered status. */
export const undefinedHttp = {
  419: {
    text: 'Laravel sends it as “Page Expired” when the CSRF token of a form is missing or has expired. Put `@csrf` in the form, extend the session lifetime, and check that the session cookie reaches the server (domain, `Secure`, `SameSite`). The registered status for such a refusal is 403.',
    instead: 'http/403',
  },
  420: {
    text: 'The old Twitter API sent it as “Enhance Your Calm” for too many requests; Laravel once used it for a method failure. The registered status for rate limits is 429.',
    instead: 'http/429',
  },
  430: {
    text: 'Shopify sends it when requests look malformed or like an attack. Slow down, and look at what the requests have in common. The registered status for rate limits is 429.',
    instead: 'http/429',
  },
  440: {
    text: 'IIS and Outlook on the web send it as “Login Time-out”: the session has expired. Log in again; the registered status for missing credentials is 401.',
    instead: 'http/401',
  },
  444: {
    text: 'nginx writes it to its log and sends nothing at all: `return 444` closes the connection without a response, usually to get rid of bots. The client sees an empty reply or a reset. Look for `return 444` in the configuration, often in the default server, which handles host names that no other block matches.',
    instead: 'http/400',
  },
  449: {
    text: 'IIS sends it as “Retry With”: the client should repeat the request and add what was missing, such as a cookie for ActiveSync. The registered status for a request that lacks something is 400.',
    instead: 'http/400',
  },
  450: {
    text: 'Windows sent it as “Blocked by Windows Parental Controls”. The status for content that is blocked for legal reasons is 451; for a network policy it is 403.',
    instead: 'http/403',
  },
  460: {
    text: 'The AWS load balancer writes it to its log: the client closed the connection before the idle timeout had passed. No response was sent. Raise the client’s timeout above that of the load balancer, or find out why the backend is slow.',
    instead: 'http/408',
  },
  463: {
    text: 'The AWS load balancer sends it when `X-Forwarded-For` has more than 30 addresses, which points to a proxy loop, or to a client that made the header up. A malformed request like that is a 400.',
    instead: 'http/400',
  },
  494: {
    text: 'nginx uses it internally for a request whose header fields are too large, and sends 400. Old cookies are the usual cause: delete them, or raise `large_client_header_buffers`. The registered status is 431.',
    instead: 'http/431',
  },
  495: {
    text: 'nginx uses it internally when the client’s certificate can’t be verified, and sends 400. Check `ssl_client_certificate`, and the chain and the dates of the client’s certificate.',
    instead: 'http/400',
  },
  496: {
    text: 'nginx uses it internally when the client sent no certificate although one is required, and sends 400. Make the client send its certificate, or set `ssl_verify_client optional`.',
    instead: 'http/400',
  },
  497: {
    text: 'nginx uses it internally when plain HTTP arrives at an HTTPS port, and sends 400, “The plain HTTP request was sent to HTTPS port”. Use `https://`, or redirect with `error_page 497`.',
    instead: 'http/400',
  },
  498: {
    text: 'ArcGIS sends it as “Invalid Token”: the token has expired or belongs to another referrer. Request a new one. The registered status is 401.',
    instead: 'http/401',
  },
  499: {
    text: 'nginx writes it to its log when the client closed the connection before the response was ready; nobody ever receives it. Usually the backend takes longer than the timeout of the client, or of the proxy in front of nginx. Measure `$upstream_response_time`, make the backend faster, or raise the timeout in front of it. ArcGIS sends 499 as “Token Required”, which is a 401.',
    instead: 'http/408',
  },
  509: {
    text: 'cPanel sends it as “Bandwidth Limit Exceeded”: the data transfer included in the hosting plan is used up. Only the hosting provider or a larger plan can help. The registered status for a service that is temporarily unavailable is 503.',
    instead: 'http/503',
  },
  520: {
    text: 'Cloudflare: “Web Server Returned an Unknown Error”. The origin answered with something that Cloudflare can’t use: an empty response, a reset connection, headers that are too large. Read the origin’s log for the same second, and send a request directly to the origin, bypassing Cloudflare.',
    instead: 'http/502',
  },
  521: {
    text: 'Cloudflare: “Web Server Is Down”. The origin refused the connection. Start the web server, and allow Cloudflare’s address ranges in its firewall.',
    instead: 'http/502',
  },
  522: {
    text: 'Cloudflare: “Connection Timed Out”. The origin did not complete the TCP handshake in time. A firewall drops the packets, the DNS record holds the wrong address, or the server is overloaded.',
    instead: 'http/504',
  },
  523: {
    text: 'Cloudflare: “Origin Is Unreachable”. There is no route to the origin, usually because the DNS record at Cloudflare holds an address that is no longer in use.',
    instead: 'http/502',
  },
  524: {
    text: 'Cloudflare: “A Timeout Occurred”. The origin accepted the connection but did not respond in time, 100 seconds by default. Move long-running work into a job that the client asks about later, or raise the limit if the plan allows it.',
    instead: 'http/504',
  },
  525: {
    text: 'Cloudflare: “SSL Handshake Failed” between Cloudflare and the origin. Port 443 of the origin has no certificate, or the two have no cipher or protocol version in common.',
    instead: 'http/502',
  },
  526: {
    text: 'Cloudflare: “Invalid SSL Certificate”. In Full (strict) mode, the origin’s certificate has to be valid: not expired, for this host name, and from a known authority or Cloudflare’s own. Renew it.',
    instead: 'http/502',
  },
  527: {
    text: 'Cloudflare: “Railgun Error”, from a product that has been discontinued. Remove Railgun from the origin.',
    instead: 'http/502',
  },
  529: {
    text: 'Qualys and some APIs send it as “Site is overloaded”. Wait, and retry at increasing intervals. The registered status is 503.',
    instead: 'http/503',
  },
  530: {
    text: 'Cloudflare sends it together with a 1xxx error on the page, which is the one that counts; 1016, an origin without a DNS record, is the most frequent. Pantheon sends it for a frozen site.',
    instead: 'http/502',
  },
  561: {
    text: 'The AWS load balancer sends it when authentication with the identity provider failed. Check the client secret, the endpoints, and whether the load balancer can reach them.',
    instead: 'http/500',
  },
  598: {
    text: 'Some proxies write it as “Network read timeout error”: the server behind them did not respond in time. The registered status is 504.',
    instead: 'http/504',
  },
  599: {
    text: 'Some proxies and HTTP clients report it as “Network connect timeout error”; Tornado’s client uses it for every failure without a response. No server sent it. The registered status for a gateway is 504.',
    instead: 'http/504',
  },
  999: {
    text: 'LinkedIn sends it as “Request denied” to clients that it takes for bots. HTTP does not even allow the number: statuses end at 599 (RFC 9110 section 15). Use the official API.',
    instead: 'http/403',
  },
} satisfies Record<number, { readonly text: string; readonly instead: string }>
