import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Misdirected Request',
  summary:
    'The request reached a server that does not answer for this host, at least not on this connection.',
  retry:
    'Temporary: retry at once on a new connection to the URL’s host, whatever the method. If that fails too, the server is misconfigured.',
  decisions: [
    {
      id: 'appears-now-several-hosts',
      when: 'It appears now and then, and several hosts share one certificate',
      then: 'Over HTTP/2, browsers use one connection for all hosts that the certificate and the address cover (RFC 9113 section 9.1.1). Give hosts with different TLS settings separate certificates or addresses.',
    },
    {
      id: 'proxy-passes-requests-over',
      when: 'A proxy forwards requests over TLS',
      then: 'The name in the TLS handshake (SNI) differs from `Host`. In nginx, set `proxy_ssl_server_name on`, and set `proxy_ssl_name` to the same name as `Host`; Apache checks this strictly.',
    },
    {
      id: 'hosts-differ-client-certificates',
      when: 'Hosts have different client certificate requirements',
      then: 'nginx and Apache refuse to answer for one host on another host’s connection. Move the host that requires certificates to its own address.',
    },
    {
      id: 'host-called-under-name',
      when: 'The host is called by a name that the server does not know',
      then: 'Add the name to the server’s configuration, or correct DNS or the URL.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/421',
      why: 'Something quite different: the mail server is closing the connection; try again later.',
    },
    {
      id: 'http/404',
      why: 'The right server, but no such resource.',
    },
    {
      id: 'http/502',
      why: 'A gateway got no usable response; a proxy must not generate a 421 itself.',
    },
  ],
}
