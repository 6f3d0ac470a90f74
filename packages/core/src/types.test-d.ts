import { describe, expectTypeOf, test } from 'vitest'
import {
  type CanonicalOptions,
  type ContractId,
  canonicalReply,
  canonicalResponse,
  composeResponse,
  type HttpStatusCode,
  hasResponse,
  httpStatus,
  httpStatuses,
  isContractId,
  isHttpStatusCode,
  isSmtpReplyCode,
  type ResponseOptions,
  type SmtpReplyCode,
  type SmtpReplyCodeAt,
  type SmtpStage,
  smtpReply,
} from './index.js'

describe('codes', () => {
  test('are literal types', () => {
    expectTypeOf<503>().toExtend<HttpStatusCode>()
    expectTypeOf<599>().not.toExtend<HttpStatusCode>()
    expectTypeOf<503>().toExtend<SmtpReplyCode>()
    expectTypeOf<541>().not.toExtend<SmtpReplyCode>()
    expectTypeOf(httpStatuses[0].code).toEqualTypeOf<100>()
  })

  test('give rows of literal types', () => {
    expectTypeOf(httpStatus(503).phrase).toEqualTypeOf<'Service Unavailable'>()
    expectTypeOf(smtpReply(354).code).toEqualTypeOf<354>()
    // @ts-expect-error 599 is not registered
    httpStatus(599)
    // @ts-expect-error no RFC defines 541
    smtpReply(541)
  })

  test('narrow what is not known', () => {
    const value = 503 as unknown
    if (isHttpStatusCode(value)) expectTypeOf(value).toEqualTypeOf<HttpStatusCode>()
    if (isSmtpReplyCode(value)) expectTypeOf(value).toEqualTypeOf<SmtpReplyCode>()
    if (isContractId(value)) expectTypeOf(value).toEqualTypeOf<ContractId>()
  })

  test('are known per stage', () => {
    expectTypeOf<SmtpReplyCodeAt<'QUIT'>>().toEqualTypeOf<221 | 421 | 500 | 501>()
    expectTypeOf<SmtpReplyCodeAt<'CONNECT'>>().toEqualTypeOf<220 | 421 | 521 | 554>()
    expectTypeOf<354>().toExtend<SmtpReplyCodeAt<'DATA'>>()
    expectTypeOf<354>().not.toExtend<SmtpReplyCodeAt<'RCPT'>>()
    expectTypeOf<'RCPT'>().toExtend<SmtpStage>()
    canonicalReply(550, 'RCPT')
    // @ts-expect-error stages are in capitals
    canonicalReply(550, 'rcpt')
  })
})

describe('contract ids', () => {
  test('are one per definition', () => {
    expectTypeOf<'http/503'>().toExtend<ContractId>()
    expectTypeOf<'smtp/354'>().toExtend<ContractId>()
    expectTypeOf<'http/599'>().not.toExtend<ContractId>()
    expectTypeOf<'smtp/404'>().not.toExtend<ContractId>()
  })

  test('without a response do not compile', () => {
    // @ts-expect-error 101 has no response of its own
    canonicalResponse('http/101')
    // @ts-expect-error nor has its number
    canonicalResponse(101)
    // @ts-expect-error 354 is no final result
    canonicalResponse('smtp/354')
    // @ts-expect-error an id, not a code in a string
    canonicalResponse('503')
    const id = 'http/101' as ContractId
    // @ts-expect-error it may be one without a response
    canonicalResponse(id)
    if (hasResponse(id)) canonicalResponse(id)
  })
})

describe('options', () => {
  test('are all that no RFC forbids on the status', () => {
    type Header = 'retryAfter' | 'challenge' | 'allow' | 'location' | 'contentRange' | 'upgrade'
    type Common = 'headers' | 'statusText' | 'illegal'
    type Content = 'body' | 'text' | 'html'
    expectTypeOf<keyof ResponseOptions<503>>().toEqualTypeOf<
      Header | Common | Content | 'problem'
    >()
    expectTypeOf<ResponseOptions<404>>().toEqualTypeOf<ResponseOptions<503>>()
    expectTypeOf<ResponseOptions<'smtp/421'>>().toEqualTypeOf<ResponseOptions<503>>()
    expectTypeOf<ResponseOptions<number>>().toEqualTypeOf<ResponseOptions<503>>()
    expectTypeOf<ResponseOptions<520>>().toEqualTypeOf<ResponseOptions<503>>()
    expectTypeOf<keyof ResponseOptions<302>>().toEqualTypeOf<Header | Common | Content>()
    expectTypeOf<keyof ResponseOptions<204>>().toEqualTypeOf<Header | Common | 'body'>()
    expectTypeOf<ResponseOptions<204>['body']>().toEqualTypeOf<null | undefined>()
    expectTypeOf<keyof ResponseOptions<103>>().toEqualTypeOf<Common>()
    expectTypeOf<keyof CanonicalOptions<503>>().toEqualTypeOf<
      Header | 'headers' | 'body' | 'problem'
    >()
  })

  test('of one of several statuses are those of each', () => {
    const status = 404 as 404 | 503
    canonicalResponse(status, { problem: true, retryAfter: 1 })
  })

  test('take whatever JSON can hold', () => {
    interface Order {
      id: string
      note?: string
    }
    const order: Order = { id: '7' }
    composeResponse(200, { body: order })
    composeResponse(200, { body: [order] })
    composeResponse(200, { body: { orders: [order], next: undefined } })
    composeResponse(200, { body: 'text' })
    composeResponse(200, { body: new Uint8Array() })
    // @ts-expect-error a function is no JSON
    composeResponse(200, { body: () => 1 })
  })

  test('take headers in any shape', () => {
    composeResponse(200, { headers: { 'Set-Cookie': ['a=1', 'b=2'], ETag: null } })
    composeResponse(200, { headers: [['X-A', '1']] })
    composeResponse(200, { headers: new Map([['X-A', '1']]) })
    // @ts-expect-error a value is text
    composeResponse(200, { headers: { 'X-A': 1 } })
  })

  test('that mean nothing do not compile', () => {
    canonicalResponse(503, { retryAfter: 5, problem: { instance: '/orders/7' } })
    canonicalResponse('smtp/451', { retryAfter: 5 })
    // @ts-expect-error RFC 9110 section 15.3.5
    canonicalResponse(204, { body: {} })
    // @ts-expect-error RFC 9110 section 15.3.6
    canonicalResponse(205, { body: {} })
    // @ts-expect-error RFC 9110 section 15.4.5
    canonicalResponse(304, { body: {} })
    // @ts-expect-error the final response may have it
    canonicalResponse(103, { retryAfter: 1 })
    // @ts-expect-error a canonical response is JSON
    canonicalResponse(200, { text: 'OK' })
    // @ts-expect-error a problem is a 4xx or 5xx
    canonicalResponse(200, { problem: true })
    // @ts-expect-error a function is no JSON
    canonicalResponse(200, { body: () => 1 })
    // @ts-expect-error seconds are a number
    canonicalResponse(503, { retryAfter: '5' })
  })
})
