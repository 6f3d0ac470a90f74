import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  unavailableBody as body,
  cellOf,
  type FakeFramework,
  fakeFramework,
  contentType as json,
  raw,
  retryAfter as retry,
} from './fake-framework.ts'

let fake: FakeFramework
beforeEach(() => {
  fake = fakeFramework()
})
afterEach(() => fake.remove())

describe('a framework that answers as its contracts say', () => {
  test('is verified, with its versions, each response as it came, and the status of HEAD', async () => {
    expect(await fake.run()).toEqual({
      id: 'fake',
      title: 'Fake',
      kind: 'verified',
      versions: { framework: 'Fake 1.0.0', runtime: 'Node 24', server: 'node:net' },
      cells: new Map([
        [
          'http/204',
          { verdict: 'equal', response: { status: 204, headers: {}, body: '' }, head: 204 },
        ],
        [
          'http/503',
          {
            verdict: 'equal',
            response: {
              status: 503,
              headers: {
                'Content-Type': 'application/json',
                'Retry-After': '300',
                'Content-Length': '49',
              },
              body,
            },
            head: 503,
          },
        ],
        ['smtp/451', expect.objectContaining({ verdict: 'equal' })],
      ]),
    })
  })

  test('may answer 405 to HEAD', async () => {
    fake.snippets['http/503'] = {
      get: raw('503 Busy', [json, retry], body),
      head: raw('405 Method Not Allowed', ['Allow: GET'], ''),
    }
    const outcome = await fake.run()
    expect(outcome).toMatchObject({ kind: 'verified' })
    expect(cellOf(outcome, 'http/503')?.head).toBe(405)
  })

  test('may send what its adapter names as noise, and volatile noise is not recorded', async () => {
    fake.adapt({
      noise: { Server: 'node:net', 'X-Runtime': 'a stopwatch' },
      volatile: ['x-runtime'],
    })
    const date = 'Date: Sun, 06 Nov 1994 08:49:37 GMT'
    fake.answer503(raw('503 Busy', [json, retry, date, 'Server: fake', 'X-Runtime: 0.1'], body))
    const outcome = await fake.run()
    expect(outcome).toMatchObject({ kind: 'verified' })
    const { response } = cellOf(outcome, 'http/503')
    expect(Object.keys(response?.headers ?? {})).toEqual([
      'Content-Type',
      'Retry-After',
      'Server',
      'Content-Length',
    ])
  })

  test('has its snippet written as it is, between the lines that the adapter wants around it', async () => {
    fake.adapt({
      snippet: {
        path: '{family}/{code}.txt',
        before: 'package {family}_{code};\n',
        after: '// {not a word}',
      },
      build: [['sh', '-c', `cp http/503.txt ${fake.places.contracts}/written`]],
      start: { command: ['false'], ready: 'x' },
    })
    const source = 'return {code} `{family}`\\n\n'
    fake.source = () => source
    await fake.run()
    expect(readFileSync(`${fake.places.contracts}/written`, 'utf8')).toBe(
      `package http_503;\n${source}// {not a word}\n`,
    )
  })
})
