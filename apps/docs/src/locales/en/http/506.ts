import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Variant Also Negotiates',
  summary:
    'The server is configured in a circle: the variant that it chose wants to negotiate in turn.',
  retry: 'Permanent until the configuration is corrected. Do not retry.',
  decisions: [
    {
      id: 'apache-mod-negotiation-sends',
      when: 'Apache with `mod_negotiation` sends it',
      then: 'An entry in a type map (`.var`) points to another type map. Point it to a file.',
    },
    {
      id: 'server-yours',
      when: 'The server is not yours',
      then: 'Request a variant directly, by its own address, such as `index.en.html`, and tell the operator.',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'The negotiation works, but no variant suits the client.',
    },
    {
      id: 'http/300',
      why: 'The negotiation works, and the client should choose.',
    },
    {
      id: 'http/508',
      why: 'Also a circle, but in WebDAV folders.',
    },
  ],
}
