import { HttpResponse, http } from 'msw'

let window = { start: 0, requests: 0 }

export function rewind() {
  window = { start: 0, requests: 0 }
}

export const handlers = [
  http.get('https://api.test/orders', () => {
    const now = Date.now()
    if (now >= window.start + 1000) window = { start: now, requests: 0 }
    window.requests++
    if (window.requests <= 5) return HttpResponse.json({ status: 'ok' })
    const seconds = Math.ceil((window.start + 1000 - now) / 1000)
    return HttpResponse.json(
      { error: 'too_many_requests', retry_after: seconds },
      { status: 429, headers: { 'Retry-After': String(seconds) } },
    )
  }),
]
