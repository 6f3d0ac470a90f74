import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Locked',
  summary:
    'The resource, or one that would be touched, is locked, and the request does not hold the lock.',
  retry:
    'Temporary: retry once the lock is released or has run out. If the lock is yours, send its token.',
  decisions: [
    {
      id: 'lock-your-own',
      when: 'The lock is your own',
      then: 'Send its token in `If` with each changing request, as in `If: (<opaquelocktoken:…>)` (RFC 4918 section 10.4).',
    },
    {
      id: 'another-program-person-file',
      when: 'Another program or person has the file open',
      then: 'Close it there, or wait. `PROPFIND` for `DAV:lockdiscovery` tells who holds the lock and how long it lasts.',
    },
    {
      id: 'lock-left-over-crash',
      when: 'The lock is left over from a crash',
      then: 'Wait for it to run out, or release it with `UNLOCK` if you have the token. Otherwise the administrator has to; Nextcloud, for one, keeps such locks in its database or in Redis.',
    },
    {
      id: 'folder-moved-deleted',
      when: 'A folder is to be moved or deleted',
      then: 'One locked file within it is enough. The 207 or the content names which one.',
    },
  ],
  confusedWith: [
    {
      id: 'http/409',
      why: 'No lock, but a state that does not fit.',
    },
    {
      id: 'http/403',
      why: 'The right is missing, and waiting does not help.',
    },
    {
      id: 'http/424',
      why: 'Another part failed, perhaps because that one is locked.',
    },
  ],
}
