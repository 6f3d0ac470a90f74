import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'No mail waiting',
  summary: 'No mail is waiting for the domains that the client asked for with `ATRN`.',
  retry:
    'Nothing failed, in spite of the first digit: ask again at the next scheduled time (RFC 2645).',
  decisions: [
    {
      id: 'atrn-odmr-port-366',
      when: '`ATRN` on the ODMR port 366 gets 453',
      then: 'Send `QUIT` and come back later. Treat it as an empty result, without raising an alarm in the log.',
    },
    {
      id: 'mail-should',
      when: 'There should be mail',
      then: 'Compare the domains after `ATRN` with those that the provider has on file for this login, and ask the provider whether the domain’s MX points to its server.',
    },
    {
      id: '453-comes-server-does',
      when: '453 comes from a server that does not offer ODMR',
      then: 'Read the text: the server gives the number its own meaning. A client goes by the first digit and tries again later.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/450',
      why: '450 refuses the `ATRN` request; 453 carries it out and finds nothing.',
    },
    {
      id: 'smtp/251',
      why: '251 says the same in reply to `ETRN`: no messages are waiting.',
    },
  ],
}
