import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'No mail waiting',
  summary: 'No mail waits for the domains that the client asked for with `ATRN`.',
  retry:
    'Nothing failed, in spite of the first digit: ask again at the next regular time (RFC 2645).',
  decisions: [
    {
      id: 'atrn-odmr-port-366',
      when: '`ATRN` on the ODMR port 366 gets 453',
      then: 'Send `QUIT` and come back later. Treat it as an empty result, without an alarm in the log.',
    },
    {
      id: 'mail-should',
      when: 'Mail should be there',
      then: 'Compare the domains after `ATRN` with those that the provider holds for this login, and ask the provider whether the MX of the domain leads to its server.',
    },
    {
      id: '453-comes-server-does',
      when: '453 comes from a server that does not offer ODMR',
      then: 'Read the text: the server uses the number in its own way. A client goes by the first digit and tries again later.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/450',
      why: '450 to `ATRN` refuses the request; 453 carries it out and finds nothing.',
    },
    {
      id: 'smtp/251',
      why: '251 says the same to `ETRN`: no messages wait.',
    },
  ],
}
