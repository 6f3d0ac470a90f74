import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  type CanonicalResponse,
  compareResponse,
  contractIds,
  hasResponse,
  httpStatus,
} from '@statuary/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawResponse } from '../src/raw-response.js'

const ids = contractIds.filter(hasResponse)

interface Contract {
  readonly interim?: Pick<CanonicalResponse, 'status' | 'headers'>
  readonly response: CanonicalResponse
}

function contractOf(id: string): Contract {
  const file = new URL(`../../../contracts/${id}.json`, import.meta.url)
  const contract = JSON.parse(readFileSync(file, 'utf8'))
  return contract.http ?? contract
}

interface RawMessage {
  readonly version: string
  readonly status: number
  readonly phrase: string
  readonly headers: [string, string][]
  readonly rest: string
}

function parse(octets: string): RawMessage {
  const end = octets.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = octets.slice(0, end).split('\r\n')
  const [, version = '', status, phrase = ''] =
    /^HTTP\/(\d\.\d) (\d{3}) ([ -~]*)$/.exec(statusLine) ?? []
  const headers = lines.map((line): [string, string] => {
    const [, name = '', value = ''] = /^([A-Za-z-]+): ([!-~](?:[ -~]*[!-~])?)$/.exec(line) ?? []
    return [name, value]
  })
  return { version, status: Number(status), phrase, headers, rest: octets.slice(end + 4) }
}

describe.each(ids)('%s', (id) => {
  const { interim, response } = contractOf(id)
  const first = parse(rawResponse(id))
  const final = interim ? parse(first.rest) : first
  const named = (name: string) =>
    final.headers.filter(([other]) => other === name).map(([, value]) => value)

  test('reads back as its contract', () => {
    expect(compareResponse(response, { ...final, body: final.rest })).toEqual([])
    expect([final.version, final.phrase]).toEqual(['1.1', httpStatus(response.status).phrase])
    expect(final.rest).toBe(response.body === null ? '' : JSON.stringify(response.body))
  })

  test('has its interim response ahead', () => {
    if (interim === undefined) return expect(first.status).toBeGreaterThanOrEqual(200)
    const { status, phrase, headers } = first
    expect([status, Object.fromEntries(headers)]).toEqual([interim.status, interim.headers])
    expect(phrase).toBe(httpStatus(interim.status).phrase)
  })

  test('has the framing that its status allows', () => {
    const mayHaveLength = response.status !== 204 && response.status !== 304
    expect(named('Content-Length')).toEqual(mayHaveLength ? [String(final.rest.length)] : [])
    expect(named('Connection')).toEqual(response.status === 426 ? ['Upgrade'] : [])
    expect(named('Date')).toEqual(['Sun, 06 Nov 1994 08:49:37 GMT'])
  })
})

describe("Node's own parser", () => {
  const server = createServer((socket) => {
    socket.once('data', (request) => {
      const [, id] = request.toString().split(/ \/?/)
      socket.end(rawResponse(id as 'http/101'))
    })
  })
  let origin: string
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  test.each(ids)('takes %s as its contract', async (id) => {
    const { interim, response } = contractOf(id)
    const request = get(`${origin}/${id}`, { agent: false })
    const ahead: number[] = []
    request.on('information', ({ statusCode }) => ahead.push(statusCode))
    const [message]: IncomingMessage[] = await once(request, 'response')
    if (message === undefined) throw new Error('no response')
    const { statusCode: status = 0, rawHeaders } = message
    const headers = rawHeaders.flatMap((name, index): [string, string][] =>
      index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
    )
    const received = { status, headers, body: await text(message) }
    expect(compareResponse(response, received)).toEqual([])
    expect(ahead).toEqual(interim ? [interim.status] : [])
  })

  test('takes 101 as the beginning of another protocol', async () => {
    const request = get(`${origin}/http/101`, { agent: false })
    const [message, socket, head] = await once(request, 'upgrade')
    socket.destroy()
    expect(message.rawHeaders).toEqual(['Upgrade', 'websocket', 'Connection', 'Upgrade'])
    expect(head).toHaveLength(0)
  })
})

test('the date can be told', () => {
  const date = new Date('2026-02-25T10:30:00.999Z')
  expect(rawResponse('http/103', { date }).match(/^Date: .*(?=\r$)/gm)).toEqual([
    'Date: Wed, 25 Feb 2026 10:30:00 GMT',
  ])
})

test.each([new Date(Number.NaN), new Date('+010000-01-01'), new Date('-000001-01-01')])(
  '%s is no date that can be sent',
  (date) => {
    expect(() => rawResponse('http/503', { date })).toThrow(RangeError)
  },
)

test.each(['http/104', 'http/306', 'smtp/354', 'http/599'])('%s has none', (id) => {
  expect(() => rawResponse(id as 'http/503')).toThrow(RangeError)
})
