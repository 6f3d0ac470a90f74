import { spawnSync } from 'node:child_process'
import { type Habit, ownLoad, smtpSource } from './load.ts'
import { otherServers } from './other-servers.ts'
import { type Peer, startPeer, startServe, startSink } from './peer.ts'
import { knowsProcessorTime, processorTime } from './processor-time.ts'
import { median, medianRatio } from './statistics.ts'

const rounds = 5

/** Stock smtp-server, and with it MailDev, takes 100 ms for each connection: a few will do. */
const counts: Record<Habit, { readonly fast: number; readonly slow: number }> = {
  'one per connection': { fast: 4000, slow: 100 },
  'kept connections': { fast: 20_000, slow: 4000 },
}

interface Contestant {
  readonly name: string
  readonly peer: Peer
  readonly speed: 'fast' | 'slow'
}

/**
 * Measures messages per second, and what a message costs the server in processor time, against
 * smtp-sink where it is there, a loop on node:net, smtp-server, MailDev, and others that are installed.
 *
 * The time is much the steadier of the two: ten senders wait for each other, and other programs take
 * their part of the machine.
 */
export async function benchMessages(): Promise<void> {
  const hasPostfix = spawnSync('smtp-source').error === undefined
  const load = hasPostfix ? smtpSource : ownLoad
  const contestants: Contestant[] = [
    ...(hasPostfix
      ? ([{ name: 'smtp-sink', peer: await startSink(), speed: 'fast' }] as const)
      : []),
    { name: 'node:net, keeps nothing', peer: await startPeer('node-net'), speed: 'fast' },
    { name: 'ours, library', peer: await startPeer('ours'), speed: 'fast' },
    { name: 'ours, serve', peer: await startServe(), speed: 'fast' },
    { name: 'smtp-server, with capture', peer: await startPeer('smtp-server'), speed: 'slow' },
    { name: 'maildev', peer: await startPeer('maildev'), speed: 'slow' },
  ]
  const absent = otherServers.filter((server) => !server.isHere())
  for (const server of otherServers) {
    if (absent.includes(server)) continue
    contestants.push({ name: server.name, peer: await server.start(), speed: server.speed })
  }
  for (const habit of ['one per connection', 'kept connections'] as const) {
    const speeds = contestants.map(() => [] as number[])
    const costs = contestants.map(() => [] as number[])
    for (let round = -1; round < rounds; round++) {
      for (const [index, { name, peer, speed }] of contestants.entries()) {
        const isPatient = habit === 'kept connections' && name.startsWith('smtp-server')
        const count = counts[habit][isPatient ? 'fast' : speed]
        const before = knowsProcessorTime ? processorTime(peer.pid) : 0
        const messagesPerSecond = await load(peer.port, count, habit)
        if (round < 0) continue
        speeds[index]?.push(messagesPerSecond)
        if (knowsProcessorTime) costs[index]?.push((processorTime(peer.pid) - before) / count)
      }
    }
    const [base = []] = speeds
    const [baseCost = []] = costs
    const by = hasPostfix ? 'smtp-source' : 'a load from Node'
    const first = contestants[0]?.name
    console.log(`\nMessages of 1 KB, ${habit}, 10 at the same time by ${by}, ${rounds} rounds`)
    for (const [index, { name }] of contestants.entries()) {
      const theirs = speeds[index] as number[]
      const cost = costs[index] as number[]
      const speed = `${median(theirs).toFixed(0).padStart(8)} /s   it / ${first} ${medianRatio(theirs, base).toFixed(2)}`
      const time = knowsProcessorTime
        ? `   ${median(cost).toFixed(0).padStart(6)} µs of processor a message   it / ${first} ${medianRatio(cost, baseCost).toFixed(2)}`
        : ''
      console.log(`  ${name.padEnd(28)} ${speed}${time}`)
    }
  }
  await Promise.all(contestants.map(({ peer }) => peer.stop()))
  for (const { name, advice } of absent) console.log(`\nWithout ${name}: ${advice}.`)
  if (!hasPostfix) {
    console.log('\nWithout smtp-source and smtp-sink: apt-get install postfix brings them.')
  }
}
