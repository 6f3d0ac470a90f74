// Run inside a page: leaves a function that gives the outcomes.
import { setupWorker } from 'msw/browser'
import { fetchClient } from './fetch-client.ts'
import { type Outcome, runBehaviours } from './harness.ts'
import { behaviours } from './index.ts'
import { initialHandlers } from './sequences.ts'

declare global {
  var runInBrowser: (major: number) => Promise<Outcome[]>
}

globalThis.runInBrowser = async (major) => {
  const worker = setupWorker(...initialHandlers(location.origin))
  const quiet = { quiet: true, onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const
  await worker.start(quiet)
  const outcomes = await runBehaviours(behaviours, {
    client: fetchClient,
    major,
    browser: true,
    base: location.origin,
    use: worker.use.bind(worker),
    reset: () => worker.resetHandlers(),
  })
  worker.stop()
  return outcomes
}
