import autocannon from 'autocannon'
import { median, startStatuary } from './servers.ts'

const rounds = 5
const load = { connections: 10, duration: 2 }
const most = 24_000

/**
 * Measures a request that only the oldest of 24,000 rules matches against one to a server with one
 * rule, and how the time to add rules grows.
 */
export async function benchRules(): Promise<void> {
  const many = await startStatuary()
  const one = await startStatuary()
  await add(one.http, [rule('/oldest')])
  await add(many.http, [rule('/oldest')])
  const first = await addMany(many.http, 0)
  const second = await addMany(many.http, most / 2)

  const measure = async (http: string) => {
    const result = await autocannon({ url: `${http}/oldest`, ...load })
    if (result.errors > 0 || result['2xx'] === 0) throw new Error('No answer of the rule')
    return result.requests.average
  }
  await measure(many.http)
  await measure(one.http)
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const alone = await measure(one.http)
    ratios.push(alone / (await measure(many.http)))
  }
  await many.stop()
  await one.stop()
  console.log(`A request that only the oldest of ${most} rules matches, against one to a single rule
  ratio of time   ${median(ratios).toFixed(2).padStart(8)}
Adding ${most / 2} rules on top of as many, against on top of none
  ratio of time   ${(second / first).toFixed(2).padStart(8)}`)
}

/** Adds half of the rules in requests of 3,000, and gives the milliseconds it took. */
async function addMany(http: string, from: number): Promise<number> {
  const begin = performance.now()
  for (let start = from; start < from + most / 2; start += 3000) {
    await add(
      http,
      Array.from({ length: 3000 }, (_, index) => rule(`/orders/${start + index}`)),
    )
  }
  return performance.now() - begin
}

async function add(http: string, rules: readonly object[]): Promise<void> {
  const response = await fetch(`${http}/api/http/rules`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(rules),
  })
  if (response.status !== 201) throw new Error(await response.text())
}

function rule(path: string) {
  return { method: 'GET', path, replies: [{ status: 200 }] }
}
