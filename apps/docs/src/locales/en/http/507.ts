import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Insufficient Storage',
  summary: 'The server lacks the room to store what the request would leave behind.',
  retry:
    'Temporary: retry once there is room. A request that a person triggered must not be repeated by itself (RFC 4918 section 11.5).',
  decisions: [
    {
      id: 'account-quota',
      when: 'The account has a quota',
      then: 'It is used up. Delete files, empty the trash and old versions where they count, or have the quota raised.',
    },
    {
      id: 'server-yours',
      when: 'The server is yours',
      then: 'Look at the disk with `df -h`, at inodes with `df -i`, and at the folder for temporary files, which large uploads fill first.',
    },
    {
      id: 'single-large-upload-fails',
      when: 'A single large upload fails, small ones succeed',
      then: 'The rest of the room does not suffice for it. Check the quota with `PROPFIND` for `DAV:quota-available-bytes` (RFC 4331) before uploading.',
    },
    {
      id: 'sync-client-repeats-upload',
      when: 'A sync client repeats the upload again and again',
      then: 'It has to stop and tell the user. Pause it until there is room.',
    },
  ],
  confusedWith: [
    {
      id: 'http/413',
      why: 'The content is too large in itself, however much room there is.',
    },
    {
      id: 'smtp/452',
      why: 'The counterpart in mail: too little storage at the moment.',
    },
    {
      id: 'smtp/552',
      why: 'In mail, too: the mailbox is over its quota, or the message too large.',
    },
  ],
}
