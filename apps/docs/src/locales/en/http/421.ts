import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Misdirected Request',
  summary:
    'The request reached a server that does not answer for this host, at least not on this connection.',
  retry:
    'Temporary in nature: retry at once on a new connection to the host of the URL, whatever the method. If that fails too, the server is set up wrongly.',
  decisions: [
    {
      id: 'appears-now-several-hosts',
      when: 'It appears now and then, with several hosts on one certificate',
      then: 'Over HTTP/2 browsers use one connection for all hosts that the certificate and the address cover (RFC 9113 section 9.1.1). Give hosts with differing TLS settings certificates or addresses of their own.',
    },
    {
      id: 'proxy-passes-requests-over',
      when: 'A proxy passes requests on over TLS',
      then: 'The name in the TLS handshake (SNI) differs from `Host`. In nginx set `proxy_ssl_server_name on` and `proxy_ssl_name` to the same name as `Host`; Apache checks this strictly.',
    },
    {
      id: 'hosts-differ-client-certificates',
      when: 'Hosts differ in client certificates',
      then: 'nginx and Apache refuse to answer for one host on the connection of another. Move the host that wants certificates to an address of its own.',
    },
    {
      id: 'host-called-under-name',
      when: 'The host is called under a name that the server does not know',
      then: 'Add the name to the server, or correct DNS and the URL.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/421',
      why: 'Quite another thing: the mail server is closing the connection, try again later.',
    },
    {
      id: 'http/404',
      why: 'The right server, without such a resource.',
    },
    {
      id: 'http/502',
      why: 'A gateway got no usable response; a proxy must not send 421 of its own.',
    },
  ],
}
