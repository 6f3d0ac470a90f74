// A process of its own: sends messages over connections that are all open at once.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { contentOf, recipientOf, senderOf } from './content.ts'

const [port, connections, messages, first] = process.argv.slice(2).map(Number) as [
  number,
  number,
  number,
  number,
]
let accepted = 0

/** Waits for whole replies, and gives their last lines. */
function repliesOf(socket: Socket) {
  let text = ''
  let wake = () => {}
  socket.setEncoding('latin1')
  socket.on('data', (octets) => {
    text += octets
    wake()
  })
  return async (count: number): Promise<string[]> => {
    for (;;) {
      const ends = [...text.matchAll(/^\d{3} .*\r\n/gm)]
      const last = ends[count - 1]
      if (last) {
        text = text.slice(last.index + last[0].length)
        return ends.slice(0, count).map(([line]) => line)
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
}

async function open() {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const replies = repliesOf(socket)
  await replies(1)
  socket.write('EHLO load.test\r\n')
  await replies(1)
  return { socket, replies }
}

async function send({ socket, replies }: Awaited<ReturnType<typeof open>>, number: number) {
  socket.write(`MAIL FROM:<${senderOf(number)}>\r\nRCPT TO:<${recipientOf(number)}>\r\nDATA\r\n`)
  const [, , start] = await replies(3)
  if (!start?.startsWith('354 ')) throw new Error(`Message ${number} got ${start}`)
  socket.write(`${contentOf(number).replaceAll('\r\n.', '\r\n..')}.\r\n`)
  const [end] = await replies(1)
  if (!end?.startsWith('250 2.6.0 ')) throw new Error(`Message ${number} got ${end}`)
  accepted++
}

const all = await Promise.all(Array.from({ length: connections }, open))
await Promise.all(
  all.map(async (connection, index) => {
    for (let number = first + index; number < first + messages; number += connections) {
      await send(connection, number)
    }
    connection.socket.write('QUIT\r\n')
    await connection.replies(1)
    await once(connection.socket, 'close')
  }),
)
process.send?.(accepted)
