import { expect, test } from 'vitest'
import { createApp } from './app.ts'

test('a bug is no fault of the mail server', async () => {
  const logged: string[] = []
  const app = createApp({
    mailer: {
      async send() {
        throw new TypeError('x is not a function')
      },
      close() {},
    },
    log: (event, { error }) => logged.push(`${event}: ${error}`),
  })
  const response = await app.request('/sign-ups', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"name":"Ann","email":"ann@example.test"}',
  })
  expect(response.status).toBe(500)
  expect(logged).toEqual(['bug: x is not a function'])
})
