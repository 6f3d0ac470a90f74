import { describe, expectTypeOf, test } from 'vitest'
import {
  type Answer,
  afterOctets,
  brokenHandshake,
  certificate,
  drip,
  garbage,
  hangUp,
  malformed,
  reply,
  reset,
  type SmtpHandler,
  sequence,
  setupSmtpServer,
  silence,
  slow,
  smtp,
  split,
} from './index.js'

describe('a reply at a stage', () => {
  test('that is listed there compiles', () => {
    smtp.connect(reply(554))
    smtp.ehlo(reply(250))
    smtp.starttls(reply(454))
    smtp.auth(reply(334, { text: 'YQ==' }))
    smtp.mail(reply(250))
    smtp.rcpt(reply(251))
    smtp.data(reply(354))
    smtp.message(reply(250))
    smtp.quit(reply(221))
    smtp.help(reply(211))
  })

  test('that is unlisted compiles, for it happens', () => {
    smtp.rcpt(reply(554, { enhanced: '5.7.1' }))
    smtp.connect(reply(550))
    smtp.mail(reply(421))
    smtp.quit(reply(541))
  })

  test('that is forbidden there does not compile', () => {
    // @ts-expect-error 354 at RCPT would start the message
    smtp.rcpt(reply(354))
    // @ts-expect-error 250 at DATA is no success
    smtp.data(reply(250))
    // @ts-expect-error 235 belongs to AUTH
    smtp.mail(reply(235))
    // @ts-expect-error 220 belongs to CONNECT and STARTTLS
    smtp.quit(reply(220))
    // @ts-expect-error 252 promises nothing at RCPT
    smtp.rcpt('*', reply(252))
    // @ts-expect-error no RFC defines this success
    smtp.rcpt(reply(259))
    // @ts-expect-error nor within another answer
    smtp.rcpt(slow(1, reply(354)))
    // @ts-expect-error nor in pieces
    smtp.rcpt(split(reply(354)))
    // @ts-expect-error nor from a function
    smtp.rcpt(() => reply(354))
    // @ts-expect-error nor from one that takes its time
    smtp.rcpt(async () => reply(354))
  })

  test('that is illegal on purpose compiles anywhere', () => {
    smtp.rcpt(reply(354, { illegal: true }))
    smtp.data(reply(999, { illegal: true, enhanced: '1.1.1' }))
    smtp.quit(slow(1, reply(220, { illegal: true })))
  })

  test('of a code that is not known when it is compiled is checked at run time', () => {
    smtp.rcpt(reply(Number('550')))
  })
})

describe('the enhanced code of a reply', () => {
  test('has the class of the code', () => {
    reply(550, { enhanced: '5.7.1' })
    reply(451, { enhanced: '4.7.1' })
    reply(550, { enhanced: null })
    reply(550, { text: ['one', 'two'] })
    // @ts-expect-error a 4yz class with a 5yz code
    reply(550, { enhanced: '4.7.1' })
    // @ts-expect-error a 3yz reply carries none
    reply(354, { enhanced: '3.0.0' })
    // @ts-expect-error three numbers
    reply(550, { enhanced: '5.7' })
    // @ts-expect-error there is no such option
    reply(550, { code: 5 })
  })
})

describe('a handler of all stages', () => {
  test('takes any answer, for the stages where it has a place', () => {
    smtp.any(reply(250))
    smtp.any('x', reply(354))
    smtp.any(certificate('expired'))
    smtp.any(sequence(reply(451), reply(250)))
    smtp.any(({ address }) => (address === 'a@b.test' ? reply(250) : undefined))
    smtp.any(function* () {
      yield reply(250)
      yield reply(354)
    })
    // @ts-expect-error a number is no answer
    smtp.any(250)
  })
})

describe('a fault', () => {
  test('has its place everywhere', () => {
    for (const fault of [hangUp(), reset(), silence(), garbage('x')]) {
      smtp.connect(fault)
      smtp.message(slow(1, fault))
      smtp.any(fault)
    }
    expectTypeOf(hangUp()).toExtend<Answer<'RCPT'>>()
  })

  test('of TLS has its place at STARTTLS, one of a message at DATA', () => {
    smtp.starttls(certificate('expired'))
    smtp.starttls(brokenHandshake())
    smtp.data(afterOctets(5, hangUp()))
    // @ts-expect-error there is no handshake at MAIL
    smtp.mail(certificate('expired'))
    // @ts-expect-error there is no message at RCPT
    smtp.rcpt(afterOctets(5, hangUp()))
    // @ts-expect-error no such certificate
    certificate('old')
    // @ts-expect-error no such fault
    brokenHandshake('loud')
    // @ts-expect-error no such form
    malformed(reply(550), 'loud')
    // @ts-expect-error a speed is needed
    drip(reply(250))
  })
})

describe('a sequence', () => {
  test('takes its stage from where it stands', () => {
    smtp.message(sequence(reply(451), reply(451), reply(250)))
    smtp.data(sequence(reply(451), reply(354)))
    smtp.rcpt(sequence(hangUp(), ({ address }) => (address === '' ? reply(550) : undefined)))
    // @ts-expect-error 354 has no place at MESSAGE
    smtp.message(sequence(reply(451), reply(354)))
    // @ts-expect-error nor in a cycle
    smtp.message(sequence.cycle(reply(354), reply(451)))
    expectTypeOf(sequence(reply(451)).rewind).toBeFunction()
  })

  test('has the answers that belong to one stage only, where it stands there', () => {
    smtp.data(sequence(afterOctets(5, hangUp()), reply(354)))
    smtp.starttls(sequence(certificate('expired'), reply(220)))
    // @ts-expect-error there is no message at RCPT
    smtp.rcpt(sequence(afterOctets(5, hangUp()), reply(250)))
  })

  test('may hold faults and functions, in which the stage is known', () => {
    smtp.rcpt(sequence(hangUp(), reply(450)))
    smtp.rcpt(sequence(silence(), ({ address }) => (address.length > 5 ? reply(550) : undefined)))
    smtp.message(
      sequence(reset(), async ({ message }) => reply(message.raw.length > 5 ? 552 : 250)),
    )
    // @ts-expect-error 354 has no place at RCPT
    smtp.rcpt(sequence(hangUp(), () => reply(354)))
  })

  test('that stands alone fits every stage of its steps', () => {
    const greylisting = sequence(reply(451), reply(250))
    smtp.rcpt(greylisting)
    smtp.message(sequence(hangUp(), greylisting))
    const down = sequence(reply(421), hangUp())
    smtp.rcpt(down)
    smtp.data(down)
    // @ts-expect-error 250 is no success at DATA
    smtp.data(greylisting)
  })
})

describe('a resolver', () => {
  test('sees what its stage is about', () => {
    smtp.rcpt(({ address, message }) => {
      expectTypeOf(address).toEqualTypeOf<string>()
      expectTypeOf(message).toBeNullable()
      return undefined
    })
    smtp.message(({ message }) => (message.raw.length > 5 ? reply(552) : undefined))
    smtp.auth(({ credentials }) => (credentials.user === 'ann' ? undefined : reply(535)))
    smtp.noop(({ address }) => {
      expectTypeOf(address).toEqualTypeOf<string | undefined>()
      return undefined
    })
  })

  test('may be a generator, synchronous or not', () => {
    smtp.rcpt(function* () {
      yield reply(451)
      return reply(250)
    })
    smtp.rcpt(async function* () {
      yield reply(451)
      yield undefined
    })
    smtp.rcpt(function* () {
      yield reply(451)
      yield hangUp()
    })
    smtp.rcpt(async function* ({ address }) {
      expectTypeOf(address).toEqualTypeOf<string>()
      yield reply(451)
    })
    // @ts-expect-error a number is no answer
    smtp.rcpt(() => 550)
    // @ts-expect-error nor as it is
    smtp.rcpt(550)
  })
})

describe('options', () => {
  test('that are none do not compile', () => {
    setupSmtpServer({ starttls: true, require: { auth: true } }, smtp.rcpt(reply(550)))
    expectTypeOf(smtp.rcpt(reply(550))).toEqualTypeOf<SmtpHandler>()
    // @ts-expect-error no such option
    setupSmtpServer({ tls: true })
    // @ts-expect-error no such extension
    setupSmtpServer({ extensions: ['CHUNKING'] })
    // @ts-expect-error a code is no handler
    setupSmtpServer(550)
    // @ts-expect-error no such option of a handler
    smtp.rcpt(reply(550), { twice: true })
  })
})
