import { HttpResponse, http } from 'msw'

export const handlers = [
  http.get('https://api.test/orders', ({ request }) => {
    if (request.headers.get('Authorization') === 'Bearer new') {
      return HttpResponse.json({ status: 'ok' })
    }
    return HttpResponse.json(
      { error: 'unauthorized' },
      { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } },
    )
  }),
  http.post('https://api.test/token', () => HttpResponse.json({ access_token: 'new' })),
]
