// Times the whole run with everything installed, and what one more contract costs.
import { frameworks, snippetIds } from '@statuary/snippets'
import { readContract } from '../src/contract.ts'
import { deadlines } from '../src/deadlines.ts'
import { places } from '../src/places.ts'
import type { Report } from '../src/report.ts'
import { runContracts } from '../src/run-contracts.ts'
import { subjectOf } from '../src/subject.ts'

const rounds = 3
const contracts = snippetIds.map((id) => readContract(places.contracts, id))
const half = contracts.filter((_, index) => index % 2 === 0)
const never = new AbortController().signal

async function time(asked: typeof contracts, ids = frameworks.map(({ id }) => id)) {
  const start = performance.now()
  const reports = await runContracts({
    subjects: ids.map(subjectOf),
    contracts: asked,
    complete: false,
    required: [],
    evidenceRequired: false,
    record: false,
    today: '',
    places,
    deadlines,
    signal: never,
    progress: { concurrency: 2, live: false, write: () => {} },
  })
  return { reports, milliseconds: performance.now() - start }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

const first = await time(contracts)
const ran = first.reports.filter(({ outcome }) => 'cells' in outcome)
for (const { outcome } of first.reports.filter((report) => !ran.includes(report))) {
  console.log(`${outcome.id} is left out: ${outcome.kind}`)
}
const ids = frameworks
  .map(({ id }) => id)
  .filter((id) => ran.some(({ outcome }) => outcome.id === id))

const whole: number[] = []
const halves: number[] = []
const each = new Map<string, { all: number[]; half: number[] }>(
  ids.map((id) => [id, { all: [], half: [] }]),
)
const keep = (reports: readonly Report[], which: 'all' | 'half') => {
  for (const { outcome, milliseconds } of reports) each.get(outcome.id)?.[which].push(milliseconds)
}
for (let round = 0; round < rounds; round += 1) {
  const all = await time(contracts, ids)
  const some = await time(half, ids)
  whole.push(all.milliseconds)
  halves.push(some.milliseconds)
  keep(all.reports, 'all')
  keep(some.reports, 'half')
}

const more = contracts.length - half.length
const ms = (value: number) => `${value.toFixed(1)} ms`
console.log(`Medians of ${rounds} rounds with everything installed, two frameworks at a time.\n`)
for (const [id, times] of each) {
  const additional = (median(times.all) - median(times.half)) / more
  const seconds = (median(times.all) / 1000).toFixed(1)
  console.log(
    `${id.padEnd(12)}  ${seconds.padStart(5)} s  ${ms(additional)} per additional contract`,
  )
}
const total = (median(whole) / 1000).toFixed(1)
const additional = (median(whole) - median(halves)) / (more * ids.length)
console.log(`\n${ids.length} frameworks, ${contracts.length} contracts: ${total} s`)
console.log(`per additional contract and framework: ${ms(additional)}`)
