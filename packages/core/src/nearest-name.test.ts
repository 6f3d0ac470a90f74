import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.js'

const names = ['path', 'method', 'count', 'timeoutMs', 'to']

test.each([
  ['pth', 'path'],
  ['Path', 'path'],
  ['timeout_ms', 'timeoutMs'],
  ['timeout', 'timeoutMs'],
  ['TIMEOUT-MS', 'timeoutMs'],
  ['mehtod', 'method'],
  ['ot', undefined],
  ['cnt', undefined],
  ['counts', 'count'],
  ['x', undefined],
  ['from', undefined],
  ['', undefined],
  ['p'.repeat(100_000), undefined],
])('%s is likely %s', (given, meant) => {
  expect(nearestName(given, names)).toBe(meant)
})
