// Run inside a project that installed the packages: prints the outcomes as JSON.
import { createRequire } from 'node:module'
import { neverResponds, rewindAll, sequence, slow } from '@statuary/msw'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { type Behaviour, equal, type Outcome, runBehaviours } from './harness.ts'
import { behaviours } from './index.ts'
import { nodeClients } from './node-clients.ts'
import { initialHandlers } from './sequences.ts'

const require = createRequire(import.meta.url)
const { version } = require('msw/package.json') as { version: string }
const major = Number.parseInt(version, 10)
const base = 'http://mock.test'
const server = setupServer(...initialHandlers(base))
const strict = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const
server.listen(strict)

const twice: Behaviour = {
  name: 'rewindAll rewinds what a second copy of the package made',
  async run({ client, use }) {
    const required = require('@statuary/msw') as typeof import('@statuary/msw')
    equal(required.sequence === sequence, false)
    use(
      http.get(
        `${base}/a`,
        slow(
          0,
          required.sequence(503, () => new Response('x')),
        ),
      ),
    )
    const send = async () => (await client.send(`${base}/a`)).status
    equal([await send(), await send()], [503, 200])
    rewindAll()
    equal(await send(), 503)
    use(http.get(`${base}/a`, slow(0, required.sequence(required.respondWith(503), 204))))
    equal([await send(), await send(), await send()], [503, 204, 204])
  },
}

const outcomes: Outcome[] = []
for (const client of nodeClients) {
  const place = {
    client,
    major,
    browser: false,
    base,
    use: server.use.bind(server),
    reset: () => server.resetHandlers(),
  }
  outcomes.push(...(await runBehaviours([...behaviours, twice], place)))
}

// One that nobody waits for any more: the server closes, and nothing may keep this process.
const asked = new Promise<void>((resolve) => {
  const never = neverResponds()
  server.use(
    http.get(`${base}/never`, (info) => {
      resolve()
      return never(info)
    }),
  )
})
fetch(`${base}/never`).catch(() => {})
await asked
server.close()
const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout')
console.log(JSON.stringify({ version, outcomes, timers: timers.length }))
