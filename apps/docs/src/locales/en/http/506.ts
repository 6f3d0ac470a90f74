import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Variant Also Negotiates',
  summary:
    'The server is set up in a circle: the variant that it chose wants to negotiate in turn.',
  retry: 'Permanent until the configuration is corrected. Do not retry.',
  decisions: [
    {
      id: 'apache-mod-negotiation-sends',
      when: 'Apache with `mod_negotiation` sends it',
      then: 'An entry in a type map (`.var`) points to another type map. Let it point to a file.',
    },
    {
      id: 'server-yours',
      when: 'The server is not yours',
      then: 'Ask for a variant directly, by its own address such as `index.en.html`, and tell the operator.',
    },
  ],
  confusedWith: [
    {
      id: 'http/406',
      why: 'The negotiation works, and no variant fits the client.',
    },
    {
      id: 'http/300',
      why: 'The negotiation works, and the client is to choose.',
    },
    {
      id: 'http/508',
      why: 'A circle as well, in folders of WebDAV.',
    },
  ],
}
