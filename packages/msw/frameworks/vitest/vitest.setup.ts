import { rewindAll } from '@statuary/msw'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { server } from './mocks/server'

beforeAll(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())
