import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'Service not available, closing transmission channel',
  summary:
    'The server will not continue this connection and closes it; this may be the reply to any command.',
  retry:
    'Temporary: keep the message in the queue and try again on a new connection, after at least 30 minutes and with growing intervals (RFC 5321 section 4.5.4.1). Reconnecting immediately often makes the block last longer.',
  decisions: [
    {
      id: 'text-speaks-too-many',
      when: 'The text mentions too many connections, rates or limits, or the enhanced code is `4.7.0` or `4.7.28`',
      then: 'The sender must slow down: fewer parallel connections, fewer messages per connection and per hour (nodemailer: `pool`, `maxConnections`, `maxMessages`, `rateLimit`; Postfix: `default_destination_concurrency_limit`, `default_destination_rate_delay`).',
    },
    {
      id: 'text-speaks-reputation-unsolicited',
      when: 'The text mentions reputation, unsolicited mail or authentication (Gmail: `421-4.7.0`, `421-4.7.26`)',
      then: 'Set up SPF, DKIM, DMARC and reverse DNS for the sending host, stop mailing people who did not ask for it, and increase the volume from a new address slowly. Waiting alone does not help.',
    },
    {
      id: 'enhanced-code-4-4-2-text',
      when: 'The enhanced code is `4.4.2`, or the text says timeout',
      then: 'The client was silent for too long: it held a pooled connection open or built the message in between two commands. Close idle connections earlier, or test them with `NOOP` before use.',
    },
    {
      id: 'text-says-too-many',
      when: 'The text says too many errors',
      then: 'Look at the replies before 421 in the transcript: a series of 5yz replies, usually to recipients that do not exist, used up the server’s patience. Clean up the list.',
    },
    {
      id: 'greeting-enhanced-code-4-3-2',
      when: 'It is the greeting, or the enhanced code is `4.3.2` or `4.3.0`',
      then: 'The server is shutting down, restarting or overloaded; its administrator has to act. Try the domain’s next MX, then wait.',
    },
  ],
  confusedWith: [
    {
      id: 'http/421',
      why: 'HTTP 421 tells the client that its request reached the wrong server; SMTP 421 has nothing to do with that.',
    },
    {
      id: 'http/503',
      why: 'HTTP 503 is closest in meaning: not available for now.',
    },
    {
      id: 'smtp/221',
      why: '221 closes the connection after success, 421 before there is any.',
    },
    {
      id: 'smtp/554',
      why: 'Instead of the greeting, 554 refuses for good, 421 for now.',
    },
  ],
}
