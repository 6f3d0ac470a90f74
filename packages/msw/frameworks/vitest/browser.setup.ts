import { rewindAll } from '@statuary/msw'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { worker } from './mocks/worker'

beforeAll(() => worker.start({ quiet: true }))
afterEach(() => {
  worker.resetHandlers()
  rewindAll()
})
afterAll(() => worker.stop())
