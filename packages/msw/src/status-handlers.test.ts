import { expect, test } from 'vitest'
import { statusHandlers } from './status-handlers.js'

async function ask(handlers: ReturnType<typeof statusHandlers>, url: string) {
  for (const handler of handlers) {
    const result = await handler.run({ request: new Request(url), requestId: '1' })
    if (result?.response) return result.response.status
  }
  return undefined
}

test.each([
  ['https://mock.test', 'https://mock.test/http/503', 503],
  ['https://mock.test/', 'https://mock.test/smtp/550', 422],
  ['https://mock.test/a', 'https://mock.test/a/http/204', 204],
  ['*/a', 'https://any.test/a/http/404', 404],
  ['*', 'https://any.test/http/418', 418],
  ['https://mock.test', 'https://mock.test/http/599', undefined],
  ['https://mock.test', 'https://mock.test/http/103', undefined],
  ['https://mock.test', 'https://mock.test/http/101', undefined],
  ['https://mock.test', 'https://mock.test/smtp/354', undefined],
  ['https://mock.test', 'https://other.test/http/503', undefined],
])('statusHandlers(%j) answers %s with %s', async (base, url, status) => {
  expect(await ask(statusHandlers(base), url)).toBe(status)
})

test.each(['', '/', '/a'])('statusHandlers takes the path %j of the page', (base) => {
  expect(statusHandlers(base)).toHaveLength(4)
})

test.each([null, 7, 'https://mock.test?a', '/a#b', 'mock.test', 'localhost:3000'])(
  'statusHandlers refuses the base %j',
  (base) => {
    expect(() => statusHandlers(base as string)).toThrow('statusHandlers cannot begin paths with')
  },
)
