// Processor time per intercepted request: our resolvers against the same ones written by hand.
import { query, respondWith, when } from '@statuary/msw'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

/** Many short ones: what else the machine does falls on both sides. */
const rounds = 101
const requests = 20

const busy = () =>
  HttpResponse.json(
    { error: 'service_unavailable', retry_after: 300 },
    { status: 503, headers: { 'Retry-After': '300' } },
  )
const notFound = () => HttpResponse.json({ error: 'not_found' }, { status: 404 })

/** What is compared, with the most that ours may take of the time by hand. */
const pairs = {
  'respondWith(503)': { ours: respondWith(503), byHand: busy, budget: 1.05 },
  "when(query('page', 2), respondWith(503), respondWith(404))": {
    ours: when(query('page', 2), respondWith(503), respondWith(404)),
    byHand: ({ request }: { request: Request }) =>
      new URL(request.url).searchParams.get('page') === '2' ? busy() : notFound(),
    budget: 1.1,
  },
} as const

const server = setupServer()
server.listen()
console.log(`GET of a 503 through fetch and MSW, ${rounds} rounds of ${requests} requests`)
for (const [name, { ours, byHand, budget }] of Object.entries(pairs)) {
  server.use(http.get('http://bench.test/ours', ours), http.get('http://bench.test/byHand', byHand))
  const { ratio, times } = await compare()
  server.resetHandlers()
  const verdict = ratio <= budget ? 'within' : 'MORE THAN'
  console.log(`
  ${name}
    ours      ${median(times.ours).toFixed(1).padStart(7)} µs
    by hand   ${median(times.byHand).toFixed(1).padStart(7)} µs
    ratio     ${ratio.toFixed(3).padStart(7)}, ${verdict} its budget of ${budget}`)
}
server.close()

async function compare() {
  const times = { ours: [] as number[], byHand: [] as number[] }
  const names = ['ours', 'byHand'] as const
  for (let round = -20; round < rounds; round++) {
    // The two take turns, and turns at being first; the first rounds warm up.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = await measure(name)
      if (round >= 0) times[name].push(time)
    }
  }
  const ratio = median(times.ours.map((time, round) => time / (times.byHand[round] as number)))
  return { ratio, times }
}

async function measure(name: 'ours' | 'byHand'): Promise<number> {
  const before = process.cpuUsage()
  for (let request = 0; request < requests; request++) {
    const response = await fetch(`http://bench.test/${name}?page=2`)
    if (response.status !== 503) throw new Error(`${name} answered with ${response.status}.`)
    await response.text()
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / requests
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}
