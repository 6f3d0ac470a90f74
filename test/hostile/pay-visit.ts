import { connect } from 'node:net'
import type { Visit } from './visit.ts'

/** Milliseconds that a client waits for an answer; to some nobody answers. */
const patienceMs = 250
/** Octets of the answers that are kept. */
const most = 100_000

/** Pays a visit, and gives what was answered when nothing of it is left on this side. */
export async function payVisit({ pieces, leaves }: Visit, port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let received = ''
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (octets) => {
      if (received.length < most) received += octets.toString('latin1')
      resolve()
    })
  })
  // Whoever is turned away is told so by the system; that the server lives is asked for itself.
  socket.on('error', () => {})
  await Promise.race([new Promise((resolve) => socket.once('connect', resolve)), closed])
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (leaves === 'with a RST') socket.resetAndDestroy()
  else if (leaves === 'at once') socket.destroy()
  else {
    if (leaves === 'with a FIN') socket.end()
    const impatient = new Promise<void>((resolve) => setTimeout(resolve, patienceMs))
    await Promise.race([leaves === 'with a FIN' ? closed : answered, closed, impatient])
    socket.destroy()
  }
  await closed
  return received
}
