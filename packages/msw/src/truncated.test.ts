import { describe, expect, test } from 'vitest'
import { brokenJson } from './broken-json.js'
import { respondWith } from './respond-with.js'
import { truncated } from './truncated.js'

const info = { request: new Request('http://mock.test/') } as never

describe('truncated', () => {
  test('gives what comes before the break', async () => {
    const resolver = truncated(respondWith(200), { afterBytes: 7 })
    const reader = ((await resolver(info)) as Response).body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"statu')
    await expect(reader?.read()).rejects.toThrow(new TypeError('terminated'))
  })

  test('does not hand on a response that would be complete', async () => {
    const resolver = truncated(respondWith(200), { afterBytes: 15 })
    await expect(resolver(info)).rejects.toThrow('the response has only 15. Give fewer.')
  })

  test.each([-1, 1.5, undefined, '7'])('refuses to break off after %s', (afterBytes) => {
    const options = { afterBytes: afterBytes as number }
    expect(() => truncated(respondWith(200), options)).toThrow('truncated cannot stop after')
  })
})

describe('brokenJson', () => {
  test.each([204, 302] as const)('refuses %s, which has nothing to break', (status) => {
    expect(() => brokenJson(status)).toThrow(`HTTP ${status} has no content that could be broken`)
  })
})
