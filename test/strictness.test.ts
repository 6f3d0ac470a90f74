import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { jsonOf } from './json-of.ts'
import { startStatuary, stop } from './statuary.ts'

interface Operation {
  readonly method: string
  /** With values in the place of its parameters. */
  readonly path: string
  readonly parameters: readonly string[]
  readonly content: 'required' | 'optional' | undefined
}

let http: string
let child: ChildProcess
let operations: readonly Operation[]
beforeAll(async () => {
  ;({ http, child } = await startStatuary())
  const { paths } = await jsonOf(await fetch(`${http}/api/openapi.json`))
  operations = Object.entries<object>(paths)
    // A client sends to a mock what it likes, and a probe to /healthz.
    .filter(([path]) => !/^\/(http|smtp)\/|^\/healthz$/.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
        method: method.toUpperCase(),
        path: path.replaceAll(/\{\w+\}/g, 'x'),
        parameters: parameters
          .filter((parameter: { in: string }) => parameter.in === 'query')
          .map(({ name }: { name: string }) => name),
        content: requestBody && (requestBody.required ? 'required' : 'optional'),
      })),
    )
})
afterAll(() => stop(child))

/** Sends any content with any method, which `fetch` does not. */
async function send(
  { method, path }: Pick<Operation, 'method' | 'path'>,
  query: string,
  content?: string | Buffer,
  type = 'application/json',
) {
  const socket = connect(Number(new URL(http).port), '127.0.0.1')
  const octets = Buffer.from(content ?? '')
  const framing =
    content === undefined ? '' : `Content-Type: ${type}\r\nContent-Length: ${octets.length}\r\n`
  socket.write(
    `${method} ${path}${query} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${framing}\r\n`,
  )
  socket.write(octets)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  const problem = /content-type: application\/problem\+json/i.test(head) && JSON.parse(body)
  return { status: Number(head.slice(9, 12)), problem }
}

describe('every operation that the OpenAPI document describes', () => {
  test('is walked', () => {
    expect(operations.length).toBeGreaterThan(30)
    expect(operations.some(({ content }) => content === 'required')).toBe(true)
    expect(operations.some(({ content }) => content === 'optional')).toBe(true)
    expect(operations.filter(({ parameters }) => parameters.length > 0).length).toBeGreaterThan(5)
  })

  test('refuses a parameter that it has not, and names those it has', async () => {
    for (const operation of operations) {
      const where = `${operation.method} ${operation.path}`
      const { status, problem } = await send(operation, '?nothing-like-it=1')
      expect([status, problem.status], where).toEqual([400, 400])
      expect(problem.detail, where).toContain('There is no parameter "nothing-like-it" here.')
      expect(problem.errors, where).toEqual([
        { parameter: 'nothing-like-it', detail: problem.detail },
      ])
      if (operation.parameters.length === 0) expect(problem.detail).toContain('It takes none.')
      for (const name of operation.parameters) expect(problem.detail, where).toContain(name)
    }
  })

  test('names the parameter that was likely meant, and refuses one that is given twice', async () => {
    for (const operation of operations) {
      for (const name of operation.parameters) {
        const where = `${operation.method} ${operation.path} ${name}`
        const misspelt = await send(operation, `?${name}_=1`)
        expect([misspelt.status, misspelt.problem.detail], where).toEqual([
          400,
          expect.stringContaining(`There is no parameter "${name}_" here. Did you mean ${name}?`),
        ])
        const twice = await send(operation, `?${name}=1&${name}=1`)
        expect([twice.status, twice.problem.detail], where).toEqual([
          400,
          expect.stringContaining(`${name} is given more than once`),
        ])
        const latin1 = await send(operation, `?${name}=%FC`)
        expect([latin1.status, latin1.problem.detail], where).toEqual([
          400,
          expect.stringContaining('=%FC cannot be used: percent-encoded octets have to be UTF-8.'),
        ])
      }
    }
  })

  test('refuses content of one octet where it takes none', async () => {
    for (const operation of operations.filter(({ content }) => content === undefined)) {
      const where = `${operation.method} ${operation.path}`
      const { status, problem } = await send(operation, '', ' ')
      expect([status, problem.detail], where).toEqual([
        400,
        `${where} does not take content, but the request has some. Send none.`,
      ])
    }
  })

  test('refuses content that is no JSON, no UTF-8, too deep or has a member twice', async () => {
    for (const operation of operations.filter(({ content }) => content !== undefined)) {
      const where = `${operation.method} ${operation.path}`
      for (const [content, detail] of [
        ['{"path": ', 'The content is not JSON: a value is expected, at line 1, column'],
        [Buffer.from('"\xff"', 'latin1'), 'The content is not UTF-8: an octet at line 1, column 2'],
        [
          `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
          'The content is nested more than 500 levels',
        ],
        ['{"id":"a","id":"b"}', 'The content has two members "id" in one object'],
      ] as const) {
        const { status, problem } = await send(operation, '', content)
        expect([status, problem.detail], where).toEqual([400, expect.stringContaining(detail)])
      }
      const { status, problem } = await send(operation, '', '{}', 'text/plain')
      expect([status, problem.title], where).toEqual([415, 'Unsupported Media Type'])
    }
  })

  test.each([
    ['members', `{${Array.from({ length: 60_000 }, (_, index) => `"a${index}":1`).join(',')}}`],
    ['replies', `{"path":"/a","stage":"RCPT","replies":[${'1,'.repeat(400_000)}1]}`],
    ['rules', `[${'{},'.repeat(49_000)}{}]`],
    ['segments', `{"path":"${'/a'.repeat(500_000)}","replies":[{"status":200}]}`],
  ])('refuses a megabyte of wrong %s at once, and in few words', async (_, content) => {
    for (const operation of operations.filter(({ content }) => content !== undefined)) {
      const where = `${operation.method} ${operation.path}`
      const { status, problem } = await send(operation, '', content)
      expect([status, problem.status], where).toEqual([422, 422])
      expect(problem.errors.length, where).toBeLessThanOrEqual(100)
    }
  })

  test('refuses a member that it does not know, and names those it does', async () => {
    for (const operation of operations.filter(({ content }) => content !== undefined)) {
      const where = `${operation.method} ${operation.path}`
      const isList = operation.method === 'PUT' && operation.path.endsWith('/rules')
      const json = '{"nothing-like-it":1}'
      const { status, problem } = await send(operation, '', isList ? `[${json}]` : json)
      expect([status, problem.status], where).toEqual([422, 422])
      const flaw = problem.errors.find(({ detail }: { detail: string }) =>
        detail.includes('There is no "nothing-like-it" here.'),
      )
      expect(flaw, where).toEqual({
        pointer: isList ? '/0' : '',
        detail: expect.stringContaining('There are '),
      })
    }
  })

  test('answers values of every kind with a problem document', async () => {
    const odd = ['null', 'true', '0', '""', '[null]', '{"toString":1}', '[{"toString":1}]']
    const rule = (member: string) => `{"replies":[{"status":200}],${member}}`
    const members = ['id', 'method', 'stage', 'command', 'match', 'path', 'label', 'http', 'smtp']
    const content = [
      ...odd,
      ...members
        .flatMap((name) => [`"${name}":{"toString":1}`, `"${name}":[{"valueOf":1}]`])
        .map(rule),
      ...[
        'status',
        'fault',
        'allow',
        'contentRange',
        'challenge',
        'code',
        'enhanced',
        'malformed',
      ].map((name) => `{"path":"/x","replies":[{"${name}":{"toString":1}}]}`),
      '{"__proto__":{"path":"/x"}}',
    ]
    for (const operation of operations.filter(({ content }) => content !== undefined)) {
      for (const json of content) {
        const { status, problem } = await send(operation, '', json)
        expect([status, problem.status], `${operation.method} ${operation.path} ${json}`).toEqual([
          422, 422,
        ])
      }
    }
  })
})

describe('pages and paths beside the document', () => {
  test('take neither parameters nor content', async () => {
    for (const path of ['/', '/inbox', '/inbox/inbox.js']) {
      expect((await send({ method: 'GET', path }, '?x=1')).status).toBe(400)
      expect((await send({ method: 'GET', path }, '', 'x')).status).toBe(400)
      expect((await send({ method: 'GET', path }, '')).status).toBe(200)
    }
  })

  test('but /healthz, mocks and rules take any', async () => {
    const json = { path: '/mine', replies: [{ status: 200 }] }
    await fetch(`${http}/api/http/rules`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(json),
    })
    for (const path of ['/healthz', '/http/200', '/mine']) {
      expect((await send({ method: 'GET', path }, '?probe=1&probe=2', 'x')).status).toBe(200)
    }
    expect((await send({ method: 'POST', path: '/api/http/reset' }, '')).status).toBe(204)
  })
})

describe('an empty POST', () => {
  // Each is how a published test of a mail client, or a library of HTTP, sends it.
  test.each([
    ['with a length of 0', 'Content-Length: 0\r\n'],
    ['without a length', ''],
    ['with an empty type', 'Content-Length: 0\r\nContent-Type: \r\n'],
    ['with an empty type and no length', 'Content-Type:\r\n'],
    [
      'with the type of a form',
      'Content-Length: 0\r\nContent-Type: application/x-www-form-urlencoded\r\n',
    ],
    ['with the type of JSON', 'Content-Length: 0\r\nContent-Type: application/json\r\n'],
    ['in no chunks', 'Transfer-Encoding: chunked\r\n', '0\r\n\r\n'],
    ['that waits for a 100', 'Content-Length: 0\r\nExpect: 100-continue\r\n'],
  ])('%s is good', async (_, headers, body = '') => {
    for (const [path, status] of [
      ['/api/http/reset', 204],
      ['/api/smtp/reset', 204],
      ['/api/servers', 201],
    ] as const) {
      const socket = connect(Number(new URL(http).port), '127.0.0.1')
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${headers}\r\n${body}`,
      )
      const answer = (await text(socket)).replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      const [location] = /\/api\/servers\/[\w-]+/.exec(answer) ?? []
      if (location) await rawHttp({ url: http + location, method: 'DELETE' })
    }
  })
})
