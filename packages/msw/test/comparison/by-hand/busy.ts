import { HttpResponse, http } from 'msw'

export const handlers = [
  http.get('https://api.test/orders', () =>
    HttpResponse.json(
      { error: 'service_unavailable', retry_after: 5 },
      { status: 503, headers: { 'Retry-After': '5' } },
    ),
  ),
]
