import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Use Proxy',
  summary:
    'Once told the client to repeat the request through a given proxy; deprecated, and ignored by clients.',
  retry:
    'Do not follow it and do not retry: a response must not decide through which proxy traffic goes.',
  decisions: [
    {
      id: 'server-answers-305',
      when: 'A server answers 305',
      then: 'Clients treat it like an unknown 3xx and stop. The server has to change: 403 with an explanation if access needs a proxy, 307 if only the address differs.',
    },
    {
      id: 'clients-use-proxy',
      when: 'Clients are to use a proxy',
      then: 'Configure it where the client runs: with `HTTPS_PROXY`, a PAC file or the settings of the system. That a response could decide on it was a security hole (RFC 7231 appendix B).',
    },
  ],
  confusedWith: [
    {
      id: 'http/407',
      why: 'A proxy is in use already and wants credentials.',
    },
    {
      id: 'http/307',
      why: 'Sends the client to another address, not through another machine.',
    },
    {
      id: 'http/306',
      why: 'Was to change the proxy for later requests, and never came into use.',
    },
  ],
}
