import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Requested mail action okay, completed',
  summary:
    'The command succeeded; after the final dot, this means that the server has taken responsibility for the message.',
  retry:
    'A success. After the final dot, the server must deliver the message or report the failure, so sending it again creates a duplicate (RFC 5321 section 4.2.5).',
  decisions: [
    {
      id: '250-followed-final-dot',
      when: '250 followed the final dot, but the mail does not arrive',
      then: 'Accepted does not mean delivered. Note the queue id in the text, have that server’s administrator look it up, and check the spam folder and the mailbox of the envelope sender, where a bounce would go.',
    },
    {
      id: '250-followed-rcpt-message',
      when: '250 followed `RCPT TO`, but the message bounces later',
      then: 'The server did not check the mailbox during the dialogue, or it only relays mail. Read the bounce; the code in it is the one that counts.',
    },
    {
      id: 'some-recipients-got-250',
      when: 'Some recipients got 250 and others 4yz or 5yz',
      then: 'The message goes only to those with 250. Look at the reply of every recipient: nodemailer lists the others in `rejected`, and smtplib returns them from `sendmail()`.',
    },
    {
      id: 'reply-ehlo-lacks-auth',
      when: 'The reply to `EHLO` lacks `AUTH`, `STARTTLS` or `SIZE`',
      then: 'Read all the lines, up to the one with a space after 250. `AUTH` may appear only after TLS, and after `HELO` there is no list at all.',
    },
    {
      id: 'connection-broke-final-dot',
      when: 'The connection broke after the final dot, before the reply was read',
      then: 'Nobody knows whether the message was accepted. Requeue it and live with a possible duplicate; to make this rare, wait ten minutes for this reply, as RFC 5321 section 4.5.3.2.6 asks.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/251',
      why: '251 also accepts the recipient, and adds that the mail will be forwarded to another address.',
    },
    {
      id: 'smtp/252',
      why: '252 is a reply to `VRFY`: not verified, but delivery would be attempted. There, 250 means that the mailbox is known.',
    },
    {
      id: 'smtp/354',
      why: '354 only invites the message; 250 after the dot accepts it.',
    },
    {
      id: 'http/200',
      why: 'The same good news in another protocol; HTTP 202 is closer to what 250 means after the dot: accepted, but not yet delivered.',
    },
  ],
}
