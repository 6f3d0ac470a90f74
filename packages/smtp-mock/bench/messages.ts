import { spawnSync } from 'node:child_process'
import { type Habit, ownLoad, smtpSource } from './load.ts'
import { type Peer, startPeer, startSink } from './peer.ts'
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

/** Measures messages per second against smtp-server, MailDev and, where it is there, smtp-sink. */
export async function benchMessages(): Promise<void> {
  const hasPostfix = spawnSync('smtp-source').error === undefined
  const load = hasPostfix ? smtpSource : ownLoad
  const contestants: Contestant[] = [
    { name: 'ours', peer: await startPeer('ours'), speed: 'fast' },
    { name: 'smtp-server, with capture', peer: await startPeer('smtp-server'), speed: 'slow' },
    { name: 'maildev', peer: await startPeer('maildev'), speed: 'slow' },
    ...(hasPostfix
      ? ([{ name: 'smtp-sink', peer: await startSink(), speed: 'fast' }] as const)
      : []),
  ]
  for (const habit of ['one per connection', 'kept connections'] as const) {
    const speeds = contestants.map(() => [] as number[])
    for (let round = -1; round < rounds; round++) {
      for (const [index, { peer, speed }] of contestants.entries()) {
        const isPatient = habit === 'kept connections' && index === 1
        const count = counts[habit][isPatient ? 'fast' : speed]
        const messagesPerSecond = await load(peer.port, count, habit)
        if (round >= 0) speeds[index]?.push(messagesPerSecond)
      }
    }
    const [ours = []] = speeds
    const by = hasPostfix ? 'smtp-source' : 'a load from Node'
    console.log(`\nMessages of 1 KB, ${habit}, 10 at the same time by ${by}, ${rounds} rounds`)
    for (const [index, { name }] of contestants.entries()) {
      const theirs = speeds[index] as number[]
      console.log(
        `  ${name.padEnd(28)} ${median(theirs).toFixed(0).padStart(8)} /s   ours / it ${medianRatio(ours, theirs).toFixed(2)}`,
      )
    }
  }
  await Promise.all(contestants.map(({ peer }) => peer.stop()))
  if (!hasPostfix) {
    console.log('\nWithout smtp-source and smtp-sink: apt-get install postfix brings them.')
  }
}
