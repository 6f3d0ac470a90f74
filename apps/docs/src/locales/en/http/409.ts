import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Conflict',
  summary:
    'The request conflicts with the current state of the resource, but might succeed once that is sorted out.',
  retry:
    'Permanent until the conflict is resolved. Fetch the current state, merge, and send a changed request.',
  decisions: [
    {
      id: 'something-changed-two-once',
      when: 'Two clients changed something at the same time',
      then: 'Fetch the current version, apply your change to it, and send it with the new version number or `ETag`.',
    },
    {
      id: 'something-created-exists-already',
      when: 'You create something that already exists',
      then: 'A name or key has to be unique. Look up the existing one and update it, or choose another name.',
    },
    {
      id: 'something-deleted-moved-state',
      when: 'You delete something or change its state',
      then: 'Something else depends on it, or its current state does not allow the step. The content should say what is in the way; deal with that first.',
    },
    {
      id: 'webdav-put-mkcol-fails',
      when: 'A WebDAV `PUT` or `MKCOL` fails',
      then: 'The parent folder is missing. Create each level from the top down (RFC 4918 sections 9.3.1 and 9.7.1).',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'The request itself named the condition, such as `If-Match`, that failed.',
    },
    {
      id: 'http/422',
      why: 'The content is unacceptable, whatever the state.',
    },
    {
      id: 'http/423',
      why: 'Somebody holds a lock.',
    },
  ],
}
