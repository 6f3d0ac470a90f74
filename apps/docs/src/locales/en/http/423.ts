import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Locked',
  summary:
    'The resource, or another one that the request would affect, is locked, and the request does not hold the lock.',
  retry:
    'Temporary: retry once the lock is released or has expired. If the lock is yours, send its token.',
  decisions: [
    {
      id: 'lock-your-own',
      when: 'The lock is your own',
      then: 'Send its token in `If` with each request that changes the resource, as in `If: (<opaquelocktoken:…>)` (RFC 4918 section 10.4).',
    },
    {
      id: 'another-program-person-file',
      when: 'Another program or person has the file open',
      then: 'Close it there, or wait. `PROPFIND` for `DAV:lockdiscovery` tells you who holds the lock and how long it lasts.',
    },
    {
      id: 'lock-left-over-crash',
      when: 'The lock is left over from a crash',
      then: 'Wait for it to expire, or release it with `UNLOCK` if you have the token. Otherwise the administrator has to remove it; Nextcloud, for example, keeps such locks in its database or in Redis.',
    },
    {
      id: 'folder-moved-deleted',
      when: 'You move or delete a folder',
      then: 'A single locked file in it is enough. The 207 or the content says which one.',
    },
  ],
  confusedWith: [
    {
      id: 'http/409',
      why: 'There is no lock, but the current state conflicts with the request.',
    },
    {
      id: 'http/403',
      why: 'Permission is missing, and waiting does not help.',
    },
    {
      id: 'http/424',
      why: 'Another part failed, perhaps because that part is locked.',
    },
  ],
}
