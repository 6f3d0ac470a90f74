import { describe, expect, test } from 'vitest'
import { createHostGuard, readHost } from './host-guard.js'

const guard = createHostGuard(['ci.test', '192.168.1.7', 'fe80::1%eth0'])

describe('a Host', () => {
  test.each([
    'localhost',
    'LOCALHOST:8080',
    'localhost.',
    'localhost.:8080',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '10.1.2.3:80',
    '[::1]',
    '[::ffff:127.0.0.1]:8080',
    '[2001:db8::1]',
    'ci.test',
    'ci.test.:80',
  ])('%s passes', (host) => {
    expect(guard.refuseHost(host)).toBeUndefined()
  })

  test.each([
    'attacker.example',
    '127.0.0.1.attacker.example',
    'localhost.attacker.example',
    'localhost..',
    'ci.test.attacker.example',
    'x.ci.test',
    '1.2.3.4.5',
    '',
  ])('%s does not', (host) => {
    expect(guard.refuseHost(host)).toContain(`The Host ${JSON.stringify(host)} is not this machine`)
  })
})

describe('an Origin', () => {
  test.each([
    'http://localhost:5173',
    'http://localhost.:5173',
    'https://127.0.0.1',
    'http://127.0.0.2:8080',
    'http://[::1]:80',
    'http://ci.test',
    'http://192.168.1.7:8080',
    'http://[fe80::1]',
    undefined,
  ])('%s passes', (origin) => {
    expect(guard.refuseOrigin(origin)).toBeUndefined()
  })

  test.each([
    'http://10.1.2.3',
    'http://192.168.1.8',
    'http://0.0.0.0',
    'http://[2001:db8::1]',
    'http://[::]',
    'http://127.0.0.1.attacker.example',
    'https://attacker.example',
    'null',
    'file://',
    '',
  ])('%s does not', (origin) => {
    expect(guard.refuseOrigin(origin)).toContain('is not this machine')
  })
})

describe('the value of a Host line', () => {
  test.each([
    ['localhost:', 'localhost'],
    ['LocalHost:8080', 'localhost:8080'],
    ['localhost:80', 'localhost'],
    ['[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
    ['[fe80::1%25eth0]:8080', '[fe80::1]:8080'],
    ['[fe80::1%eth0]', '[fe80::1]'],
    ['user@localhost', undefined],
    ['localhost/x', undefined],
    ['a b', undefined],
    ['localhost:http', undefined],
    ['[::1', undefined],
  ])('%s is %s', (value, host) => {
    expect(readHost(value)).toBe(host)
  })
})
