import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Conflict',
  summary:
    'The request does not fit the present state of the resource, though it might after that is sorted out.',
  retry:
    'Permanent until the conflict is solved. Fetch the current state, merge, and send a changed request.',
  decisions: [
    {
      id: 'something-changed-two-once',
      when: 'Something was changed by two at once',
      then: 'Fetch the current version, apply your change to it, and send it with the new version number or `ETag`.',
    },
    {
      id: 'something-created-exists-already',
      when: 'Something is created that exists already',
      then: 'A name or key has to be unique. Look the existing one up and update it, or choose another name.',
    },
    {
      id: 'something-deleted-moved-state',
      when: 'Something is to be deleted or moved to a state',
      then: 'Something else depends on it, or the step is not allowed from here. The content should say which one; do that first.',
    },
    {
      id: 'webdav-put-mkcol-fails',
      when: 'A WebDAV `PUT` or `MKCOL` fails',
      then: 'The folder above is missing. Create each level from the top (RFC 4918 sections 9.3.1 and 9.7.1).',
    },
  ],
  confusedWith: [
    {
      id: 'http/412',
      why: 'The request itself named the condition, such as `If-Match`, that failed.',
    },
    {
      id: 'http/422',
      why: 'The content is unacceptable whatever the state.',
    },
    {
      id: 'http/423',
      why: 'Somebody holds a lock.',
    },
  ],
}
