import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Service closing transmission channel',
  summary: 'The server says goodbye and closes the connection.',
  retry:
    'A success: the session is over, and a message that got 250 earlier is safe. Open a new connection to send more.',
  decisions: [
    {
      id: 'client-sent-quit',
      when: 'The client sent `QUIT`',
      then: 'Wait for 221, then close the connection. A message counts as sent with the 250 after the final dot, not with 221.',
    },
    {
      id: '221-comes-without-quit',
      when: '221 arrives without a `QUIT`',
      then: 'The server hangs up on something that is not a mail client. Postfix says `221 2.7.0 Error: I can break rules, too. Goodbye.`, in newer versions with `521 5.7.0`, when it sees an HTTP request or the headers of a message where commands belong. Look for a proxy, a health check, or message data that is sent without waiting for 354.',
    },
    {
      id: 'connection-drops-221-arrives',
      when: 'The connection drops before 221 arrives',
      then: 'Harmless if the 250 for the message has been read. Do not send the message again because of it.',
    },
    {
      id: 'later-message-fails-closed',
      when: 'A later message fails with a closed or reset connection',
      then: 'The client reused a connection that had ended. Make the pool open a fresh one after 221 or 421.',
    },
  ],
  confusedWith: [
    {
      id: 'smtp/421',
      why: '421 also closes the connection, but as a temporary failure: anything not yet accepted must be sent again.',
    },
  ],
}
