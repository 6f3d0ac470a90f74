import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Mailbox unavailable',
  summary:
    'There is no such mailbox, it cannot be accessed, or a policy refuses the sender or the message.',
  retry:
    'Permanent for this message as it is: sending it again unchanged harms the sender’s reputation. Find the cause from the enhanced code and the text, correct it, and only then try again.',
  decisions: [
    {
      id: 'answers-rcpt-5-1-1-user',
      when: 'It is the reply to `RCPT TO` with `5.1.1` or user unknown',
      then: 'The mailbox does not exist. Correct the typo if there is one; otherwise, take the address off the list at once. `5.1.0` and `5.1.10` (Exchange: recipient not found) mean the same; `5.2.1` is a disabled mailbox. Only the recipient’s side can create or enable it.',
    },
    {
      id: 'text-says-relay-relaying',
      when: 'The text says relay, relaying or unable to relay (`5.7.1`, `5.7.54`)',
      then: 'The server does not serve the recipient’s domain, and the client may not send through it. Log in on 587 or 465 with `EHLO`, `STARTTLS` and `AUTH`; for your own domain, the administrator must add it to the served domains (RFC 5321 section 3.6.2).',
    },
    {
      id: 'enhanced-code-5-7-20-5-7-26',
      when: 'The enhanced code is `5.7.20` to `5.7.26`, or the text names SPF, DKIM or DMARC',
      then: 'The administrator of the sender’s domain has to act: list the sending host in the SPF record, sign with DKIM, and, for DMARC, make at least one of the two match the domain in `From:`. For forwarded mail, rewrite the envelope sender (SRS) and leave the content alone.',
    },
    {
      id: 'enhanced-code-5-7-1-5-7-25',
      when: 'The enhanced code is `5.7.1` or `5.7.25`, and the text names a blocklist, reputation or reverse DNS',
      then: 'The sending address is refused. Look it up on the list that the text names, fix the cause (a hacked account, a bought list), then ask for removal; give the host a reverse DNS name that resolves back. Mail from a home connection must go through the provider.',
    },
    {
      id: 'answers-mail-text-says',
      when: 'It is the reply to `MAIL FROM`, or the text says that the sender may not be used (`5.7.60`, `5.1.8`, `5.7.27`)',
      then: 'The user who logged in does not own that sender, its domain does not exist, or the domain declares with a null MX that it accepts no mail (RFC 7505). Use the account’s address, or a sender that can receive bounces. Exchange Online sends `5.1.8` for an account blocked for spam, which its administrator must release. A non-ASCII address without `SMTPUTF8` gets `5.6.7` (RFC 6531 section 3.5).',
    },
    {
      id: 'comes-final-dot-5-7-0',
      when: 'It comes after the final dot (`5.7.0`, `5.7.1`)',
      then: 'A filter refused the content: spam, a link, an attachment, or header fields that break RFC 5322. Send a plain text message to the same recipient to see whether the content is the cause, and contact the recipient’s postmaster, quoting the text and the id in the reply.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/450',
      why: '450 is the temporary form and worth a retry.',
    },
    {
      id: 'smtp/551',
      why: '551 knows where the mailbox is now; some servers misuse it to deny relaying.',
    },
    {
      id: 'smtp/553',
      why: '553 does not allow the address as such, because of its syntax or its owner.',
    },
    {
      id: 'smtp/554',
      why: '554 is the general failure; Postfix sends `554 5.7.1 Relay access denied` where others send 550.',
    },
    {
      id: 'smtp/552',
      why: '552 is a mailbox that exists but is full.',
    },
    {
      id: 'http/404',
      why: 'HTTP 404 is only the first of these causes: not found. 550 also covers what HTTP calls 403.',
    },
  ],
}
