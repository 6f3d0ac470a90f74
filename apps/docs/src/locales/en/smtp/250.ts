import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Requested mail action okay, completed',
  summary:
    'The command worked; after the final dot it means that the server has taken responsibility for the message.',
  retry:
    'A success. After the final dot the server must deliver the message or report its failure, so sending it again makes a duplicate (RFC 5321 section 4.2.5).',
  decisions: [
    {
      id: '250-followed-final-dot',
      when: '250 followed the final dot, and the mail does not arrive',
      then: 'Accepted is not delivered. Note the queue id in the text, have the administrator of that server look it up, and check the spam folder and the mailbox of the envelope sender, where a bounce would go.',
    },
    {
      id: '250-followed-rcpt-message',
      when: '250 followed `RCPT TO`, and the message bounces later',
      then: 'The server did not check the mailbox in the dialogue or only passes mail on. Read the bounce; the code in it counts.',
    },
    {
      id: 'some-recipients-got-250',
      when: 'Some recipients got 250 and others 4yz or 5yz',
      then: 'The message goes to those with 250 only. Look at the reply of every recipient: nodemailer lists the others in `rejected`, and smtplib returns them from `sendmail()`.',
    },
    {
      id: 'reply-ehlo-lacks-auth',
      when: 'The reply to `EHLO` lacks `AUTH`, `STARTTLS` or `SIZE`',
      then: 'Read all its lines, up to the one with a space after 250. `AUTH` may appear only after TLS; and after `HELO` there is no list at all.',
    },
    {
      id: 'connection-broke-final-dot',
      when: 'The connection broke after the final dot, before the reply was read',
      then: 'Nobody knows whether the message was taken. Requeue it and live with a possible duplicate; wait ten minutes for this reply, as RFC 5321 section 4.5.3.2.6 asks, so that it happens rarely.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/251',
      why: '251 also accepts the recipient and adds that the mail goes on to another address.',
    },
    {
      id: 'smtp/252',
      why: '252 answers `VRFY`: not verified, though mail would be tried. 250 there means that the mailbox is known.',
    },
    {
      id: 'smtp/354',
      why: '354 only invites the message; 250 after the dot accepts it.',
    },
    {
      id: 'http/200',
      why: 'The same good news in another protocol; closer to what 250 means after the dot is HTTP 202: taken, not yet delivered.',
    },
  ],
}
