import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { promisify } from 'node:util'

const parallel = 10

/** How messages are sent: each over a connection of its own, or many over one. */
export type Habit = 'one per connection' | 'kept connections'

/** Sends so many messages of 1 KB, 10 at the same time, and gives the messages per second. */
export type Load = (port: number, messages: number, habit: Habit) => Promise<number>

const run = promisify(execFile)

/** Postfix's smtp-source, which hardly costs anything itself. */
export const smtpSource: Load = async (port, messages, habit) => {
  const keep = habit === 'kept connections' ? ['-d'] : []
  const before = performance.now()
  await run('smtp-source', [
    ...keep,
    ...['-s', String(parallel), '-m', String(messages), '-l', '1024', `127.0.0.1:${port}`],
  ])
  return (messages / (performance.now() - before)) * 1000
}

/** Much the same from Node, where there is no smtp-source. */
export const ownLoad: Load = async (port, messages, habit) => {
  const before = performance.now()
  let left = messages
  const take = () => left-- > 0
  await Promise.all(Array.from({ length: parallel }, () => sendAll(port, take, habit)))
  return (messages / (performance.now() - before)) * 1000
}

const content = `Subject: load\r\n\r\n${`${'x'.repeat(72)}\r\n`.repeat(13)}.\r\n`

async function sendAll(port: number, take: () => boolean, habit: Habit): Promise<void> {
  while (take()) {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    const say = async (octets: string) => {
      socket.write(octets)
      const [reply] = await once(socket, 'data')
      if (!/^[23]/.test(String(reply))) throw new Error(`${port} replied ${reply}`)
    }
    await once(socket, 'data')
    await say('HELO bench.test\r\n')
    do {
      await say('MAIL FROM:<a@b.test>\r\n')
      await say('RCPT TO:<c@d.test>\r\n')
      await say('DATA\r\n')
      await say(content)
    } while (habit === 'kept connections' && take())
    await say('QUIT\r\n')
    socket.destroy()
  }
}
