import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Host does not accept mail',
  summary: 'The host never takes mail, from anybody, and says so in place of a greeting.',
  retry:
    'Permanent: do not try this host again. Only another host for the domain, or a corrected address in a new attempt, makes sense.',
  decisions: [
    {
      id: 'greeting-host-mx-record',
      when: 'It is the greeting of the host that the MX record names',
      then: 'The MX record is wrong: a host that takes no mail must not be in one. The administrator of the recipient domain must correct it, or publish a null MX if the domain takes no mail at all (RFC 7505).',
    },
    {
      id: 'greeting-host-settings-client',
      when: 'It is the greeting of the host in the settings of the client',
      then: 'The name is wrong, perhaps the web server or the domain itself. Enter the submission server of the provider, with port 587 or 465.',
    },
    {
      id: 'other-clients-served-text',
      when: 'Other clients are served, or the text speaks of a blocklist or a protocol error',
      then: 'The server uses 521 to drop a client at once; Postfix postscreen does, for example with `521 5.5.1 Protocol error` for talking before the greeting. Check the address against blocklists and wait for the greeting. RFC 7504 section 3 keeps 521 for hosts that take no mail; 554 would be right here.',
    },
    {
      id: 'comes-later-session-5-2-1',
      when: 'It comes later in the session, with `5.2.1` or `5.7.1`',
      then: 'Some providers refuse mail for its reputation that way. Follow the link in the text to the page of their postmaster; the administrator of the sending host must act.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/554',
      why: '554 as a greeting refuses this client or its network; 521 says that the host takes mail from nobody.',
    },
    {
      id: 'smtp/556',
      why: '556 comes from a relay that knows that the domain takes no mail; 521 from the host itself.',
    },
    {
      id: 'smtp/421',
      why: '421 as a greeting is temporary.',
    },
  ],
}
