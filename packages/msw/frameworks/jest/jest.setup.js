const { rewindAll } = require('@statuary/msw')
const { server } = require('./mocks/server')

beforeAll(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())
