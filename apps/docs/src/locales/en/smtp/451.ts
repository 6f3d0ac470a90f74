import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Local error in processing',
  summary: 'Something failed in the server, or in a service that it needs, such as DNS.',
  retry:
    'Temporary: keep the message in the queue and try again after 30 minutes or more, with growing intervals (RFC 5321 section 4.5.4.1). A connection that breaks counts as 451 (section 3.8).',
  decisions: [
    {
      id: 'text-says-greylisting-try',
      when: 'The text says greylisting, try again later or server busy (`4.7.1`, Exchange Online: `4.7.500`)',
      then: 'It is a policy, not a fault: wait and retry from the same address. If it persists, the sending address has a bad reputation; slow down, and check SPF, DKIM and reverse DNS.',
    },
    {
      id: 'text-says-temporary-lookup',
      when: 'The text says `Temporary lookup failure` or `Server configuration error` (`4.3.0`, `4.3.5`)',
      then: 'A table, a database or a setting on the server is broken. Its administrator must read the log, where the cause is next to this line; the sender can only wait.',
    },
    {
      id: 'enhanced-code-4-4-3-4-1-8',
      when: 'The enhanced code is `4.4.3`, `4.1.8` or `4.7.24`',
      then: 'A DNS query got no answer, for routing, for the sender’s domain or for SPF. Check the name servers of the sender’s domain; an SPF check that times out also gives 451 (RFC 7372 section 3.2).',
    },
    {
      id: 'comes-final-dot-queue',
      when: 'It comes after the final dot, with `queue file write error` or the name of a filter',
      then: 'The server could not store or scan the message: a full disk, or a spam filter or milter that has stopped. The server’s administrator has to act.',
    },
    {
      id: 'text-mentions-bare-lf',
      when: 'The text mentions bare LF or stray newline',
      then: 'The client ends lines with LF alone. Make it send CRLF; otherwise this 451 keeps coming back.',
    },
  ],
  confusedWith: [
    {
      id: 'http/451',
      why: 'HTTP 451 means blocked for legal reasons; the SMTP reply is a plain internal error.',
    },
    {
      id: 'smtp/450',
      why: '450 concerns the mailbox or a policy, 451 the processing.',
    },
    {
      id: 'smtp/452',
      why: '452 means that there is not enough room.',
    },
    {
      id: 'smtp/554',
      why: '554 is the permanent failure of a transaction.',
    },
  ],
}
