import { payVisit } from './pay-visit.ts'
import { createRandom } from './random.ts'
import { type Holdings, Target } from './target.ts'
import { recordClientHello } from './tls-inputs.ts'
import { describeVisit, type Visit } from './visit.ts'
import { makeVisit } from './visits.ts'

/** How many hostile inputs there should be, and which. */
export interface HostileRun {
  readonly seed: number
  /** At least so many, for a block is not cut. */
  readonly inputs: number
  /** The block to begin with; 0 if left out. */
  readonly firstBlock?: number
  /** Milliseconds in which a server has to give a sign of life after a block; a minute if left out. */
  readonly probeWithin?: number
  readonly onBlock?: (progress: Progress) => void
  /** Told at once; which visit it was is looked for after that, for a while. */
  readonly onFailure?: (message: string) => void
}

/** How far a run has come. */
export interface Progress {
  readonly block: number
  readonly inputs: number
  readonly visits: number
  /** Milliseconds that the slowest sign of life took after a block. */
  readonly slowestProbe: number
  readonly holdings: Holdings
}

const visitsInBlock = 500
const visitsAtOnce = 32

/**
 * Has hostile clients visit two servers, one that offers STARTTLS and one with TLS from the first
 * octet, and looks after each block whether they live, answer at once and hold no more than before.
 *
 * @throws {Error} if they do not; the message has the visit, or the block, and how to repeat it.
 */
export async function runHostile(run: HostileRun): Promise<Progress> {
  const hello = await recordClientHello()
  const targets = await startTargets()
  const progress = { block: run.firstBlock ?? 0, inputs: 0, visits: 0, slowestProbe: 0 }
  let warm: readonly Holdings[] | undefined
  try {
    for (;;) {
      const visits = visitsOf(run.seed, progress.block, hello)
      try {
        await payAll(visits, targets)
        progress.slowestProbe = Math.max(
          progress.slowestProbe,
          await checkUp(targets, run.probeWithin),
        )
        const all = [
          await settled(targets.plain, warm?.[0]),
          await settled(targets.secure, warm?.[1]),
        ]
        // The first block warms up: code is compiled, and caches are filled.
        warm ??= all
        const [holdings] = all as [Holdings, Holdings]
        progress.inputs += visits.reduce((sum, { inputs }) => sum + inputs, 0)
        progress.visits += visits.length
        run.onBlock?.({ ...progress, holdings })
        if (progress.inputs >= run.inputs) return { ...progress, holdings }
      } catch (error) {
        const { message } = error as Error
        run.onFailure?.(message)
        const culprit = error instanceof VisitError ? error.visit : await findCulprit(visits)
        throw new Error(
          [
            `Block ${progress.block}, ${progress.inputs} inputs before it: ${message}`,
            culprit ? describeVisit(culprit) : 'No visit alone does that.',
            `Repeat it: npm run hostile -- --seed ${run.seed} --block ${progress.block}`,
          ].join('\n'),
          { cause: error },
        )
      }
      progress.block++
    }
  } finally {
    await Promise.all([targets.plain.stop(), targets.secure.stop()])
  }
}

interface Targets {
  readonly plain: Target
  readonly secure: Target
}

class VisitError extends Error {
  readonly visit: Visit

  constructor(message: string, visit: Visit) {
    super(message)
    this.visit = visit
  }
}

async function startTargets(): Promise<Targets> {
  const [plain, secure] = await Promise.all([
    Target.start('--smtp-starttls'),
    Target.start('--smtp-tls'),
  ])
  return { plain, secure }
}

function visitsOf(seed: number, block: number, hello: Buffer): Visit[] {
  const random = createRandom(seed, block)
  return Array.from({ length: visitsInBlock }, () => makeVisit(random, hello))
}

async function payAll(visits: readonly Visit[], targets: Targets): Promise<void> {
  const waiting = visits.values()
  const payNext = async () => {
    for (const visit of waiting) await pay(visit, targets)
  }
  await Promise.all(Array.from({ length: visitsAtOnce }, payNext))
}

async function pay(visit: Visit, { plain, secure }: Targets): Promise<void> {
  const target = visit.to === 'smtps' ? secure : plain
  const answer = await payVisit(visit, target.portOf(visit.to))
  const complaint = target.complaint()
  if (complaint !== undefined) throw new Error(complaint)
  if (visit.to === 'api' && /^HTTP\/1\.1 500 /m.test(answer)) {
    throw new VisitError(`The API answered 500: ${answer.slice(0, 1000)}`, visit)
  }
}

async function checkUp({ plain, secure }: Targets, within = 60_000): Promise<number> {
  const took = Math.max(await plain.checkUp(), await secure.checkUp())
  if (took > within) throw new Error(`A sign of life took ${Math.round(took)} ms.`)
  return took
}

/** Milliseconds in which what clients have left is given back: sockets that close, timers that end. */
const settleMs = 20_000
/** Octets that a heap may grow by in any number of inputs: code that is compiled late, and what is kept of them. */
const mostGrowth = 16 * 2 ** 20

/**
 * Gives what a process holds as soon as it is no more than when it was warm.
 *
 * @throws {Error} if it stays more.
 */
async function settled(target: Target, warm: Holdings | undefined): Promise<Holdings> {
  for (const end = performance.now() + settleMs; ; ) {
    const holdings = await target.holdings()
    const excess = warm && excessOf(holdings, warm)
    if (excess === undefined) return holdings
    if (performance.now() > end) throw new Error(excess)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function excessOf({ heap, descriptors = 0, resources }: Holdings, warm: Holdings) {
  if (heap > warm.heap + mostGrowth) return `The heap grew from ${warm.heap} to ${heap} octets.`
  // Those who ask for a sign of life keep a connection or two.
  if (descriptors > (warm.descriptors ?? 0) + 4) {
    return `Of ${warm.descriptors} descriptors there are ${descriptors} now.`
  }
  if (resources.length > warm.resources.length + 8) {
    return `There are ${resources.length} resources left: ${resources.join(', ')}.`
  }
  return undefined
}

/** Pays visits one at a time, to fresh servers, until one alone does the harm. */
async function findCulprit(visits: readonly Visit[]): Promise<Visit | undefined> {
  const targets = await startTargets()
  try {
    for (const visit of visits) {
      try {
        await pay(visit, targets)
        await targets.plain.checkUp()
        await targets.secure.checkUp()
      } catch {
        return visit
      }
    }
    return undefined
  } finally {
    await Promise.all([targets.plain.stop(), targets.secure.stop()])
  }
}
