import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Storage exceeded or message too big',
  summary: 'The mailbox is full, or the message is larger than the server accepts.',
  retry:
    'Permanent for this message as it is. Make it smaller, or wait until the recipient has made room, and then try again.',
  decisions: [
    {
      id: 'enhanced-code-5-3-4-5-2-3',
      when: 'The enhanced code is `5.3.4` or `5.2.3`, or the text mentions the message size',
      then: 'Compare the message with `SIZE` in the reply to `EHLO`. BASE64 makes an attachment more than a third bigger, so 20 MB on disk need about 27 MB here. Send a link, or split the message; the administrator sets the limit (Postfix: `message_size_limit`).',
    },
    {
      id: 'enhanced-code-5-2-2-text',
      when: 'The enhanced code is `5.2.2`, or the text says mailbox full or over quota',
      then: 'Only the recipient can make room, or the administrator can raise the quota. Contact the person some other way, and try again later.',
    },
    {
      id: 'answers-mail-size',
      when: 'It is the reply to `MAIL FROM` with `SIZE=`',
      then: 'The server refuses because of the announced size, before any data is sent (RFC 1870 section 6.1). Check that the client counts correctly: octets, including CRLF.',
    },
    {
      id: 'answers-rcpt-text-says',
      when: 'It is the reply to `RCPT TO`, and the text says too many recipients',
      then: 'Treat it as 452: send the remaining recipients in another transaction (RFC 5321 section 4.5.3.1.10).',
    },
    {
      id: 'text-says-blocked-content',
      when: 'The text says that the message was blocked for its content or an attachment (Gmail: `552-5.7.0`)',
      then: 'A file type is not allowed, not even inside archives. Share the file as a link, and do not try to disguise it.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/452',
      why: '452 is the temporary form: no room for now, or too many recipients in one transaction.',
    },
    {
      id: 'smtp/550',
      why: '550 means that there is no such mailbox, or no permission to use it.',
    },
    {
      id: 'smtp/554',
      why: 'Some servers send `554 5.3.4` for a message that is too big.',
    },
    {
      id: 'http/413',
      why: 'HTTP uses 413 for a request that is too large, and 507 for a lack of storage.',
    },
  ],
}
