import { execFileSync } from 'node:child_process'
import { httpStatuses } from '@statuary/core'
import { expect, test } from 'vitest'
import { browserSupport } from './browsers.ts'
import { statusConstants } from './constants.ts'
import { formerNames, isCacheable } from './facts.ts'

test('every status of everyday use has a constant in each language', () => {
  for (const code of [200, 301, 400, 404, 429, 500, 503] as const) {
    expect(Object.keys(statusConstants[code] ?? {})).toEqual([
      ...['python', 'java', 'go', 'ruby', 'csharp'],
    ])
  }
})

test('what Python calls a status is what Python calls it', ({ skip }) => {
  const print = 'import http, json; print(json.dumps({s.value: s.name for s in http.HTTPStatus}))'
  let names: Record<string, string>
  try {
    names = JSON.parse(execFileSync('python3', ['-c', print], { encoding: 'utf8' }))
  } catch {
    return skip(true, 'no python3 here')
  }
  for (const [code, { python }] of Object.entries(statusConstants)) {
    // Newer versions rename some and keep the old name as an alias, which is not listed.
    if (python !== undefined && !['413', '414', '416', '422'].includes(code)) {
      expect(python).toBe(`HTTPStatus.${names[code]}`)
    }
  }
})

test('a status was never called what it is called now', () => {
  for (const { code, phrase } of httpStatuses) expect(formerNames(code)).not.toContain(phrase)
})

test('twelve statuses are cacheable by default (RFC 9110 section 15.1)', () => {
  expect(httpStatuses.filter(({ code }) => isCacheable(code))).toHaveLength(12)
})

test('browsers are told where they differ', () => {
  const names = browserSupport(425).map(({ browser }) => browser)
  expect(names).toEqual(['Chrome', 'Edge', 'Firefox', 'Safari'])
  expect(browserSupport(103)).toContainEqual({ browser: 'Firefox', since: '120' })
  expect(browserSupport(425)).toContainEqual({ browser: 'Chrome', since: 'flag' })
  expect(browserSupport(404)).toEqual([])
})
