import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Use Proxy',
  summary:
    'This status once told the client to repeat the request through a given proxy; it is deprecated, and clients ignore it.',
  retry:
    'Do not follow it and do not retry: a response must not decide which proxy traffic goes through.',
  decisions: [
    {
      id: 'server-answers-305',
      when: 'A server answers with 305',
      then: 'Clients treat it like an unknown 3xx and stop. The server has to change: 403 with an explanation if access requires a proxy, 307 if only the address differs.',
    },
    {
      id: 'clients-use-proxy',
      when: 'You want clients to use a proxy',
      then: 'Configure it where the client runs: with `HTTPS_PROXY`, a PAC file or the system settings. Letting a response decide was a security hole (RFC 7231 appendix B).',
    },
  ],
  confusedWith: [
    {
      id: 'http/407',
      why: 'A proxy is already in use and wants credentials.',
    },
    {
      id: 'http/307',
      why: 'Sends the client to another address, not through another machine.',
    },
    {
      id: 'http/306',
      why: 'Was meant to change the proxy for later requests, but was never adopted.',
    },
  ],
}
