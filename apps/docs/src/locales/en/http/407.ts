import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Proxy Authentication Required',
  summary: 'A proxy on the way wants credentials before it passes the request on.',
  retry:
    'Permanent without valid credentials for the proxy. Retry with `Proxy-Authorization`; the server behind it has not seen the request.',
  decisions: [
    {
      id: 'tool-fails-within-company',
      when: 'A tool fails within a company network',
      then: 'Give the tool its proxy with name and password, for example in `HTTPS_PROXY`; characters such as `@` and `:` in the password have to be percent-encoded.',
    },
    {
      id: 'fails-connect-any-tls',
      when: 'It fails on `CONNECT`, before any TLS',
      then: 'The tunnel itself needs the credentials: with curl `--proxy-user`, in a library the option of its proxy agent. A header set for the request does not reach the proxy over HTTPS.',
    },
    {
      id: 'proxy-authenticate-says-negotiate',
      when: '`Proxy-Authenticate` says `Negotiate` or `NTLM`',
      then: 'Many libraries only know Basic. Run a local proxy that takes on the login, or have an exception made.',
    },
    {
      id: 'address-internal-one',
      when: 'The address is an internal one',
      then: 'It should not go through the proxy. Add the host to `NO_PROXY`.',
    },
  ],
  confusedWith: [
    {
      id: 'http/401',
      why: 'The server, not the proxy, wants credentials.',
    },
    {
      id: 'http/511',
      why: 'A network wants a login on a web page, without any proxy being set.',
    },
    {
      id: 'http/403',
      why: 'The proxy refuses the destination, whoever asks.',
    },
  ],
}
