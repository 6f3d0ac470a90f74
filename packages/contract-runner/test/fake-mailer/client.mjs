// A mail client for tests: it sends in plain text, and then says what its first argument wants.
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { createInterface } from 'node:readline'

const [, , manner = 'right'] = process.argv

if (manner === 'dies') process.exit(7)

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line)
  if (manner === 'is silent') continue
  if (manner === 'dies later') process.exit(7)
  if (manner === 'prints') console.log('Sending ...')
  if (manner === 'gives less') console.log(JSON.stringify({ case: order.case, ok: true }))
  if (manner === 'answers another') print({ ...accepted(order), case: 'ok@TLS' })
  send(order).then((result) => print(wording(result)))
}
// Its input has ended, and it stays all the same.
if (manner === 'stays') setInterval(() => {}, 1000)
if (manner === 'ends badly') process.exitCode = 3

async function send(order) {
  const socket = createConnection(order.port, order.host).on('error', () => {})
  // Whether it stays open does not keep this program from ending.
  socket.unref()
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const steps = [
    [],
    ['EHLO client.test'],
    [`MAIL FROM:<${order.from}>`],
    ...order.to.map((address) => [`RCPT TO:<${address}>`]),
    ['DATA'],
    ['Subject: Hello', '', 'Hello.', '.'],
  ]
  if (manner === 'never sends') steps.splice(2)
  for (const step of steps) {
    for (const text of step) socket.write(`${text}\r\n`)
    const reply = await readReply(lines)
    if (reply === undefined || reply[1] >= '400') {
      if (manner !== 'leaves it open') socket.destroy()
      return refused(order, reply)
    }
  }
  socket.end('QUIT\r\n')
  await once(socket, 'close')
  return accepted(order)
}

async function readReply(lines) {
  for (;;) {
    const { done, value } = await lines.next().catch(() => ({ done: true }))
    if (done) return undefined
    const reply = /^(\d{3})([ -])(.*)$/.exec(value)
    if (reply === null || reply[2] === ' ') return reply ?? undefined
  }
}

function accepted(order) {
  return { case: order.case, ok: true, error: null, refused: [], tookMs: 1 }
}

function refused(order, [, code, , text] = [null, null, null, null]) {
  const error = {
    type: 'Refused',
    code: code && Number(code),
    enhanced: null,
    text,
    message: `at 127.0.0.1:${order.port}: ${code} ${text}`,
  }
  return { ...accepted(order), ok: false, error }
}

function wording(result) {
  const { error } = result
  switch (manner) {
    case 'swallows':
      return { ...result, ok: true, error: null }
    case 'hides':
      return error ? { ...result, error: { ...error, code: null, text: null } } : result
    case 'changes':
      return error ? { ...result, error: { ...error, code: 599, text: 'Oh' } } : result
    case 'fails':
      return { ...result, ok: false, error: error ?? { ...refused({}).error } }
    default:
      return result
  }
}

function print(result) {
  console.log(JSON.stringify(result))
}
