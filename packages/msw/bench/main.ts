// Time per intercepted request: respondWith(503) against a resolver written by hand.
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { respondWith } from '../dist/index.js'

const rounds = 21
const requests = 200

const resolvers = {
  ours: respondWith(503),
  byHand: () =>
    HttpResponse.json(
      { error: 'service_unavailable', retry_after: 300 },
      { status: 503, headers: { 'Retry-After': '300' } },
    ),
}

const server = setupServer(
  http.get('http://bench.test/ours', resolvers.ours),
  http.get('http://bench.test/byHand', resolvers.byHand),
)
server.listen()

const times = { ours: [] as number[], byHand: [] as number[] }
const names = ['ours', 'byHand'] as const
for (let round = -4; round < rounds; round++) {
  // The two take turns, and turns at being first; the first rounds warm up.
  for (const name of round % 2 === 0 ? names : names.toReversed()) {
    const time = await measure(name)
    if (round >= 0) times[name].push(time)
  }
}
server.close()

const ratio = median(times.ours.map((time, round) => time / (times.byHand[round] as number)))
console.log(`GET of a 503 through fetch and MSW, ${rounds} rounds of ${requests} requests
  respondWith(503)    ${median(times.ours).toFixed(1).padStart(7)} µs
  HttpResponse.json   ${median(times.byHand).toFixed(1).padStart(7)} µs
  ratio               ${ratio.toFixed(3).padStart(7)}`)

async function measure(name: keyof typeof resolvers): Promise<number> {
  const before = performance.now()
  for (let request = 0; request < requests; request++) {
    const response = await fetch(`http://bench.test/${name}`)
    if (response.status !== 503) throw new Error(`${name} answered with ${response.status}.`)
    await response.text()
  }
  return ((performance.now() - before) / requests) * 1000
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}
