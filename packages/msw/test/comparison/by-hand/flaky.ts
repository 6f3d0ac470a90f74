import { HttpResponse, http } from 'msw'

let state = 7

export function rewind() {
  state = 7
}

// mulberry32: Math.random has no seed.
function random() {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

export const handlers = [
  http.get('https://api.test/orders', () =>
    random() < 0.3
      ? HttpResponse.json({ error: 'internal_server_error' }, { status: 500 })
      : HttpResponse.json({ status: 'ok' }),
  ),
]
