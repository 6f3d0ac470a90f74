import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadValidators } from './schema-validator.js'
import { smtpRuleKind } from './smtp-rule-kind.js'
import { isSmtpRuleText, readSmtpRuleText } from './smtp-rule-text.js'

beforeAll(loadValidators)

describe('a rule of SMTP in words', () => {
  test.each<[string, object]>([
    [
      'RCPT *@full.example 552',
      { stage: 'RCPT', match: '*@full.example', replies: [{ code: 552 }] },
    ],
    [
      'MAIL * 451x2,250',
      { stage: 'MAIL', match: '*', replies: [{ code: 451, times: 2 }, { code: 250 }] },
    ],
    [' mail  451x2, 250 ', { stage: 'MAIL', replies: [{ code: 451, times: 2 }, { code: 250 }] }],
    [
      'RCPT *@x.example 550 5.7.1 Blocked',
      {
        stage: 'RCPT',
        match: '*@x.example',
        replies: [{ code: 550, enhanced: '5.7.1', text: 'Blocked' }],
      },
    ],
    [
      'RCPT 451 Come back, please, 250x3 2.1.5, hang-up',
      {
        stage: 'RCPT',
        replies: [
          { code: 451, text: 'Come back, please' },
          { code: 250, times: 3, enhanced: '2.1.5' },
          { fault: 'hang-up' },
        ],
      },
    ],
    ['EHLO hang-up', { stage: 'EHLO', replies: [{ fault: 'hang-up' }] }],
    ['QUIT resetx2,221', { stage: 'QUIT', replies: [{ fault: 'reset', times: 2 }, { code: 221 }] }],
    ['MESSAGE slow=3000 451', { stage: 'MESSAGE', replies: [{ slow: 3000, code: 451 }] }],
    [
      'MESSAGE subject=*your?order* to=/^ann@/i 554',
      {
        stage: 'MESSAGE',
        match: { subject: '*your?order*', to: { regex: '^ann@', flags: 'i' } },
        replies: [{ code: 554 }],
      },
    ],
    ['MESSAGE *@x.test 554', { stage: 'MESSAGE', match: '*@x.test', replies: [{ code: 554 }] }],
    ['RCPT /^a.*@/ 550', { stage: 'RCPT', match: { regex: '^a.*@' }, replies: [{ code: 550 }] }],
    [
      'RCPT drip=10 550, split 550, split=2+4 550, malformed=bare-lf 550, illegal 354',
      {
        stage: 'RCPT',
        replies: [
          { code: 550, drip: 10 },
          { code: 550, split: true },
          { code: 550, split: [2, 4] },
          { code: 550, malformed: 'bare-lf' },
          { code: 354, illegal: true },
        ],
      },
    ],
    [
      'DATA after=100 slow=5 reset',
      { stage: 'DATA', replies: [{ afterOctets: 100, slow: 5, fault: 'reset' }] },
    ],
    [
      'STARTTLS certificate=expiredx2, handshake=alert',
      {
        stage: 'STARTTLS',
        replies: [
          { fault: { certificate: 'expired' }, times: 2 },
          { fault: { handshake: 'alert' } },
        ],
      },
    ],
    ['NOOP garbage=APx8', { stage: 'NOOP', replies: [{ fault: { garbage: 'APx8' } }] }],
    [
      'XFOO bar 250 Done',
      { command: 'XFOO', match: 'bar', replies: [{ code: 250, text: 'Done' }] },
    ],
    [
      'RCPT ann=y.test@x.test 550',
      { stage: 'RCPT', match: 'ann=y.test@x.test', replies: [{ code: 550 }] },
    ],
    ['NOOP a=1 550', { stage: 'NOOP', match: 'a=1', replies: [{ code: 550 }] }],
    [
      'MESSAGE to=x@y.test 554',
      { stage: 'MESSAGE', match: { to: 'x@y.test' }, replies: [{ code: 554 }] },
    ],
    [
      'RCPT split=ann@x.test 554',
      { stage: 'RCPT', replies: [{ split: ['ann@x.test' as never], code: 554 }] },
    ],
    ['ANY 421', { stage: 'ANY', replies: [{ code: 421 }] }],
  ])('%j is read', (text, rule) => {
    expect(readSmtpRuleText(text)).toEqual(rule)
  })

  test.each<[string, RegExp]>([
    ['RCPT', /^"RCPT" has no reply\. Write it as 'RCPT \*@full\.example 552'/],
    [
      'RCPT *@x.test 55O',
      /has no reply: "55O" is not one\. A reply is a code \(451, 451x2 for twice\)/,
    ],
    ['RCPT a b 550', /"b" is not a reply.*\? stands for one/],
    ['MESSAGE cc=x to=y 550', /no cc= here\. There are from=, to=, subject=, text=, html=\./],
    [
      'MESSAGE subjct=*invoice* 554',
      /no subjct= here\. Did you mean subject\? There are from=, to=/,
    ],
    ['MESSAGE form=ann@x.test 554', /no form= here\. Did you mean from\?/],
    ['RCPT to=*@x.test 550', /no to= here\. Fields can only be used at MESSAGE/],
    ['MESSAGE body=x 554', /no body= here\. There are from=/],
    ['MESSAGE subject=x slwo=3000 451', /no slwo= here\. Did you mean slow\?/],
    ['RCPT slwo=3000 451', /no slwo= here\. Did you mean slow\?/],
    ['STARTTLS certifcate=expired 220', /no certifcate= here\. Did you mean certificate\?/],
    ['RCPT slow=5', /"slow=5" has neither a code nor a fault/],
    ['RCPT 550,', /"550," is not a reply/],
    ['RCPT slow=5 55', /"55" is not a reply/],
    ['RCPT reset now', /"now" follows reset, which sends nothing\. A comma separates replies/],
    ['RCPT 550 Blocked, reset your mind', /"your mind" follows reset/],
  ])('%j is refused', (text, message) => {
    expect(() => readSmtpRuleText(text)).toThrow(message)
  })

  test.each<[string, string | undefined, boolean]>([
    ['RCPT', undefined, true],
    ['XFOO', undefined, true],
    ['ANY', '421', true],
    ['ANY', '/api/orders', false],
    ['GET', '/api/orders', false],
    ['RCTP', undefined, false],
  ])('one that starts with %s %s is one: %s', (first, second, isOne) => {
    expect(isSmtpRuleText(first, second)).toBe(isOne)
  })
})

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, section = ''] = /### SMTP rules\n(.*?)\n### /s.exec(readme) ?? []
  const texts = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, text]) => text as string)

  test('has rules to look at', () => expect(texts.length).toBeGreaterThan(9))

  test.each(texts)('has a rule that can be used: %s', (text) => {
    expect(smtpRuleKind.read(readSmtpRuleText(text)).prepared.handler).toBeDefined()
  })

  test('has a file of rules that can be used', () => {
    const [, json = ''] = /```json\n(.*?)```/s.exec(section) ?? []
    for (const rule of JSON.parse(json).smtp) smtpRuleKind.read(rule)
  })
})
