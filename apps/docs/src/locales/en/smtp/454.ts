import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'TLS or authentication temporarily not available',
  summary: 'The server cannot encrypt the connection, or cannot check the login, right now.',
  retry:
    'Temporary: keep the message in the queue and try again later with the same password; a client should not ask the user for another one (RFC 4954 section 6).',
  decisions: [
    {
      id: 'answers-starttls',
      when: 'It is the reply to `STARTTLS`',
      then: 'The server cannot load its certificate or key, or its TLS library fails. Its administrator must look at the log. Whether to continue without TLS is a matter of policy (RFC 3207 section 4); if a password is to be sent, never do.',
    },
    {
      id: 'answers-auth-text-says',
      when: 'It is the reply to `AUTH`, and the text says temporary failure',
      then: 'The service behind the login (Dovecot, saslauthd, LDAP, a database) does not respond. The server’s administrator must get it running again; the credentials are not the problem.',
    },
    {
      id: 'answers-auth-text-says-too',
      when: 'It is the reply to `AUTH`, and the text says too many login attempts',
      then: 'Clients log in too often: for every message, in parallel, or with an old password on some forgotten device. Keep connections open, find that device, and wait.',
    },
    {
      id: 'answers-rcpt-454-4-7-1',
      when: 'It is the reply to `RCPT TO` with `454 4.7.1 Relay access denied`',
      then: 'A Postfix server defers what it would otherwise refuse. The client is not logged in, or the server does not treat the recipient’s domain as its own: log in on port 587, or have the administrator correct `mydestination` or `relay_domains`.',
    },
    {
      id: 'text-says-commands-may',
      when: 'The text says that no commands may be pipelined after `STARTTLS`',
      then: 'The client sent more before the handshake was complete. It must wait for 220, then start TLS.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/535',
      why: '535 rejects the credentials; 454 could not check them.',
    },
    {
      id: 'smtp/530',
      why: '530 demands TLS or a login first; 454 says that neither works for now.',
    },
    {
      id: 'smtp/554',
      why: '`554 5.7.1 Relay access denied` is the permanent form of the relay refusal.',
    },
  ],
}
