import { closeWith, cut, eventStream, respondWith, rewindAll, sequence } from '@statuary/msw'
import { http, ws } from 'msw'
import { setupWorker } from 'msw/browser'

declare global {
  interface Window {
    mock: typeof mock
  }
}

const worker = setupWorker()
const mock = { worker, http, ws, closeWith, cut, eventStream, respondWith, rewindAll, sequence }

await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
window.mock = mock
