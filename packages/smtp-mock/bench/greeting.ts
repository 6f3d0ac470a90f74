import { once } from 'node:events'
import { connect } from 'node:net'
import { startPeer } from './peer.ts'
import { median, medianRatio } from './statistics.ts'

const rounds = 40
const names = ['ours', 'smtp-server', 'smtp-tester', 'maildev']

/** Measures the time from the TCP connect to the greeting. */
export async function benchGreeting(): Promise<void> {
  const peers = await Promise.all(names.map((name) => startPeer(name)))
  const times = names.map(() => [] as number[])
  for (let round = -5; round < rounds; round++) {
    for (const [index, { port }] of peers.entries()) {
      const time = await greeting(port)
      // The first rounds warm the servers up.
      if (round >= 0) times[index]?.push(time)
    }
  }
  await Promise.all(peers.map((peer) => peer.stop()))
  const [ours = []] = times
  console.log(`TCP connect to greeting, ${rounds} rounds`)
  for (const [index, name] of names.entries()) {
    const theirs = times[index] as number[]
    console.log(
      `  ${name.padEnd(28)} ${median(theirs).toFixed(2).padStart(8)} ms   ours / it ${medianRatio(ours, theirs).toFixed(4)}`,
    )
  }
}

async function greeting(port: number): Promise<number> {
  const before = performance.now()
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  await once(socket, 'data')
  const elapsed = performance.now() - before
  socket.destroy()
  return elapsed
}
