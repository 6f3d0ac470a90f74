import { expect, test } from 'vitest'
import { piecesOf } from './deliver.js'
import { drip } from './drip.js'
import { malformed } from './malformed.js'
import { reply } from './reply.js'
import { split } from './split.js'

const octets = '250 a\r\n'
const texts = (pieces: ReturnType<typeof piecesOf>) => pieces.map(({ octets }) => octets)

test('dripped octets come one by one, the first at once', () => {
  const pieces = piecesOf(octets, drip(reply(250), { bytesPerSecond: 10 }))
  expect(texts(pieces)).toEqual([...octets])
  expect(pieces.map(({ ms }) => ms)).toEqual([0, 100, 100, 100, 100, 100, 100])
})

test('a reply is split where it is told to, as far as it goes', () => {
  expect(texts(piecesOf(octets, split(reply(250), { at: [2, 5, 100] })))).toEqual([
    '25',
    '0 a',
    '\r\n',
  ])
  expect(texts(piecesOf(octets, split(reply(250), { at: [] })))).toEqual([octets])
  expect(texts(piecesOf(octets, split(reply(250))))).toEqual([...octets])
})

test('an over-long line has 4,096 octets', () => {
  expect(texts(piecesOf(octets, malformed(reply(250), 'over-long'))).join('')).toHaveLength(4096)
})

test('speeds, places and forms that are none are refused', () => {
  for (const bytesPerSecond of [0, -1, 1001, Number.NaN]) {
    expect(() => drip(reply(250), { bytesPerSecond })).toThrow(RangeError)
  }
  for (const at of [[0], [-1], [1.5], [3, 2], [2, 2]]) {
    expect(() => split(reply(250), { at })).toThrow(RangeError)
  }
  expect(() => malformed(reply(250), 'loud' as never)).toThrow('There are bare-lf, no-line-end,')
})
