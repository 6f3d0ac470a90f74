// Tells what this machine can be held to: a table on the standard error, and on the standard output
// the value for STATUARY_REQUIRE, which CI sets. Where it is set already, nothing is taken from it.
import { places } from '../places.ts'
import { UserError } from '../user-error.ts'
import { needsOf } from './needs.ts'
import { questionsFor } from './questions.ts'
import { reachOf } from './reach.ts'
import { reachTable } from './reach-table.ts'

const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupt.abort(new UserError(`${signal}: stopped.`)))
}

try {
  const reach = await reachOf(needsOf(places.contracts), questionsFor(interrupt.signal))
  process.stderr.write(`${reachTable(reach)}\n`)
  const demanded = process.env.STATUARY_REQUIRE
  if (demanded) process.stderr.write(`STATUARY_REQUIRE demands, whatever is here: ${demanded}\n`)
  process.stdout.write(`${demanded || [...reach.able, 'evidence'].join(',')}\n`)
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`reach: ${error.message}\n`)
  process.exitCode = 1
}
