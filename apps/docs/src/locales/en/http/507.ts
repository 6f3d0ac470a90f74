import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Insufficient Storage',
  summary: 'The server does not have enough room to store what the request needs.',
  retry:
    'Temporary: retry once there is room. A request that a user triggered must not be repeated automatically (RFC 4918 section 11.5).',
  decisions: [
    {
      id: 'account-quota',
      when: 'The account has a quota',
      then: 'The quota is used up. Delete files, empty the trash, delete old versions if they count, or have the quota raised.',
    },
    {
      id: 'server-yours',
      when: 'The server is yours',
      then: 'Look at the disk with `df -h`, at inodes with `df -i`, and at the temporary folder, which large uploads fill first.',
    },
    {
      id: 'single-large-upload-fails',
      when: 'A single large upload fails, while small ones succeed',
      then: 'The remaining room is not enough for it. Check the quota with `PROPFIND` for `DAV:quota-available-bytes` (RFC 4331) before uploading.',
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
      why: 'The content itself is too large, however much room there is.',
    },
    {
      id: 'smtp/452',
      why: 'The equivalent in mail: too little storage at the moment.',
    },
    {
      id: 'smtp/552',
      why: 'Also in mail: the mailbox is over its quota, or the message is too large.',
    },
  ],
}
