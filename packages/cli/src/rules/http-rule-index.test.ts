import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainMiss } from './explain-miss.js'
import type { HttpRuleStore } from './http-rule.js'
import { matchesPath, splitPath } from './path-pattern.js'
import { createRuleBook } from './rule-book.js'
import { loadValidators } from './schema-validator.js'

beforeAll(loadValidators)

const rule = (path: string, method = 'ANY', times?: number) => ({
  path,
  method,
  replies: [{ status: 200, ...(times === undefined ? {} : { times }) }],
})

/** What the index has to agree with: asking one rule after the other. */
function findOneByOne({ rules }: HttpRuleStore, method: string, path: string) {
  const segments = splitPath(path)
  return rules.find(
    ({ prepared }) =>
      (prepared.method === 'ANY' || prepared.method === method) &&
      !prepared.replies.spent &&
      matchesPath(prepared.path, segments),
  )
}

describe('the index', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', '', ':id', '*', 'a*', '*b', 'a*b', '%61')
  const path = fc
    .tuple(fc.array(segment, { maxLength: 3 }), fc.boolean())
    .map(([segments, isOpen]) => `/${[...segments, ...(isOpen ? ['**'] : [])].join('/')}`)
  const asked = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'aab', '', 'c'), { maxLength: 4 })
    .map((segments) => `/${segments.join('/')}`)
  const method = fc.constantFrom('GET', 'POST')
  const change = fc.oneof(
    fc.record({
      add: fc.array(
        fc.tuple(path, fc.constantFrom('GET', 'POST', 'ANY'), fc.constantFrom(1, 2, undefined)),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({ put: path, at: fc.nat(5) }),
    fc.record({ remove: fc.nat(5) }),
    fc.record({ ask: asked, method }),
    fc.constant({ reset: true }),
  )

  test('finds what asking one by one finds, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const { http: store } = createRuleBook()
        store.stage('file', [rule('/a'), rule('/**', 'GET', 2)])()
        for (const step of changes) {
          if ('add' in step) store.add(step.add.map((args) => rule(...args)))
          else if ('put' in step) store.put(`http-${step.at}`, rule(step.put))
          else if ('remove' in step) store.remove(`http-${step.remove}`)
          else if ('reset' in step) store.reset()
          else {
            const expected = findOneByOne(store, step.method, step.ask)
            const found = store.find(step.method, splitPath(step.ask))
            expect(found?.id).toBe(expected?.id)
            found?.prepared.replies.take()
          }
        }
      }),
    )
  })

  test('takes 50,000 rules, and no more', () => {
    const { http: store } = createRuleBook()
    const many = Array.from({ length: 50_000 }, (_, index) => rule(`/${index}`))
    store.add(many)
    expect(store.find('GET', ['49999'])?.id).toBe('http-50000')
    expect(() => store.addOne(rule('/x'))).toThrow(
      'That would be 50001 rules, and a server takes at most 50000 of each kind.',
    )
    expect(() => store.put('new', rule('/x'))).toThrow('50001')
    expect(() => store.replaceAll([...many, rule('/x')])).toThrow('50001')
    expect(store.put('http-1', rule('/x')).isNew).toBe(false)
    expect(store.size).toBe(50_000)
  })
})

describe('a miss', () => {
  const explain = (rules: readonly object[], method: string, path: string) => {
    const { http: store } = createRuleBook()
    store.add(rules)
    return explainMiss(store.rules, method, path)
  }

  test.each([
    ['/orders', 'Rule http-1 is for /Orders, which differs only in upper and lower case.'],
    ['/Orders/', 'Rule http-1 is for /Orders, which differs only in slashes.'],
    ['//orders', 'Rule http-1 is for /Orders, which differs only in slashes.'],
    ['/order', undefined],
  ])('at %s names a rule that differs in case or a slash', (path, expected) => {
    expect(explain([rule('/Orders')], 'GET', path)).toBe(expected)
  })

  test('names a rule for another method', () => {
    expect(explain([rule('/x', 'POST'), rule('/X', 'GET')], 'GET', '/x')).toBe(
      'Rule http-1 is for this path, but for POST, not GET.',
    )
  })

  test('says that a rule is spent, before all else', () => {
    const { http: store } = createRuleBook()
    store.add([rule('/x', 'POST'), rule('/:id', 'GET', 2)])
    for (let time = 0; time < 2; time++) store.find('GET', ['x'])?.prepared.replies.take()
    expect(store.find('GET', ['x'])).toBeUndefined()
    expect(explainMiss(store.rules, 'GET', '/x')).toBe(
      'Rule http-2 is for this path, but is spent: it has answered 2 times. POST /api/http/reset makes rules start over.',
    )
  })
})
