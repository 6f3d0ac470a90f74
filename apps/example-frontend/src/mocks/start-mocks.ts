import { respondWith } from '@statuary/msw'
import { http, ws } from 'msw'
import { setupWorker } from 'msw/browser'
import { changes, support } from './live.ts'
import { type ScenarioName, scenarios, summaryIn } from './scenarios.ts'

/** Starts the worker with the scenario of the address bar, and lists the others below the page. */
export async function startMocks(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('scenario') ?? ''
  const name = Object.hasOwn(scenarios, asked) ? (asked as ScenarioName) : 'success'
  const worker = setupWorker(
    http.get('/api/orders', scenarios[name]),
    http.post('/api/graphql', summaryIn(name)),
    http.post('/api/token', respondWith(200, { body: { access_token: 'new' } })),
    http.get('/api/orders/events', changes),
    ws.link('*/api/support').addEventListener('connection', support),
  )
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  document.body.append(scenarioLinks(name))
}

function scenarioLinks(current: ScenarioName): HTMLElement {
  const nav = document.createElement('nav')
  nav.ariaLabel = 'Scenarios'
  for (const name of Object.keys(scenarios)) {
    const link = document.createElement('a')
    link.href = `?scenario=${name}`
    link.textContent = name
    if (name === current) link.ariaCurrent = 'page'
    nav.append(link)
  }
  return nav
}
