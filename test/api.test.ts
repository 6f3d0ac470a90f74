import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { Validator } from '@seriousme/openapi-schema-validator'
import { contractIds, hasResponse } from '@statuary/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { type Contract, contractOf } from './contract.ts'
import { jsonOf } from './json-of.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let smtp: string
let child: ChildProcess
beforeAll(async () => {
  ;({ http, smtp, child } = await startStatuary())
})
afterAll(() => stop(child))

describe('the API', () => {
  test('is healthy', async () => {
    expect(await jsonOf(await fetch(`${http}/healthz`))).toEqual({ status: 'ok' })
  })

  test('says at / what there is', async () => {
    const page = await (await fetch(http)).text()
    expect(page).toContain(`curl -i ${http}/http/503`)
    expect(page).toContain(smtp)
  })

  test('lists every contract and gives each as its file has it', async () => {
    const list = await jsonOf(await fetch(`${http}/api/contracts`))
    expect(list.map(({ id }: Contract) => id)).toEqual(contractIds)
    for (const { id, contract, mock } of list) {
      expect(await jsonOf(await fetch(http + contract))).toEqual(contractOf(id))
      expect(mock !== null).toBe(hasResponse(id))
    }
  })

  test('names the nearest contracts for an unknown one', async () => {
    const response = await fetch(`${http}/api/contracts/smtp/505`)
    expect(response.status).toBe(404)
    expect((await jsonOf(response)).nearest).toContain('smtp/503')
  })

  test('is described by OpenAPI', async () => {
    const document = await jsonOf(await fetch(`${http}/api/openapi.json`))
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).toSorted()).toEqual([
      '/api/contracts',
      '/api/contracts/schema/{name}',
      '/api/contracts/{family}/{code}',
      '/api/http/requests',
      '/api/http/requests/wait',
      '/api/http/reset',
      '/api/http/rules',
      '/api/http/rules/{id}',
      '/api/openapi.json',
      '/api/servers',
      '/api/servers/{id}',
      '/api/smtp',
      '/api/smtp/authority.pem',
      '/api/smtp/events',
      '/api/smtp/messages',
      '/api/smtp/messages/wait',
      '/api/smtp/messages/{id}',
      '/api/smtp/messages/{id}.eml',
      '/api/smtp/messages/{id}.html',
      '/api/smtp/messages/{id}/attachments/{index}',
      '/api/smtp/reset',
      '/api/smtp/rules',
      '/api/smtp/rules/{id}',
      '/api/smtp/sessions',
      '/api/smtp/sessions/{id}',
      '/api/smtp/sessions/{id}.txt',
      '/healthz',
      '/http/{code}',
      '/smtp/{code}',
    ])
  })

  test('is described well-formed, with every reference resolved', async () => {
    const document = await jsonOf(await fetch(`${http}/api/openapi.json`))
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(
      ([, reference]) => reference as string,
    )
    expect(references.length).toBeGreaterThan(50)
    for (const reference of references) {
      const name = reference.replace('#/components/schemas/', '')
      expect(document.components.schemas).toHaveProperty([name])
    }
    expect(await new Validator().validate(document)).toEqual({ valid: true })
  })

  test('has no schema that is true or false, which many generators do not know', async () => {
    const document = await jsonOf(await fetch(`${http}/api/openapi.json`))
    const booleans: string[] = []
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, member] of Object.entries(value)) {
        const place = `${path}/${key}`
        if (path.endsWith('/properties') && typeof member === 'boolean') booleans.push(place)
        look(member, place)
      }
    }
    look(document.components.schemas, '')
    expect(booleans).toEqual([])
  })

  test('describes rules by the schema of the contracts', async () => {
    const { components } = await jsonOf(await fetch(`${http}/api/openapi.json`))
    const schema = await jsonOf(await fetch(`${http}/api/contracts/schema/http-rule.schema.json`))
    expect(schema.$id).toBe('urn:statuary:schema:http-rule')
    expect(Object.keys(components.schemas.HttpRule.properties)).toEqual(
      Object.keys(schema.properties),
    )
    const { $ref, ...rest } = schema.$defs.reply.properties.allow
    expect(components.schemas['HttpRule.reply'].properties.allow).toEqual({
      ...rest,
      $ref: '#/components/schemas/HttpRule.oneOrSeveral',
    })
  })

  test('gives every operation a name of its own', async () => {
    const { paths } = await jsonOf(await fetch(`${http}/api/openapi.json`))
    const names = Object.values<object>(paths).flatMap((operations) =>
      Object.values<{ operationId: string }>(operations as never).map(
        ({ operationId }) => operationId,
      ),
    )
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)
  })

  test('takes GET and HEAD, and says so to other methods', async () => {
    const response = await fetch(`${http}/api/contracts`, { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await jsonOf(response)).detail).toBe(
      '/api/contracts does not take POST; it takes GET and HEAD.',
    )
  })

  test('gives the schema that a contract names', async () => {
    const url = `${http}/api/contracts/http/503`
    const { $schema } = await jsonOf(await fetch(url))
    expect((await jsonOf(await fetch(new URL($schema, url)))).$id).toBe(
      'urn:statuary:schema:http-contract',
    )
    const unknown = await fetch(`${http}/api/contracts/schema/other.json`)
    expect(unknown.status).toBe(404)
    expect((await jsonOf(unknown)).detail).toBe(
      'There is no schema other.json. There are http-contract.schema.json, smtp-contract.schema.json, http-rule.schema.json, smtp-rule.schema.json.',
    )
  })

  test('answers a client of HTTP/1.0 that names no host', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write('GET /healthz HTTP/1.0\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  test('goes by the origin in the target, not by Host', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write(
      'GET http://attacker.example/api/contracts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
    )
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.each([
    [{ Host: 'attacker.example' }, 'The Host "attacker.example" is not this machine.'],
    [{ Host: '127.0.0.1.attacker.example:80' }, 'is not this machine'],
    [
      { Origin: 'https://attacker.example' },
      'The Origin "https://attacker.example" is not this machine.',
    ],
    [{ Origin: 'null' }, 'The Origin "null" is not this machine.'],
  ])('refuses %j', async (headers: Record<string, string>, detail) => {
    for (const path of ['/api/contracts', '/api/contracts/http/503', '/nowhere']) {
      const { status, body } = await rawHttp({ url: http + path, headers })
      expect(status).toBe(403)
      expect(JSON.parse(body.toString()).detail).toContain(detail)
    }
  })

  test('answers a probe at /healthz by any name, but no foreign page', async () => {
    for (const Host of [
      'service.default.svc',
      '10.0.0.7:8080',
      'localhost:',
      '[::ffff:127.0.0.1]',
    ]) {
      expect((await rawHttp({ url: `${http}/healthz`, headers: { Host } })).status).toBe(200)
    }
    const headers = { Host: 'service', Origin: 'https://attacker.example' }
    expect((await rawHttp({ url: `${http}/healthz`, headers })).status).toBe(403)
  })

  test('answers to this machine under any address', async () => {
    for (const Host of ['10.0.0.7', 'localhost.', 'localhost:', '[::ffff:127.0.0.1]:80', '127.1']) {
      const { status } = await rawHttp({ url: `${http}/api/contracts`, headers: { Host } })
      expect([Host, status]).toEqual([Host, 200])
    }
  })

  test.each([
    ['two Host lines', 400, 'Host: localhost\r\nhost: localhost\r\n'],
    ['a Host that is none', 400, 'Host: a@localhost\r\n'],
    ['an unknown transfer coding', 501, 'Host: localhost\r\nTransfer-Encoding: x, chunked\r\n'],
    ['gzip as transfer coding', 501, 'Host: localhost\r\nTransfer-Encoding: gzip, chunked\r\n'],
    ['chunked last of none', 400, 'Host: localhost\r\nTransfer-Encoding: gzip\r\n'],
    ['chunked twice', 400, 'Host: localhost\r\nTransfer-Encoding: chunked, chunked\r\n'],
  ])('refuses %s with %i, and closes', async (_, status, headers) => {
    for (const path of ['/api/contracts', '/http/200', '/nowhere']) {
      const socket = connect(Number(new URL(http).port), '127.0.0.1')
      socket.write(`POST ${path} HTTP/1.1\r\n${headers}\r\n0\r\n\r\n`)
      expect(await text(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    }
  })

  test('lets pages of this machine in', async () => {
    const origin = 'http://localhost:5173'
    const { status, headers } = await rawHttp({
      url: `${http}/healthz`,
      headers: { Origin: origin, Host: 'localhost' },
    })
    expect([status, Object.fromEntries(headers)['access-control-allow-origin']]).toEqual([
      200,
      origin,
    ])
  })

  test('lets in the names of --allow-host', async () => {
    const other = await startStatuary('--allow-host', 'statuary', 'ci.test')
    for (const host of ['statuary:8080', 'ci.test']) {
      expect(
        (await rawHttp({ url: `${other.http}/healthz`, headers: { Host: host } })).status,
      ).toBe(200)
    }
    await stop(other.child)
  })
})
