import {
  closeWith,
  connectionSequence,
  dropped,
  rewindAll,
  type SocketListener,
} from '@statuary/msw'
import { ws } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { eventually, fakeClock } from '../test/clock.ts'
import { openSupportLine, type SupportState } from './support-line.ts'

const url = 'wss://shop.test/api/support'
const support = ws.link(url)
const server = setupServer()
const welcome: SocketListener = ({ client }) => client.send('How can we help?')

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(fakeClock)
afterEach(() => {
  close?.()
  vi.useRealTimers()
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

let close: (() => void) | undefined

function open(backend: SocketListener) {
  server.use(support.addEventListener('connection', backend))
  const states: SupportState[] = []
  const messages: string[] = []
  close = openSupportLine(url, {
    onState: (state) => states.push(state),
    onMessage: (text) => messages.push(text),
  })
  const last = () => states.at(-1)
  return { states, messages, last }
}

test('comes back later after 1013, and later still the next time', async () => {
  const busy = closeWith(1013, 'All lines are busy')
  const { messages, last } = open(connectionSequence(busy, busy, welcome))
  for (const waitMs of [1000, 2000]) {
    const reason = 'All lines are busy'
    await eventually(() => expect(last()).toEqual({ kind: 'waiting', waitMs, reason }))
    vi.advanceTimersByTime(waitMs)
  }
  await eventually(() => expect(messages).toEqual(['How can we help?']))
  expect(last()).toEqual({ kind: 'open' })
})

test('comes back to a connection that was lost, and to one that never opened', async () => {
  const { states, messages, last } = open(
    connectionSequence(dropped(), dropped({ beforeOpen: true }), welcome),
  )
  for (const waitMs of [1000, 2000]) {
    await eventually(() => expect(last()).toEqual({ kind: 'waiting', waitMs, reason: '' }))
    vi.advanceTimersByTime(waitMs)
  }
  await eventually(() => expect(messages).toHaveLength(1))
  expect(states.map(({ kind }) => kind)).toEqual([
    'connecting',
    'open',
    'waiting',
    'connecting',
    'waiting',
    'connecting',
    'open',
  ])
})

test('stays away from a server that says so', async () => {
  const { last } = open(closeWith(1008, 'Sign in first'))
  await eventually(() => expect(last()).toEqual({ kind: 'refused', reason: 'Sign in first' }))
  expect(vi.getTimerCount()).toBe(0)
})
