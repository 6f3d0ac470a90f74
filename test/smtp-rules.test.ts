import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectAndGreet, type RawClient } from '../packages/smtp-mock/test/raw-client.ts'
import { type CallApi, createApiClient } from './api-client.ts'
import { type Delivery, deliverTo } from './deliver-to.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let smtp: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, smtp, child } = await startStatuary('--rule', 'VRFY 451x2,252'))
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('POST', '/api/smtp/reset')
  await call('DELETE', '/api/smtp/sessions')
})

const portOf = (url: string) => Number(new URL(url).port)
const dialogue = () => connectAndGreet(portOf(smtp))
const deliver = (delivery?: Delivery) => deliverTo(smtp, delivery)
const greylisting = { stage: 'MAIL', replies: [{ code: 451, times: 2 }, { code: 250 }] }
const idsOf = async () =>
  (await call('GET', '/api/smtp/rules')).body.map(({ id }: { id: string }) => id)
const mail = (client: RawClient) => client.say('MAIL FROM:<a@b.test>')

describe('/api/smtp/rules', () => {
  test('scripts the server, counts, and tells what is spent', async () => {
    const json = { ...greylisting, id: 'grey' }
    const { status, headers } = await call('POST', '/api/smtp/rules', { json })
    expect([status, headers.get('location')]).toEqual([201, '/api/smtp/rules/grey'])
    const client = await dialogue()
    expect([await mail(client), await mail(client)].map((reply) => reply.slice(0, 3))).toEqual([
      '451',
      '451',
    ])
    const rule = { stage: 'MAIL', replies: [{ code: 421, times: 1 }] }
    await call('PUT', '/api/smtp/rules/busy', { json: rule })
    expect(await mail(client)).toMatch(/^421/)
    expect((await call('GET', '/api/smtp/rules/busy')).body).toEqual({
      id: 'busy',
      source: 'api',
      answered: 1,
      spent: true,
      rule: { ...rule, id: 'busy' },
    })
    // The other one went on counting while rules came and went.
    await call('DELETE', '/api/smtp/rules/busy')
    expect(await mail(await dialogue())).toMatch(/^250/)
    expect((await call('GET', '/api/smtp/rules/grey')).body).toMatchObject({
      answered: 3,
      spent: false,
    })
  })

  test('are asked newest first, ahead of those of the command line', async () => {
    const client = await dialogue()
    expect(await client.say('VRFY a')).toMatch(/^451/)
    await call('POST', '/api/smtp/rules', { json: { stage: 'VRFY', replies: [{ code: 550 }] } })
    expect(await client.say('VRFY a')).toMatch(/^550/)
    await call('POST', '/api/smtp/rules', {
      json: [
        { stage: 'VRFY', match: 'b', replies: [{ code: 551 }] },
        { stage: 'VRFY', match: '*', replies: [{ code: 553 }] },
      ],
    })
    expect(await client.say('VRFY b')).toMatch(/^551/)
    expect(await client.say('VRFY a')).toMatch(/^553/)
  })

  test('of the API go with a reset, and the others start over', async () => {
    const client = await dialogue()
    await client.sayAll('VRFY a', 'VRFY a')
    expect(await client.say('VRFY a')).toMatch(/^252/)
    const { body } = await call('PUT', '/api/smtp/rules', { json: [greylisting] })
    expect(await idsOf()).toEqual(body.ids)
    expect((await call('POST', '/api/smtp/reset')).status).toBe(204)
    expect(await idsOf()).toEqual(['smtp-1'])
    expect((await call('GET', '/api/smtp/rules')).body[0]).toMatchObject({
      source: 'option',
      answered: 0,
    })
    expect(await client.say('VRFY a')).toMatch(/^451/)
    expect(await mail(client)).toMatch(/^250/)
  })

  test('that are wrong change nothing, and every place is named', async () => {
    const json = [
      greylisting,
      { stage: 'RCPT', replies: [{ code: 354 }, { code: 550, enhanced: '4.1.1' }] },
      { stage: 'RCTP', replies: [{ code: 451, wait: 5 }] },
      { stage: 'RCPT', match: { regex: '(' }, replies: [{ fault: 'reset', text: 'x' }] },
    ]
    const { status, body } = await call('POST', '/api/smtp/rules', { json })
    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { pointer: '/1/replies/0', detail: expect.stringContaining('"illegal": true') },
      { pointer: '/1/replies/1', detail: expect.stringContaining('RFC 2034 section 4') },
      { pointer: '/2/stage', detail: expect.stringContaining('Did you mean RCPT?') },
      { pointer: '/2/replies/0', detail: expect.stringContaining('There is no "wait" here') },
      { pointer: '/3/replies/0', detail: expect.stringContaining('A fault takes times, slow') },
    ])
    expect(await idsOf()).toEqual(['smtp-1'])
    const regex = { stage: 'RCPT', match: { regex: '(' }, replies: [{ code: 550 }] }
    expect((await call('POST', '/api/smtp/rules', { json: regex })).body.errors).toEqual([
      { pointer: '/match', detail: expect.stringContaining('Invalid regular expression') },
    ])
    for (const given of [null, 'x', [null], [[]], {}]) {
      expect((await call('POST', '/api/smtp/rules', { json: given })).status).toBe(422)
    }
  })

  test('refuse content that is too large, or no JSON', async () => {
    const json = { stage: 'RCPT', replies: [{ code: 550, text: 'x'.repeat(1024 * 1024) }] }
    expect((await call('POST', '/api/smtp/rules', { json })).status).toBe(413)
    expect((await call('POST', '/api/smtp/rules')).status).toBe(415)
    expect((await call('GET', '/api/smtp/rules/none')).status).toBe(404)
    expect((await call('DELETE', '/api/smtp/rules/none')).status).toBe(404)
  })

  test('can hang up, break off and stay silent', async () => {
    const json = [
      { stage: 'NOOP', replies: [{ fault: 'hang-up' }] },
      { stage: 'HELP', replies: [{ fault: 'reset' }] },
    ]
    await call('POST', '/api/smtp/rules', { json })
    const one = await dialogue()
    one.write('NOOP\r\n')
    expect(await one.ended()).toBe('')
    const two = await dialogue()
    const failed = once(two.socket, 'error')
    two.write('HELP\r\n')
    expect((await failed)[0]).toMatchObject({ code: 'ECONNRESET' })
  })
})

describe('an isolated server', () => {
  test('has mail, rules and sessions of its own', async () => {
    const { body: one } = await call('POST', '/api/servers')
    const callOne = await createApiClient(one.http)
    await callOne('POST', '/api/smtp/rules', { json: greylisting })
    expect((await callOne('GET', '/api/smtp')).body.url).toBe(one.smtp)
    const client = await connectAndGreet(portOf(one.smtp))
    expect(await mail(client)).toMatch(/^451/)
    expect(await mail(await dialogue())).toMatch(/^250/)
    await deliver({ raw: 'Subject: Main\r\n\r\n' })
    expect((await callOne('GET', '/api/smtp/messages')).body.messages).toEqual([])
    expect((await fetch(`${one.http}/inbox`)).status).toBe(200)
    await call('DELETE', `/api/servers/${one.id}`)
    client.socket.destroy()
  })
})
