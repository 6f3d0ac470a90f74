import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { contractIds, hasResponse } from '@statuary/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRequired } from '../../../test/is-required.js'
import { curl } from '../src/curl.js'

test.each(contractIds.filter(hasResponse))('%s is asked of the mock', (id) => {
  expect(curl(id)).toBe(`curl -i http://127.0.0.1:8080/${id}`)
})

test.each([
  ['http://localhost:3000/endpoint', 'curl -i http://localhost:3000/endpoint'],
  ['https://example.com', 'curl -i https://example.com/'],
  ['http://a.test/?a=1&b=$HOME', "curl -i 'http://a.test/?a=1&b=$HOME'"],
  ["http://a.test/it's", String.raw`curl -i 'http://a.test/it'\''s'`],
  ['http://[::1]:3000/endpoint', "curl -gi 'http://[::1]:3000/endpoint'"],
  ['http://a.test/?a={b,c}', "curl -gi 'http://a.test/?a={b,c}'"],
  ['http://a.test/a b\n; reboot', "curl -i 'http://a.test/a%20b;%20reboot'"],
])('%j is asked as it is', (url, command) => {
  expect(curl('http/503', { url })).toBe(command)
})

test.each(['', '/endpoint', 'localhost:3000/endpoint', '-o/etc/passwd', 'file:///etc/passwd'])(
  '%j is no URL to ask',
  (url) => {
    expect(() => curl('http/503', { url })).toThrow(
      `No request can be sent to ${JSON.stringify(url)}. Give the full URL`,
    )
  },
)

test('a contract without a response is asked of nobody', () => {
  expect(() => curl('smtp/354' as never)).toThrow(RangeError)
})

describe('a shell', () => {
  const server = createServer((request, response) => response.end(request.url))
  let origin: string
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  test('sends each URL as it was given', async ({ skip }) => {
    const isMissing = spawnSync('curl', ['--version']).status !== 0
    skip(isMissing && !isRequired('curl'), 'curl is not installed; on Debian: apt-get install curl')

    const special = fc.constantFrom(...'\'"`$\\ !#&*();<>?[]{}|~^=%@-,.')
    const samples = fc
      .sample(fc.string({ unit: special, minLength: 1, maxLength: 12 }), { seed: 451, numRuns: 60 })
      .map((text) => new URL(`${origin}/a/?${text.replaceAll('#', '')}`).href)
    const commands = samples.map((url) => `${curl('http/503', { url })} -s; echo`)
    const { stdout } = await promisify(execFile)('sh', ['-eu', '-c', commands.join('\n')], {
      // A proxy of the machine's user has no place between the two.
      env: { PATH: process.env.PATH },
    })
    const asked = stdout.split(/\r?\n/).filter((line) => line.startsWith('/a/'))
    expect(asked).toEqual(samples.map((url) => url.slice(origin.length)))
  })
})
