import { expect, test } from 'vitest'
import { afterOctets } from './after-octets.js'
import { certificate } from './certificate.js'
import { checkAnswerAt } from './check-answer.js'
import { drip } from './drip.js'
import { garbage } from './garbage.js'
import { hangUp } from './hang-up.js'
import { reply } from './reply.js'
import { slow } from './slow.js'

test('looks into answers that hold a reply', () => {
  const start = reply(354)
  for (const answer of [start, slow(1, slow(1, start)), drip(start, { bytesPerSecond: 1 })]) {
    expect(() => checkAnswerAt(answer, 'DATA')).not.toThrow()
    expect(() => checkAnswerAt(answer, 'RCPT')).toThrow('354 is not listed at RCPT')
    expect(() => checkAnswerAt(answer, undefined)).not.toThrow()
  }
})

test('what interrupts a message has its place at DATA, and its answer at MESSAGE', () => {
  expect(() => checkAnswerAt(afterOctets(1, reply(421)), 'DATA')).not.toThrow()
  expect(() => checkAnswerAt(afterOctets(1, reply(421)), 'MAIL')).toThrow('use smtp.data()')
  expect(() => checkAnswerAt(afterOctets(1, reply(354)), 'DATA')).toThrow(
    '354 is not listed at MESSAGE',
  )
  expect(() => afterOctets(-1, hangUp())).toThrow(RangeError)
  expect(() => afterOctets(1, afterOctets(1, hangUp()))).toThrow('Within a message')
})

test('a certificate has its place at STARTTLS', () => {
  expect(() => checkAnswerAt(certificate('expired'), 'STARTTLS')).not.toThrow()
  expect(() => checkAnswerAt(slow(1, certificate('expired')), 'MAIL')).toThrow(
    'use smtp.starttls()',
  )
  expect(() => checkAnswerAt(certificate('expired'), undefined)).toThrow('a custom command')
})

test('garbage of a string is its Latin-1', () => {
  expect(garbage('\xff\0').octets).toEqual(Buffer.from([255, 0]))
  expect(() => garbage('€')).toThrow('Not an octet: "€"')
})

test('a time is no more than a timer takes', () => {
  expect(() => slow(2 ** 31, reply(250))).toThrow(RangeError)
  expect(() => slow(-1, reply(250))).toThrow(RangeError)
})
