import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Pending messages started',
  summary:
    'The server has started to deliver the messages queued for the host, and says how many there are.',
  retry:
    'A success: the queue is running. Wait for the server to connect instead of sending `ETRN` again.',
  decisions: [
    {
      id: 'answers-etrn-mail-comes',
      when: 'It is the reply to `ETRN`, but no mail arrives',
      then: 'The server delivers over a new connection to the host’s MX, not over this one. Check that port 25 is reachable from outside, and that DNS points to the current address.',
    },
    {
      id: 'host-fixed-address',
      when: 'The host has no fixed address',
      then: '`ETRN` cannot reach it. Use ODMR (`ATRN`, RFC 2645), which delivers over the connection that the client opened, or fetch the mail with IMAP.',
    },
    {
      id: 'number-text-differs-what',
      when: 'The number in the text differs from what arrives',
      then: 'It is a snapshot of the queue: messages may be deferred again or expire. Look at the server’s queue.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/252',
      why: '252 to `ETRN` starts the queue as well, without a number.',
    },
    {
      id: 'smtp/453',
      why: '453 belongs to `ATRN` and means that no mail is waiting.',
    },
  ],
}
