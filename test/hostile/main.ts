// Sends hostile inputs to statuary serve; npm run hostile runs it.
import { parseArgs } from 'node:util'
import { runHostile } from './run-hostile.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    inputs: { type: 'string', default: '1000000' },
    block: { type: 'string', default: '0' },
    within: { type: 'string', default: '1000' },
  },
})
const seed = whole('seed', values.seed)
const isOne = process.argv.includes('--block')
const firstBlock = whole('block', values.block)
// A block is repeated for itself.
const inputs = isOne ? 1 : whole('inputs', values.inputs)

const began = performance.now()
console.log(`Seed ${seed}, ${isOne ? `block ${firstBlock}` : `${inputs} inputs`}`)
try {
  const { visits, inputs: sent } = await runHostile({
    seed,
    inputs,
    firstBlock,
    probeWithin: whole('within', values.within),
    onFailure: (message) => console.error(message),
    onBlock({ block, inputs, visits, slowestProbe, holdings }) {
      if (!isOne && block % 10 !== 0) return
      const { heap, descriptors, resources } = holdings
      console.log(
        `block ${block}: ${inputs} inputs, ${visits} connections, slowest probe ${Math.round(slowestProbe)} ms, heap ${(heap / 2 ** 20).toFixed(1)} MiB, ${descriptors} descriptors, ${resources.length} resources`,
      )
    },
  })
  const seconds = (performance.now() - began) / 1000
  console.log(`${sent} inputs over ${visits} connections in ${seconds.toFixed(0)} s: all is well.`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function whole(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  console.error(`--${name} takes a whole number, not ${JSON.stringify(text)}.`)
  process.exit(1)
}
