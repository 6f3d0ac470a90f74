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
    ['something behind', '<a@b.test>x'],
    ['two of them', '<a@b.test><c@d.test>'],
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
    expect(readPath(`<${address}>`)?.address).toBe(address)
  })
})

describe('parameters', () => {
  test('come with their names in upper case, in order, and as often as they were written', () => {
    expect(
      readPath('<a@b.test> SIZE=1 body=8BITMIME  SMTPUTF8 size=2 X-y=a+3Db')?.parameters,
    ).toEqual([
      { name: 'SIZE', value: '1' },
      { name: 'BODY', value: '8BITMIME' },
      { name: 'SMTPUTF8', value: undefined },
      { name: 'SIZE', value: '2' },
      { name: 'X-Y', value: 'a+3Db' },
    ])
  })

  test.each(['=1', '-a=1', 'a=', 'a==b', 'a=b=c', 'a_b=1', 'a=\x01', 'ü=1', '\u017fize=1'])(
    '%j is none (RFC 5321 section 4.1.2)',
    (parameter) => {
      expect(readPath(`<a@b.test> ${parameter}`)).toBeUndefined()
    },
  )
})
