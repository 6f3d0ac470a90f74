import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Host does not accept mail',
  summary: 'The host never accepts mail from anybody, and says so instead of a greeting.',
  retry:
    'Permanent: do not try this host again. Only another host for the domain, or a corrected address, makes sense.',
  decisions: [
    {
      id: 'greeting-host-mx-record',
      when: 'It is the greeting of the host named in the MX record',
      then: 'The MX record is wrong: a host that accepts no mail must not be in one. The administrator of the recipient’s domain must correct it, or publish a null MX if the domain accepts no mail at all (RFC 7505).',
    },
    {
      id: 'greeting-host-settings-client',
      when: 'It is the greeting of the host in the client’s settings',
      then: 'The name is wrong; perhaps it is that of the web server, or the domain itself. Enter the provider’s submission server, with port 587 or 465.',
    },
    {
      id: 'other-clients-served-text',
      when: 'Other clients are served, or the text mentions a blocklist or a protocol error',
      then: 'The server uses 521 to drop a client at once; Postfix’s postscreen does so, for example with `521 5.5.1 Protocol error` for talking before the greeting. Check the address against blocklists and wait for the greeting. RFC 7504 section 3 reserves 521 for hosts that accept no mail; 554 would be right here.',
    },
    {
      id: 'comes-later-session-5-2-1',
      when: 'It comes later in the session, with `5.2.1` or `5.7.1`',
      then: 'Some providers refuse mail this way because of its reputation. Follow the link in the text to their postmaster page; the sending host’s administrator has to act.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/554',
      why: '554 as a greeting refuses this client or its network; 521 says that the host accepts mail from nobody.',
    },
    {
      id: 'smtp/556',
      why: '556 comes from a relay that knows that the domain accepts no mail; 521 comes from the host itself.',
    },
    {
      id: 'smtp/421',
      why: '421 as a greeting is temporary.',
    },
  ],
}
