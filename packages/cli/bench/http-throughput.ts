import autocannon from 'autocannon'
import { median, start, startStatuary } from './servers.ts'

const rounds = 5
const load = { connections: 10, duration: 2 }

/** Measures requests per second of /http/503 against a bare node:http server with the same response. */
export async function benchHttp(): Promise<void> {
  const statuary = await startStatuary()
  const bare = await start('./bare-http.ts')
  const ours: number[] = []
  const theirs: number[] = []
  const measure = async (url: string) => {
    const result = await autocannon({ url, ...load })
    if (result.errors > 0 || result['2xx'] > 0)
      throw new Error(`${url} did not answer with 503 only`)
    return result.requests.average
  }
  await measure(`${statuary.http}/http/503`)
  await measure(bare.ready)
  for (let round = 0; round < rounds; round++) {
    ours.push(await measure(`${statuary.http}/http/503`))
    theirs.push(await measure(bare.ready))
  }
  await statuary.stop()
  await bare.stop()
  const ratios = ours.map((value, round) => value / (theirs[round] as number))
  console.log(`GET /http/503, ${load.connections} connections, ${rounds} rounds of ${load.duration} s
  statuary        ${median(ours).toFixed(0).padStart(8)} requests/s
  bare node:http  ${median(theirs).toFixed(0).padStart(8)} requests/s
  ratio           ${median(ratios).toFixed(2).padStart(8)}`)
}
