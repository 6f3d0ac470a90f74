import { describe, test } from 'vitest'
import {
  afterOctets,
  certificate,
  hangUp,
  reply,
  sequence,
  silence,
  slow,
  smtp,
  split,
} from './index.js'

describe('a handler takes', () => {
  test('a sequence of what has its place at the stage, wherever else that has one', () => {
    smtp.connect(sequence(reply(421), reply(220)))
    smtp.connect('127.*', sequence.cycle(reply(421), reply(554)))
    smtp.connect(sequence(slow(10, reply(220)), split(reply(220))))
    smtp.mail(sequence(reply(451), reply(450)))
    smtp.mail(sequence(hangUp()))
    smtp.mail(sequence(({ address }) => (address === '' ? reply(550) : undefined), reply(250)))
    smtp.data(sequence(reply(451), afterOctets(10, hangUp()), reply(354)))
    smtp.starttls(sequence(reply(454), certificate('valid'), reply(220)))
    smtp.auth(sequence(reply(334), reply(235)))
    smtp.ehlo(sequence(reply(250), silence()))
  })

  test('a generator, with and without a last word', () => {
    smtp.message(function* () {
      yield reply(451)
      yield hangUp()
    })
    smtp.message(function* () {
      yield reply(451)
      return reply(250)
    })
    smtp.connect(async function* () {
      yield reply(421)
      yield reply(220)
    })
  })
})

describe('a handler refuses', () => {
  test('what has its place at another stage', () => {
    // @ts-expect-error: RCPT cannot ask for the message
    smtp.rcpt(reply(354))
    // @ts-expect-error
    smtp.mail(certificate('valid'))
    // @ts-expect-error
    smtp.message(afterOctets(1, hangUp()))
  })

  test('the same from a function, a generator or a sequence', () => {
    // @ts-expect-error
    smtp.mail(() => certificate('valid'))
    // @ts-expect-error
    smtp.rcpt(function* () {
      yield reply(354)
    })
    // @ts-expect-error
    smtp.rcpt(sequence(reply(451), reply(354)))
    // @ts-expect-error
    smtp.mail(sequence(reply(451), certificate('valid')))
    // @ts-expect-error: no stage has a place for both
    smtp.mail(sequence(afterOctets(1, hangUp()), certificate('valid')))
  })
})
