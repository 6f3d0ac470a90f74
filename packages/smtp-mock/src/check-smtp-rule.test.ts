import { readFileSync } from 'node:fs'
import { smtpStages } from '@statuary/core'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certificateKinds, handshakeFaults, malformations } from './answer.js'
import { checkSmtpRule } from './check-smtp-rule.js'
import { SmtpRuleHandler, smtpRule } from './rule.js'
import { type SmtpRule, SmtpRuleError } from './smtp-rule.js'

const schema = JSON.parse(
  readFileSync(new URL('../../../contracts/schema/smtp-rule.schema.json', import.meta.url), 'utf8'),
)
const keepsToSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

const code451 = [{ code: 451 }]

const good: readonly unknown[] = [
  ...schema.examples,
  ...smtpStages.map((stage) => ({ stage, replies: code451 })),
  { stage: 'ANY', replies: [{ code: 421 }] },
  { stage: 'ANY', match: '*', replies: [{ code: 421 }] },
  { id: 'a.b-c_1', command: 'XFOO', match: 'a *', replies: [{ code: 250, text: ['a', 'b'] }] },
  { command: 'mail', match: { regex: '^ann@', flags: 'i' }, replies: code451 },
  { stage: 'MESSAGE', match: '*@x.test', replies: code451 },
  { stage: 'MESSAGE', match: { regex: 'x' }, replies: code451 },
  { stage: 'MESSAGE', match: {}, replies: code451 },
  {
    stage: 'MESSAGE',
    match: { from: '', to: { regex: '.' }, text: '*', html: '*', headers: { 'X-A': '1' } },
    replies: code451,
  },
  { stage: 'RCPT', replies: [{ code: 354, illegal: true, text: '\u00ff\0', enhanced: 'x' }] },
  { stage: 'RCPT', replies: [{ code: 0, illegal: true }] },
  { stage: 'RCPT', replies: [{ code: 550, enhanced: null, text: '' }] },
  {
    stage: 'RCPT',
    replies: [
      { code: 550, drip: 0.01 },
      { code: 550, split: true },
    ],
  },
  { stage: 'RCPT', replies: [{ code: 550, split: [2, 4], slow: 0.5, times: 1 }] },
  ...malformations.map((malformed) => ({ stage: 'NOOP', replies: [{ code: 250, malformed }] })),
  ...['hang-up', 'reset', 'silence'].map((fault) => ({ stage: 'EHLO', replies: [{ fault }] })),
  { stage: 'EHLO', replies: [{ fault: { garbage: '' } }, { fault: { garbage: 'AP8=' } }] },
  ...handshakeFaults.map((handshake) => ({
    stage: 'STARTTLS',
    replies: [{ fault: { handshake } }],
  })),
  ...certificateKinds.map((certificate) => ({
    stage: 'STARTTLS',
    replies: [{ fault: { certificate } }],
  })),
  { stage: 'DATA', replies: [{ code: 421, afterOctets: 0 }] },
  {
    stage: 'DATA',
    replies: [{ fault: 'reset', afterOctets: 10, slow: 5, times: 3 }, { code: 354 }],
  },
]

const bad: readonly [unknown, string][] = [
  [undefined, ''],
  [null, ''],
  [[], ''],
  ['RCPT 552', ''],
  [{}, ''],
  [{ stage: 'RCPT' }, ''],
  [{ replies: code451 }, ''],
  [{ stage: 'RCPT', command: 'XFOO', replies: code451 }, ''],
  [{ stage: 'RCPT', replies: code451, extra: 1 }, ''],
  [{ stage: 'rcpt', replies: code451 }, '/stage'],
  [{ stage: 'RCPT', replies: [{ code: 99 }] }, '/replies/0'],
  [{ stage: 'RCPT', replies: [{ code: 560 }] }, '/replies/0'],
  [{ command: 'X FOO', replies: code451 }, '/command'],
  [{ id: '', stage: 'RCPT', replies: code451 }, '/id'],
  [{ stage: 'RCPT', match: 1, replies: code451 }, '/match'],
  [{ stage: 'RCPT', match: { regex: 1 }, replies: code451 }, '/match'],
  [{ stage: 'RCPT', match: { regex: '', flags: 'g' }, replies: code451 }, '/match'],
  [{ stage: 'RCPT', match: { subject: 'x' }, replies: code451 }, '/match'],
  [{ stage: 'MESSAGE', match: { cc: 'x' }, replies: code451 }, '/match'],
  [{ stage: 'MESSAGE', match: { subject: 1 }, replies: code451 }, '/match/subject'],
  [{ stage: 'MESSAGE', match: { headers: { A: 1 } }, replies: code451 }, '/match/headers'],
  [{ stage: 'RCPT', replies: [] }, '/replies'],
  [{ stage: 'RCPT', replies: { code: 451 } }, '/replies'],
  [{ stage: 'RCPT', replies: [451] }, '/replies/0'],
  [{ stage: 'RCPT', replies: [{}] }, '/replies/0'],
  [{ stage: 'RCPT', replies: [{ code: 451 }, { code: 451, fault: 'reset' }] }, '/replies/1'],
  [{ stage: 'RCPT', replies: [{ code: 451, foo: 1 }] }, '/replies/0'],
  [{ stage: 'RCPT', replies: [{ code: '451' }] }, '/replies/0/code'],
  [{ stage: 'RCPT', replies: [{ code: 1000, illegal: true }] }, '/replies/0/code'],
  [{ stage: 'RCPT', replies: [{ code: 451, text: [] }] }, '/replies/0/text'],
  [{ stage: 'RCPT', replies: [{ code: 451, text: [5], illegal: true }] }, '/replies/0/text'],
  [{ stage: 'RCPT', replies: [{ code: 451, text: '\u0100', illegal: true }] }, '/replies/0/text'],
  [{ stage: 'RCPT', replies: [{ code: 451, enhanced: 4 }] }, '/replies/0/enhanced'],
  [{ stage: 'RCPT', replies: [{ code: 451, illegal: 'yes' }] }, '/replies/0/illegal'],
  [{ stage: 'RCPT', replies: [{ code: 451, times: 0 }] }, '/replies/0/times'],
  [{ stage: 'RCPT', replies: [{ code: 451, slow: -1 }] }, '/replies/0/slow'],
  [{ stage: 'RCPT', replies: [{ code: 451, drip: 0 }] }, '/replies/0/drip'],
  [{ stage: 'RCPT', replies: [{ code: 451, split: [] }] }, '/replies/0/split'],
  [{ stage: 'RCPT', replies: [{ code: 451, split: false }] }, '/replies/0/split'],
  [{ stage: 'RCPT', replies: [{ code: 451, malformed: 'x' }] }, '/replies/0/malformed'],
  [{ stage: 'RCPT', replies: [{ code: 451, drip: 1, split: true }] }, '/replies/0'],
  [{ stage: 'RCPT', replies: [{ fault: 'crash' }] }, '/replies/0/fault'],
  [{ stage: 'RCPT', replies: [{ fault: { garbage: 'A' } }] }, '/replies/0/fault'],
  [
    { stage: 'RCPT', replies: [{ fault: { garbage: '', handshake: 'alert' } }] },
    '/replies/0/fault',
  ],
  [{ stage: 'RCPT', replies: [{ fault: 'reset', text: 'x' }] }, '/replies/0'],
  [{ stage: 'DATA', replies: [{ code: 421, afterOctets: -1 }] }, '/replies/0/afterOctets'],
]

/** What the schema leaves to those who know the RFCs. */
const refusedByCore: readonly [SmtpRule, string, RegExp][] = [
  [
    { stage: 'RCPT', replies: [{ code: 354 }] },
    '/replies/0',
    /354 .*To send it anyway: "illegal": true\.$/,
  ],
  [
    { stage: 'RCPT', replies: [{ code: 451 }, { code: 550, enhanced: '4.1.1' }] },
    '/replies/1',
    /The class of 4\.1\.1 contradicts the first digit of 550 \(RFC 2034 section 4\)/,
  ],
  [{ command: 'RCPT', replies: [{ code: 354 }] }, '/replies/0', /354/],
  [{ stage: 'RCPT', replies: [{ code: 550, text: 'ü' }] }, '/replies/0', /printable ASCII/],
  [{ stage: 'RCPT', replies: [{ code: 550, split: [4, 2] }] }, '/replies/0', /ascending/],
  [
    { stage: 'RCPT', replies: [{ code: 421, afterOctets: 5 }] },
    '/replies/0',
    /^afterOctets can only be used at DATA, not at RCPT\.$/,
  ],
  [
    { stage: 'RCPT', replies: [{ fault: { certificate: 'expired' } }] },
    '/replies/0',
    /^certificate and handshake can only be used at STARTTLS, not at RCPT\.$/,
  ],
  [
    { stage: 'DATA', replies: [{ fault: { certificate: 'expired' }, afterOctets: 1 }] },
    '/replies/0',
    /^afterOctets does not take a handshake or certificate\.$/,
  ],
  [
    { stage: 'RCPT', match: { regex: '(' }, replies: code451 },
    '/match',
    /Invalid regular expression/,
  ],
  [
    { stage: 'RCPT', match: { regex: '', flags: 'ii' }, replies: code451 },
    '/match',
    /Invalid flags/,
  ],
  [
    { stage: 'RCPT', match: { regex: '^(?!ann@)' }, replies: code451 },
    '/match',
    /cannot be matched in linear time: it has a negative lookahead, \(\?!\.\.\.\)\./,
  ],
  [
    {
      stage: 'MESSAGE',
      match: { headers: { 'X-A': { regex: '(.)\\1' } } },
      replies: code451,
    },
    '/match',
    /it has a backreference/,
  ],
]

const values: Record<string, readonly unknown[]> = {
  id: ['a', '', 'b c', 1],
  stage: ['RCPT', 'MESSAGE', 'MESSAGE', 'DATA', 'ANY', 'rcpt', 1],
  command: ['XFOO', 'X Y', null],
  match: ['*', { regex: 'x' }, { regex: 'x', flags: 'g' }, { subject: 'x' }, { cc: 'x' }, [], {}],
  replies: [[], {}, 'x', [null]],
  code: [451, 250, 0, 999, 1000, -1, 0.5, '451', null],
  fault: ['hang-up', 'x', { garbage: 'AP8=' }, { garbage: 'A' }, { certificate: 'none' }, {}, null],
  times: [1, 2, 0, 1.5, '1'],
  slow: [0, 0.5, 2 ** 31, -1, null],
  drip: [1, 0, 1001],
  split: [true, [2, 4], [], [0], false],
  malformed: ['bare-lf', 'x'],
  text: ['', 'a', ['a', 'b'], '\u0100', [1], []],
  enhanced: ['5.7.1', null, '\u0100', 5],
  illegal: [true, false, 'true'],
  afterOctets: [0, 10, -1, 0.5],
  what: [1],
}

/** An object with some of these members, whose values are right more often than wrong. */
function some(chance: number, ...names: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const member = (name: string) => {
    const [first, ...others] = values[name] as readonly unknown[]
    return fc.oneof(
      { weight: 1000 - 10 * chance, arbitrary: fc.constant(undefined) },
      { weight: 7 * chance, arbitrary: fc.constant(first) },
      { weight: 3 * chance, arbitrary: fc.constantFrom(...others, first) },
    )
  }
  return fc
    .record(Object.fromEntries(names.map((name) => [name, member(name)])))
    .map((given) =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    )
}

const join = (parts: readonly object[]) => Object.assign({}, ...parts) as unknown
const aReply = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: some(98, 'code') },
      some(98, 'fault'),
      some(50, 'code', 'fault'),
    ),
    some(20, 'times', 'slow', 'afterOctets'),
    some(6, 'drip', 'split', 'malformed', 'text', 'enhanced', 'illegal', 'what'),
  )
  .map(join)
const anyRule = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: some(98, 'stage') }, some(98, 'command')),
    some(20, 'id', 'match'),
    some(1, 'stage', 'command', 'what'),
    fc.oneof(
      {
        weight: 19,
        arbitrary: fc.record({ replies: fc.array(aReply, { minLength: 1, maxLength: 2 }) }),
      },
      some(90, 'replies'),
    ),
  )
  .map(join)

function flawsOf(rule: unknown): SmtpRuleError['flaws'] {
  try {
    smtpRule(rule as SmtpRule)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(SmtpRuleError)
    return (error as SmtpRuleError).flaws
  }
}

describe('the schema of rules and smtpRule', () => {
  test.each(good)('take %j', (rule) => {
    expect([keepsToSchema(rule), keepsToSchema.errors]).toEqual([true, null])
    expect(smtpRule(rule as SmtpRule)).toBeInstanceOf(SmtpRuleHandler)
  })

  test.each(bad)('refuse %j, at %j', (rule, pointer) => {
    expect(keepsToSchema(rule)).toBe(false)
    expect(flawsOf(rule).map((flaw) => flaw.pointer)).toContain(pointer)
  })

  test.each(refusedByCore)('leave %j to the RFCs', (rule, pointer, detail) => {
    expect(keepsToSchema(rule)).toBe(true)
    expect(flawsOf(rule)).toEqual([{ pointer, detail: expect.stringMatching(detail) }])
  })

  test('agree on any rule', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyRule, (rule) => {
        const isTaken = keepsToSchema(rule)
        if (isTaken) accepted++
        expect(checkSmtpRule(rule).length === 0).toBe(isTaken)
        // Whatever it is, it is taken or refused with a reason.
        flawsOf(rule)
      }),
      { numRuns: 5000, seed: 5 },
    )
    expect(accepted).toBeGreaterThan(500)
    expect(accepted).toBeLessThan(4500)
  })
})
