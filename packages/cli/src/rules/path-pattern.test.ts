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

describe('a parameter as other routers write it', () => {
  test.each([
    ['/orders/{id}', ':id', '%7Bid%7D'],
    ['/orders/{id:int}/x', ':int', '%7Bid%3Aint%7D'],
    ['/{order-id}', ':order_id', '%7Border-id%7D'],
    ['/orders/<id>', ':id', '%3Cid%3E'],
    ['/orders/<int:id>', ':id', '%3Cint%3Aid%3E'],
    ['/a{id}b', ':id', 'a%7Bid%7Db'],
    ['/:order-id', ':order_id', '%3Aorder-id'],
    ['/:id.json', ':id_json', '%3Aid.json'],
    ['/{}', ':id', '%7B%7D'],
    ['/:', ':id', '%3A'],
  ])('%s is refused, and named as %s or %s', (pattern, name, encoded) => {
    expect(() => compilePath(pattern)).toThrow(
      `A parameter is a whole segment and is written ${name}; the characters themselves are ${encoded}.`,
    )
  })

  test('is literal where its characters are encoded', () => {
    const matches = compilePath('/%7Bid%7D/%3Aname/items:batch')
    expect(matches(splitPath('/{id}/:name/items:batch'))).toBe(true)
    expect(matches(splitPath('/7/8/items:batch'))).toBe(false)
  })
})
