import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { classOf, steady } from './steady.ts'

const steadyMessage = (message: string) =>
  steady(
    {
      case: 'ok',
      ok: false,
      error: { type: 'Error', code: null, enhanced: null, text: null, message },
      refused: [],
      tookMs: 1,
    },
    { texts: { '/tmp/statuary-go-1': '{project}' }, port: 2525 },
  ).error?.message

test.each([
  ['connect ECONNREFUSED 127.0.0.1:2525', 'connect ECONNREFUSED 127.0.0.1:{port}'],
  ['port 2525, not 25250', 'port {port}, not 25250'],
  [
    'read tcp 127.0.0.1:53210->127.0.0.1:2525: timeout',
    'read tcp 127.0.0.1:{port}->127.0.0.1:{port}: timeout',
  ],
  ['open /tmp/statuary-go-1/ca.pem', 'open {project}/ca.pem'],
  ['40C7A8F5:error:0A000410:SSL', '{thread}:error:0A000410:SSL'],
  ['timed out after 5002 milliseconds', 'timed out after {number} milliseconds'],
  [
    'current time 2026-11-25T04:02:02Z is after 2026-11-24T04:01:50Z',
    'current time {time} is after {time}',
  ],
  [
    'not valid after 1795492910 (86426 seconds ago)',
    'not valid after {time} ({number} seconds ago)',
  ],
  ['Socket@1b2c3d4e closed', 'Socket@{hash} closed'],
  [`helo from ${hostname()}`, 'helo from {hostname}'],
  ['550 5.1.1 first@mail.test is unknown', '550 5.1.1 first@mail.test is unknown'],
])('%j is %j in evidence', (message, clean) => {
  expect(steadyMessage(message)).toBe(clean)
})

test.each([
  [0, 'at once'],
  [940, 'at once'],
  [1_000, 'its timeout'],
  [2_900, 'its timeout'],
  [3_100, 'longer'],
] as const)('%i ms with a timeout of 1000 ms are %s', (tookMs, took) => {
  expect(classOf(tookMs, 1_000)).toBe(took)
})
