import { HttpResponse, http } from 'msw'

let requests = 0

export function rewind() {
  requests = 0
}

export const handlers = [
  http.get('https://api.test/orders', () => {
    requests++
    if (requests > 2) return HttpResponse.json({ status: 'ok' })
    return HttpResponse.json(
      { error: 'service_unavailable', retry_after: 0 },
      { status: 503, headers: { 'Retry-After': '0' } },
    )
  }),
]
