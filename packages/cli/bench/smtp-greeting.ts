import { once } from 'node:events'
import { connect } from 'node:net'
import { median, start, startStatuary } from './servers.ts'

const rounds = 40

/** Measures the time from the TCP connect to the SMTP greeting against smtp-server as it comes. */
export async function benchGreeting(): Promise<void> {
  const statuary = await startStatuary()
  const bare = await start('./bare-smtp.ts')
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -3; round < rounds; round++) {
    const [our, their] = [await greeting(statuary.smtp), await greeting(bare.ready)]
    // The first rounds warm both servers up.
    if (round < 0) continue
    ours.push(our)
    theirs.push(their)
  }
  await statuary.stop()
  await bare.stop()
  const ratio = median(ours.map((value, round) => value / (theirs[round] as number)))
  console.log(`TCP connect to SMTP greeting, ${rounds} rounds
  statuary          ${median(ours).toFixed(2).padStart(7)} ms
  bare smtp-server  ${median(theirs).toFixed(2).padStart(7)} ms
  ratio             ${ratio.toFixed(4).padStart(7)}`)
}

async function greeting(url: string): Promise<number> {
  const { hostname, port } = new URL(url)
  const before = performance.now()
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'data')
  const elapsed = performance.now() - before
  socket.destroy()
  return elapsed
}
