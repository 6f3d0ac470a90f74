import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Bad Gateway',
  summary: 'A proxy or gateway got no valid response from the server behind it.',
  retry:
    'Usually temporary: retry after a pause. Repeat a `POST` only if doing it twice does no harm, because the server behind the gateway may already have carried it out.',
  decisions: [
    {
      id: 'every-request-fails-log',
      when: 'Every request fails, and the proxy’s log says `connection refused`',
      then: 'The application is not running, has crashed, or is listening elsewhere: on another port, or, inside a container, on `127.0.0.1` instead of `0.0.0.0`. Send a request to it directly with `curl` from the proxy’s machine.',
    },
    {
      id: 'few-requests-fail-now',
      when: 'A few requests fail now and then under load',
      then: 'The application closes idle connections before the proxy does. Its keep-alive timeout must be the longer one: Node’s `keepAliveTimeout` is 5 seconds, that of an AWS load balancer 60.',
    },
    {
      id: 'log-says-connection-closed',
      when: 'The log says that the connection was closed early',
      then: 'The process died during the request: out of memory, a crash, or a worker that was killed for taking too long, as Gunicorn and PHP-FPM do. Check the logs of the application and the system.',
    },
    {
      id: 'log-says-header-too',
      when: 'The log says that the header is too big or invalid',
      then: 'Raise `proxy_buffer_size` in nginx or send fewer cookies; look for line breaks in headers, or for `Content-Length` next to `Transfer-Encoding`.',
    },
    {
      id: 'proxy-speaks-application-over',
      when: 'The proxy talks to the application over TLS',
      then: 'The scheme, the port, the certificate or SNI does not match. A proxy that sends HTTPS to an HTTP port gets no valid response.',
    },
  ],
  confusedWith: [
    {
      id: 'http/503',
      why: 'There is nobody ready to handle the request, and the sender knows it.',
    },
    {
      id: 'http/504',
      why: 'The response did not come in time; with 502, it was invalid or the connection failed.',
    },
    {
      id: 'http/500',
      why: 'The application itself answered, with its own error.',
    },
    {
      id: 'smtp/502',
      why: 'Something quite different: the mail server does not offer the command.',
    },
  ],
}
