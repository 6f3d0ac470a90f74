import { describe, expect, test } from 'vitest'
import { readPath } from './path.js'

const long = 'x'.repeat(64)

describe('a path', () => {
  test.each([
    ['<ann@example.test>', 'ann@example.test'],
    ['<Ann.Lee+tag@Example.TEST>', 'Ann.Lee+tag@Example.TEST'],
    ['<>', ''],
    ['<postmaster>', 'postmaster'],
    ['<PostMaster>', 'PostMaster'],
    // RFC 5321 section 4.1.2: all that an atom may hold
    ["<!#$%&'*+-/=?^_`{|}~@example.test>", "!#$%&'*+-/=?^_`{|}~@example.test"],
    ['<"ann lee"@example.test>', '"ann lee"@example.test'],
    ['<"a@b>c"@example.test>', '"a@b>c"@example.test'],
    ['<"a\\"b\\\\c"@example.test>', '"a\\"b\\\\c"@example.test'],
    ['<""@example.test>', '""@example.test'],
    ['<a@localhost>', 'a@localhost'],
    ['<a@1.example-2.test>', 'a@1.example-2.test'],
    ['<a@[127.0.0.1]>', 'a@[127.0.0.1]'],
    ['<a@[IPv6:2001:db8::1]>', 'a@[IPv6:2001:db8::1]'],
    ['<a@[tag:some.thing]>', 'a@[tag:some.thing]'],
    // RFC 5321 section 4.1.1.3: a source route is to be ignored
    ['<@relay.test,@other.test:a@b.test>', 'a@b.test'],
    // RFC 5321 section 4.5.3.1.1: 64 octets
    [`<${long}@b.test>`, `${long}@b.test`],
    // RFC 6531 section 3.3
    ['<ü@b.test>', 'ü@b.test'],
    ['<a@bücher.test>', 'a@bücher.test'],
    ['<"ü ü"@b.test>', '"ü ü"@b.test'],
    [`<${'ü'.repeat(32)}@b.test>`, `${'ü'.repeat(32)}@b.test`],
    ['<😀@b.test>', '😀@b.test'],
  ])('%s is the address %j', (text, address) => {
    expect(readPath(text)).toEqual({
      address,
      parameters: [],
      isAscii: !/[^\0-\x7f]/.test(address),
    })
  })

  test.each([
    ['no angle brackets', 'a@b.test'],
    ['a space before', ' <a@b.test>'],
    ['a space within', '<a @b.test>'],
    ['no end', '<a@b.test'],
    ['no begin', 'a@b.test>'],
    ['nothing', ''],
    ['no domain', '<ann>'],
    ['no local part', '<@b.test>'],
    ['an empty domain', '<a@>'],
    ['two at signs', '<a@b@c.test>'],
    ['a dot at the begin', '<.a@b.test>'],
    ['a dot at the end', '<a.@b.test>'],
    ['two dots', '<a..b@c.test>'],
    ['a dot at the end of the domain', '<a@b.test.>'],
    ['two dots in the domain', '<a@b..test>'],
    ['a hyphen at the begin of a label', '<a@-b.test>'],
    ['a hyphen at the end of a label', '<a@b-.test>'],
    ['an open quote', '<"a@b.test>'],
    ['a quote in the middle', '<a"b"@c.test>'],
    ['a control character', '<a\x01@b.test>'],
    ['NUL', '<a\0@b.test>'],
    ['a line end in quotes', '<"a\rb"@c.test>'],
    ['an open literal', '<a@[127.0.0.1>'],
    ['an IPv4 literal that is none', '<a@[999.0.0.1]>'],
    ['a literal without a tag', '<a@[abc]>'],
    ['an IPv6 literal that is none', '<a@[IPv6:xyz]>'],
    ['a local part of 65 octets', `<x${long}@b.test>`],
    ['a local part of 66 octets in 33 letters', `<${'ü'.repeat(33)}@b.test>`],
    ['257 octets', `<a@${`${'b'.repeat(49)}.`.repeat(5)}test>`],
    ['a half letter of UTF-8', '<\ufffd@b.test>'],
  ])('with %s is none: %j', (_what, text) => {
    expect(readPath(text)).toBeUndefined()
  })

  test('may have 256 octets (RFC 5321 section 4.5.3.1.3)', () => {
    const address = `a@${`${'b'.repeat(49)}.`.repeat(5)}ts`
    expect(address).toHaveLength(254)
    expect(readPath(`<${address}>`)).toMatchObject({ address })
  })
})

describe('a domain', () => {
  const label = 'x'.repeat(63)

  test('has labels of 63 octets (RFC 1035 section 2.3.4)', () => {
    expect(readPath(`<a@${label}.test>`)).toMatchObject({ address: `a@${label}.test` })
    expect(readPath(`<a@b.${label}>`)).toMatchObject({ address: `a@b.${label}` })
  })

  test.each([
    ['a label of 64 octets', `<a@x${label}.test>`, 'has 64 octets'],
    ['one at its end', `<a@b.x${label}>`, 'has 64 octets'],
    ['one in a source route', `<@x${label}:a@b.test>`, 'has 64 octets'],
    ['one that has 64 octets in DNS only', `<a@${'ü'.repeat(60)}.test>`, 'has 66 octets'],
    ['a zero-width space', '<a@exa\u200bmple.test>', 'U+200B'],
    ['a byte order mark', '<a@\ufeffexample.test>', 'U+FEFF'],
    ['a word joiner', '<a@exa\u2060mple.test>', 'U+2060'],
    ['a soft hyphen', '<a@exa\u00admple.test>', 'U+00AD'],
    ['an override of direction', '<a@exa\u202emple.test>', 'U+202E'],
    ['an isolate', '<a@exa\u2066mple.test>', 'U+2066'],
    ['a mark of direction', '<a@exa\u200fmple.test>', 'U+200F'],
    ['a variation selector', '<a@\u263a\ufe0f.test>', 'U+FE0F'],
    ['a joiner that joins nothing', '<a@exa\u200dmple.test>', 'U-label must not'],
    ['a non-joiner that parts nothing', '<a@exa\u200cmple.test>', 'U-label must not'],
    ['one in a source route', '<@exa\u200bmple.test:a@b.test>', 'U+200B'],
  ])('with %s is refused: %j', (_what, text, why) => {
    expect(readPath(text)).toEqual({ refused: 501, why: expect.stringContaining(why) })
  })

  test.each([
    'a@\u0915\u094d\u200d\u0937.test',
    'a@\u05e9\u05dc\u05d5\u05dd.test',
    'a@bücher.test',
  ])('of a script that needs it is taken: %j', (address) => {
    expect(readPath(`<${address}>`)).toMatchObject({ address })
  })
})

describe('parameters', () => {
  test('are given as they were written, in order, and as often', () => {
    expect(readPath('<a@b.test> SIZE=1 body=8BITMIME  SMTPUTF8 size=2 X-y=a+3Db')).toMatchObject({
      address: 'a@b.test',
      parameters: ['SIZE=1', 'body=8BITMIME', 'SMTPUTF8', 'size=2', 'X-y=a+3Db'],
    })
  })

  test.each([
    ['<a@b.test>SIZE=1', '"SIZE=1"'],
    ['<a@b.test>\tSIZE=1 BODY=7BIT', '"SIZE=1"'],
    ['<a@b.test><c@d.test>', '"<c@d.test>"'],
  ])('do not stick to the address: %j', (text, named) => {
    expect(readPath(text)).toEqual({
      refused: 501,
      enhanced: '5.5.4',
      why: expect.stringContaining(named),
    })
  })
})
