import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Bad Gateway',
  summary: 'A proxy or gateway got no valid response from the server behind it.',
  retry:
    'Mostly temporary: retry after a pause. Repeat a `POST` only if doing it twice does no harm, for the server behind may have carried it out.',
  decisions: [
    {
      id: 'every-request-fails-log',
      when: 'Every request fails, and the log of the proxy says `connection refused`',
      then: 'The application does not run, has crashed, or listens elsewhere: on another port, or on `127.0.0.1` within a container instead of `0.0.0.0`. Ask it directly with `curl` from the machine of the proxy.',
    },
    {
      id: 'few-requests-fail-now',
      when: 'A few requests fail now and then under load',
      then: 'The application closes idle connections before the proxy does. Its keep-alive time must be the longer one: Node has 5 seconds for `keepAliveTimeout`, an AWS load balancer 60.',
    },
    {
      id: 'log-says-connection-closed',
      when: 'The log says that the connection was closed early',
      then: 'The process died during the request: out of memory, a crash, or a worker that was killed for taking too long, as Gunicorn and PHP-FPM do. Look into the log of the application and of the system.',
    },
    {
      id: 'log-says-header-too',
      when: 'The log says that the header is too big or invalid',
      then: 'Raise `proxy_buffer_size` in nginx or send fewer cookies; look for line breaks in headers, or for `Content-Length` beside `Transfer-Encoding`.',
    },
    {
      id: 'proxy-speaks-application-over',
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
    {
      id: 'http/500',
      why: 'The application itself answered, with its own error.',
    },
    {
      id: 'smtp/502',
      why: 'Quite another thing: the mail server does not offer the command.',
    },
  ],
}
