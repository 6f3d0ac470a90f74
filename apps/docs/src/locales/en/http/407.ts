import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Proxy Authentication Required',
  summary: 'A proxy along the way wants credentials before it forwards the request.',
  retry:
    'Permanent without valid proxy credentials. Retry with `Proxy-Authorization`; the server behind it has not seen the request.',
  decisions: [
    {
      id: 'tool-fails-within-company',
      when: 'A tool fails inside a company network',
      then: 'Give the tool the proxy with username and password, for example in `HTTPS_PROXY`; characters such as `@` and `:` in the password have to be percent-encoded.',
    },
    {
      id: 'fails-connect-any-tls',
      when: 'It fails on `CONNECT`, before any TLS',
      then: 'The tunnel itself needs the credentials: `--proxy-user` with curl, the option of the proxy agent in a library. Over HTTPS, a header set on the request does not reach the proxy.',
    },
    {
      id: 'proxy-authenticate-says-negotiate',
      when: '`Proxy-Authenticate` says `Negotiate` or `NTLM`',
      then: 'Many libraries only support Basic. Run a local proxy that handles the login, or ask for an exception.',
    },
    {
      id: 'address-internal-one',
      when: 'The address is internal',
      then: 'The request should not go through the proxy. Add the host to `NO_PROXY`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'The server, not the proxy, wants credentials.',
    },
    {
      id: 'http/511',
      why: 'A network wants a login on a web page, although no proxy is configured.',
    },
    {
      id: 'http/403',
      why: 'The proxy refuses the destination, no matter who asks for it.',
    },
  ],
}
