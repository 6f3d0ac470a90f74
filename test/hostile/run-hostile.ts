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
  let first: Holdings | undefined
  try {
    for (;;) {
      const visits = visitsOf(run.seed, progress.block, hello)
      try {
        await payAll(visits, targets)
        progress.slowestProbe = Math.max(
          progress.slowestProbe,
          await checkUp(targets, run.probeWithin),
        )
        const holdings = await targets.plain.holdings()
        // The first block warms up: code is compiled, and caches are filled.
        first ??= holdings
        checkHoldings(first, holdings)
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

/** What a process may hold more than after the first block: sockets that close, code that is compiled. */
function checkHoldings(first: Holdings, now: Holdings): void {
  const { heap, descriptors = 0, resources } = now
  const mebibyte = 1024 * 1024
  if (heap > first.heap + 48 * mebibyte) {
    throw new Error(`The heap grew from ${first.heap} to ${heap} octets.`)
  }
  if (descriptors > (first.descriptors ?? 0) + 2 * visitsAtOnce) {
    throw new Error(`Of ${first.descriptors} descriptors there are ${descriptors} now.`)
  }
  const timers = resources.filter((resource) => resource === 'Timeout').length
  if (timers > first.resources.length + 2 * visitsAtOnce) {
    throw new Error(`There are ${timers} timers left: ${resources.join(', ')}.`)
  }
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
