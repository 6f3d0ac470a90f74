import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Mailbox unavailable for now',
  summary: 'The mailbox is busy, or a policy such as greylisting holds the mail back for now.',
  retry:
    'Temporary: keep the message in the queue and try again after 30 minutes or more, for at least four to five days (RFC 5321 section 4.5.4.1). Retry with the same sender and recipient, from the same address.',
  decisions: [
    {
      id: 'text-says-greylisted-first',
      when: 'The text says greylisted, or the first attempt to reach a new recipient fails with `4.2.0` or `4.7.1`',
      then: 'Wait: the next attempt after the delay is accepted. An application without a queue must not give up here; hand the mail to your own mail server, and let it retry from the same IP address.',
    },
    {
      id: 'text-says-sender-address',
      when: 'The text says `Sender address rejected: Domain not found` (`4.1.8`)',
      then: 'The receiving side cannot resolve the domain of the envelope sender. Check its MX and A records, and that the application does not send from a name such as `localhost.localdomain`.',
    },
    {
      id: 'text-says-cannot-find',
      when: 'The text says `cannot find your hostname` or `Helo command rejected: Host not found`',
      then: 'The sending host needs a reverse DNS name that resolves back to its address, and must use a real name in `EHLO`. The sending host’s administrator has to act; retries alone end in a bounce.',
    },
    {
      id: 'text-says-unverified-address',
      when: 'The text says unverified address (Postfix: `unverified_recipient_reject_code`)',
      then: 'The server could not ask the next host whether the mailbox exists. Keep retrying; if it persists, the server’s administrator must look at that host.',
    },
    {
      id: 'enhanced-code-4-2-1-text',
      when: 'The enhanced code is `4.2.1`, and the text mentions mail arriving too quickly',
      then: 'This particular mailbox gets too much mail. Send less to it, for example a digest instead of individual notifications.',
    },
    {
      id: 'answers-atrn-enhanced-code',
      when: 'It is the reply to `ATRN`, or the enhanced code is `4.7.15`',
      then: 'The server refuses the request for now (RFC 2645 section 7), or accepts only mail of higher priority for now (RFC 6710). Try again later.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/550',
      why: '550 is the permanent form: no such mailbox, or refused for good.',
    },
    {
      id: 'smtp/451',
      why: '451 is an error in the server; 450 concerns the mailbox or a policy. Greylisting uses both.',
    },
    {
      id: 'smtp/452',
      why: '452 is about storage or the number of recipients.',
    },
  ],
}
