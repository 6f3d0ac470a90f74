import { HttpResponse, http } from 'msw'

let failures = 0

export function rewind() {
  failures = 0
}

export const handlers = [
  http.get('https://api.test/orders', ({ request }) => {
    const page = new URL(request.url).searchParams.get('page')
    if (page === '2' && failures < 1) {
      failures++
      return HttpResponse.json({ error: 'bad_gateway' }, { status: 502 })
    }
    return HttpResponse.json({ status: 'ok' })
  }),
]
