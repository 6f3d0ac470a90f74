import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CallApi, createApiClient } from './api-client.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, child } = await startStatuary('--rule', 'GET /base 503x1,200'))
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('POST', '/api/http/reset')
  await call('DELETE', '/api/http/requests')
})

const rule = (path: string, status = 200) => ({ path, replies: [{ status }] })
const idsOf = async () =>
  (await call('GET', '/api/http/rules')).body.map(({ id }: { id: string }) => id)

describe('/api/http/rules', () => {
  test('lists the rules as they were given, and what they have done', async () => {
    await fetch(`${http}/base`)
    expect((await call('GET', '/api/http/rules')).body).toEqual([
      {
        id: 'http-1',
        source: 'option',
        answered: 1,
        spent: false,
        rule: {
          method: 'GET',
          path: '/base',
          replies: [{ status: 503, times: 1 }, { status: 200 }],
        },
      },
    ])
  })

  test('takes one rule, and says where it is', async () => {
    const { status, headers, body } = await call('POST', '/api/http/rules', { json: rule('/x') })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/api/http/rules/${body.ids[0]}`)
    const added = await call('GET', headers.get('location') as string)
    expect(added.body).toMatchObject({ source: 'api', rule: rule('/x') })
  })

  test('takes a list, which is asked in its order, ahead of the others', async () => {
    const json = [
      { ...rule('/x', 201), id: 'a' },
      { ...rule('/x', 202), id: 'b' },
    ]
    const { status, headers, body } = await call('POST', '/api/http/rules', { json })
    expect([status, headers.get('location'), body.ids]).toEqual([
      201,
      '/api/http/rules',
      ['a', 'b'],
    ])
    expect(await idsOf()).toEqual(['a', 'b', 'http-1'])
    expect((await fetch(`${http}/x`)).status).toBe(201)
  })

  test('refuses an id that is taken, and then adds nothing', async () => {
    const json = [rule('/x'), { ...rule('/y'), id: 'http-1' }]
    const { status, body } = await call('POST', '/api/http/rules', { json })
    expect([status, body.detail]).toEqual([
      409,
      'There already is a rule http-1. Give the new one another id, or replace the old one.',
    ])
    expect(await idsOf()).toEqual(['http-1'])
  })

  test('names every place that is wrong, and then changes nothing', async () => {
    const json = [rule('/x'), rule('/y', 600), { path: 'z', replies: [] }]
    for (const method of ['POST', 'PUT']) {
      const { status, body } = await call(method, '/api/http/rules', { json })
      expect(status).toBe(422)
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
        '/1/replies/0',
        '/2/path',
        '/2/replies',
      ])
      expect(body.detail).toContain('/1/replies/0: Statuses end at 599')
    }
    expect(await idsOf()).toEqual(['http-1'])
    expect((await call('PUT', '/api/http/rules', { json: rule('/x') })).status).toBe(422)
    const { body } = await call('POST', '/api/http/rules', { json: rule('/x', 600) })
    expect(body.errors[0].pointer).toBe('/replies/0')
  })

  test('replaces all', async () => {
    const json = [{ ...rule('/x'), id: 'new' }]
    expect((await call('PUT', '/api/http/rules', { json })).body).toEqual({ ids: ['new'] })
    expect(await idsOf()).toEqual(['new'])
  })
})

describe('/api/http/rules/{id}', () => {
  test('puts a rule in the place of another', async () => {
    await fetch(`${http}/base`)
    const { status, body } = await call('PUT', '/api/http/rules/http-1', {
      json: rule('/base', 418),
    })
    expect([status, body.source, body.answered]).toEqual([200, 'api', 0])
    expect((await fetch(`${http}/base`)).status).toBe(418)
  })

  test('makes a rule that is not there', async () => {
    const { status, headers } = await call('PUT', '/api/http/rules/mine', { json: rule('/x') })
    expect([status, headers.get('location')]).toEqual([201, '/api/http/rules/mine'])
    expect(await idsOf()).toEqual(['mine', 'http-1'])
  })

  test('refuses names that are none, and a rule that calls itself something else', async () => {
    const strange = await call('PUT', '/api/http/rules/a%20b', { json: rule('/x') })
    expect([strange.status, strange.body.errors[0].pointer]).toEqual([422, '/id'])
    const json = { ...rule('/x'), id: 'b' }
    const { status, body } = await call('PUT', '/api/http/rules/a', { json })
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          pointer: '/id',
          detail: 'The rule has the id b, but it is put at a. Leave its id out.',
        },
      ],
    ])
  })

  test('removes one', async () => {
    expect((await call('DELETE', '/api/http/rules/http-1')).status).toBe(204)
    expect(await idsOf()).toEqual([])
  })

  test('says where to look for one that is not there', async () => {
    for (const method of ['GET', 'DELETE']) {
      const { status, body } = await call(method, '/api/http/rules/nobody')
      expect([status, body.detail]).toEqual([
        404,
        'There is no rule nobody. GET /api/http/rules lists the existing ones.',
      ])
    }
  })
})

test('/api/http/reset drops what came by the API, and lets the others start over', async () => {
  await fetch(`${http}/base`)
  await call('PUT', '/api/http/rules', { json: [rule('/x')] })
  expect((await call('POST', '/api/http/reset')).status).toBe(204)
  expect((await call('GET', '/api/http/rules')).body).toMatchObject([{ id: 'http-1', answered: 0 }])
  expect([(await fetch(`${http}/base`)).status, (await fetch(`${http}/base`)).status]).toEqual([
    503, 200,
  ])
})
