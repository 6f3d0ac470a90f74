import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { SessionRecord } from './session.js'

function create() {
  const session = new SessionRecord({ address: '127.0.0.1', port: 25 }, () => {})
  session.sent('220 mx.test\r\n')
  return session
}

test('has an id of its own, which stays', () => {
  const session = create()
  expect(session.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  expect(session.id).toBe(session.id)
  expect(create().id).not.toBe(session.id)
})

test('shows all of itself where it is printed', () => {
  const session = create()
  session.domain = 'client.test'
  const { id, openedAt } = session
  expect(JSON.parse(JSON.stringify(session))).toEqual({
    id,
    openedAt: openedAt.toISOString(),
    client: { address: '127.0.0.1', port: 25 },
    domain: 'client.test',
    secure: false,
    isClosed: false,
    droppedEntries: 0,
    transcript: [{ at: expect.any(Number), from: 'server' }],
  })
  expect(inspect(session)).toContain(id)
  expect(inspect(session)).toContain("from: 'server'")
})
