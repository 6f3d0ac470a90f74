import { HttpResponse, http } from 'msw'

const events = ['id: 1\ndata: packed\n\n', 'id: 2\ndata: shipped\n\n']

export const handlers = [
  http.get('https://api.test/events', ({ request }) => {
    const seen = Number(request.headers.get('Last-Event-ID'))
    const left = events.slice(seen)
    if (left.length === 0) return new HttpResponse(null, { status: 204 })
    const encoder = new TextEncoder()
    const isFirst = seen === 0
    let isSent = false
    const body = new ReadableStream(
      {
        async pull(controller) {
          if (!isSent) {
            isSent = true
            return controller.enqueue(encoder.encode(isFirst ? left[0] : left.join('')))
          }
          if (!isFirst) return controller.close()
          await new Promise((resolve) => setImmediate(resolve))
          controller.error(new TypeError('terminated'))
        },
      },
      { highWaterMark: 0 },
    )
    return new HttpResponse(body, {
      headers: { 'Content-Type': 'text/event-stream', 'Transfer-Encoding': 'chunked' },
    })
  }),
]
