import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatReply } from './format-reply.js'
import { parseReply } from './parse-reply.js'

describe('formatReply', () => {
  test.each([
    [{ code: 250 }, '250\r\n'],
    [{ code: 250, text: 'OK' }, '250 OK\r\n'],
    [{ code: 250, enhanced: '2.1.5', text: '' }, '250 2.1.5\r\n'],
    [{ code: 334, text: '' }, '334 \r\n'],
    [{ code: 550, enhanced: '5.1.1', text: 'No such user' }, '550 5.1.1 No such user\r\n'],
    [
      { code: 550, enhanced: '5.1.1', text: 'No\nsuch\nuser' },
      '550-5.1.1 No\r\n550-5.1.1 such\r\n550 5.1.1 user\r\n',
    ],
    [{ code: 250, text: ['mx', 'PIPELINING'] }, '250-mx\r\n250 PIPELINING\r\n'],
    [{ code: 250, text: [] }, '250\r\n'],
  ])('%j is %j', (reply, wire) => {
    expect(formatReply(reply)).toBe(wire)
  })

  test.each([
    [{ code: 603, text: 'x' }, 'RFC 5321 section 4.2'],
    [{ code: 571, text: 'x' }, 'RFC 5321 section 4.2'],
    [{ code: 250, enhanced: '2.1', text: 'x' }, 'RFC 3463 section 2'],
    [{ code: 250, enhanced: '5.1.1', text: 'x' }, 'RFC 2034 section 4'],
    [{ code: 354, enhanced: '2.0.0', text: 'x' }, 'A 3yz reply such as 354 carries no enhanced'],
    [{ code: 250, text: 'a\r' }, 'U+000D'],
    [{ code: 250, text: 'Zürich' }, 'U+00FC'],
    [{ code: 250, text: 'a\0b' }, 'U+0000'],
    [
      { code: 250, text: 'x'.repeat(507) },
      'A reply line has 513 octets; 512 with its CRLF is the limit',
    ],
  ])('refuses %j', (reply, message) => {
    expect(() => formatReply(reply)).toThrow(message)
  })

  test('takes a line of exactly 512 octets', () => {
    expect(formatReply({ code: 250, text: 'x'.repeat(506) })).toHaveLength(512)
  })
})

describe('parseReply', () => {
  test.each([
    ['250\r\n', { code: 250, enhanced: null, text: '' }],
    ['250 \r\n', { code: 250, enhanced: null, text: '' }],
    ['250-a\r\n250\r\n', { code: 250, enhanced: null, text: 'a\n' }],
    ['503 5.5.1 Bad sequence\r\n', { code: 503, enhanced: '5.5.1', text: 'Bad sequence' }],
    ['550-5.1.1 a\r\n550 5.1.1 b\r\n', { code: 550, enhanced: '5.1.1', text: 'a\nb' }],
    ['550-5.1.1 a\r\n550 5.7.1 b\r\n', { code: 550, enhanced: null, text: '5.1.1 a\n5.7.1 b' }],
    ['550 4.1.1 a\r\n', { code: 550, enhanced: null, text: '4.1.1 a' }],
    ['250 2.1.10\r\n', { code: 250, enhanced: '2.1.10', text: '' }],
  ])('%j is %j', (wire, reply) => {
    expect(parseReply(wire)).toEqual(reply)
  })

  test.each([
    ['', 'A reply ends with CRLF'],
    ['250 OK\n', 'A reply ends with CRLF'],
    ['250 OK', 'A reply ends with CRLF'],
    ['25 OK\r\n', 'Line 1 is no reply line: "25 OK"'],
    ['250OK\r\n', 'Line 1 is no reply line'],
    ['650 OK\r\n', 'Line 1 is no reply line'],
    ['250-a\r\n251 b\r\n', 'Line 2 has the code 251, the first line 250'],
    [
      '250 a\r\n250 b\r\n',
      'Line 1 has no hyphen after its code, so the reply ends there; 1 more follow',
    ],
    ['250-a\r\n', 'Line 1 announces another one'],
    ['250 a\nb\r\n', 'Line 1 is no reply line'],
  ])('refuses %j', (wire, message) => {
    expect(() => parseReply(wire)).toThrow(message)
  })
})

const code = fc
  .tuple(
    fc.constantFrom(2, 3, 4, 5),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([first, second, third]) => first * 100 + second * 10 + third)
const printable = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((octet) => String.fromCharCode(octet)),
  maxLength: 80,
})
const detail = fc.integer({ min: 0, max: 999 })

describe('formatReply and parseReply', () => {
  test('every reply that is formatted parses to itself', () => {
    const reply = fc
      .tuple(
        code,
        fc.option(fc.tuple(detail, detail)),
        fc.array(printable, { minLength: 1, maxLength: 5 }),
      )
      .map(([code, numbers, lines]) => ({
        code,
        enhanced:
          numbers && Math.floor(code / 100) !== 3
            ? `${Math.floor(code / 100)}.${numbers.join('.')}`
            : null,
        text: lines.join('\n'),
      }))
      // A text that begins like an enhanced code reads as one: the wire has no mark between them.
      .filter(
        ({ enhanced, text }) => enhanced !== null || !/^[245]\.\d{1,3}\.\d{1,3}( |\n|$)/.test(text),
      )
    fc.assert(
      fc.property(reply, (given) => {
        expect(parseReply(formatReply(given))).toEqual(given)
      }),
    )
  })

  test('every reply that parses says the same after formatting and parsing again', () => {
    fc.assert(
      fc.property(code, fc.array(printable, { minLength: 1, maxLength: 4 }), (code, lines) => {
        const wire = lines
          .map((text, index) => `${code}${index === lines.length - 1 ? ' ' : '-'}${text}\r\n`)
          .join('')
        const parsed = parseReply(wire)
        expect(parseReply(formatReply(parsed))).toEqual(parsed)
      }),
    )
  })

  test('whatever the text, the wire has no line break that the framing did not put there', () => {
    fc.assert(
      fc.property(code, fc.string({ unit: 'binary', maxLength: 60 }), (code, text) => {
        let wire: string
        try {
          wire = formatReply({ code, text })
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
          return
        }
        expect(wire.split('\r\n')).toHaveLength(text.split('\n').length + 1)
        expect(wire.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
