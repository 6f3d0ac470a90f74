import { describe, expect, test } from 'vitest'
import { compilePath, splitPath } from './path-pattern.js'

const matches = (pattern: string, path: string) => compilePath(pattern)(splitPath(path))

describe('a pattern', () => {
  test.each([
    ['/', '/'],
    ['/api/orders', '/api/orders'],
    ['/api/*', '/api/orders'],
    ['/api/:id/items', '/api/7/items'],
    ['/files/*.pdf', '/files/a.b.pdf'],
    ['/files/report-*', '/files/report-'],
    ['/api/**', '/api'],
    ['/api/**', '/api/'],
    ['/api/**', '/api/orders/7'],
    ['/**', '/'],
    ['/**', '/a/b'],
    ['/caf\u00e9/a b', '/caf%C3%A9/a%20b'],
    ['/a%20b', '/a b'],
    ['/files/*', '/files/a%2Fb'],
    ['/100%', '/100%'],
    ['/a.c', '/a.c'],
    ['/(a|b)[c]+', '/(a|b)[c]+'],
    ['/a:b', '/a:b'],
  ])('%s means %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true)
  })

  test.each([
    ['/api/orders', '/api/orders/'],
    ['/api/orders', '/API/orders'],
    ['/api/*', '/api/'],
    ['/api/*', '/api'],
    ['/api/*', '/api/orders/7'],
    ['/api/:id', '/api/'],
    ['/files/*.pdf', '/files/pdf'],
    ['/files/ab*ba', '/files/aba'],
    ['/api/**', '/apis'],
    ['/a.c', '/abc'],
    ['/a/b', '/a%2Fb'],
    ['/a:b', '/ax'],
  ])('%s does not mean %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(false)
  })

  test.each([
    ['/api/**/orders', /before its end/],
    ['/a*b*', /more than one \* in the segment a\*b\*/],
    ['/a**', /more than one/],
  ])('%s is refused', (pattern, message) => {
    expect(() => compilePath(pattern)).toThrow(message)
  })
})
