import { HttpResponse, http } from 'msw'

const content = new TextEncoder().encode('{"status":"ok"}')

export const handlers = [
  http.get('https://api.test/orders', () => {
    let isSent = false
    const body = new ReadableStream(
      {
        async pull(controller) {
          if (!isSent) {
            isSent = true
            return controller.enqueue(content.subarray(0, 7))
          }
          // An error drops what has not arrived, so it has to wait for its turn.
          await new Promise((resolve) => setImmediate(resolve))
          controller.error(new TypeError('terminated'))
        },
      },
      { highWaterMark: 0 },
    )
    return new HttpResponse(body, {
      headers: { 'Content-Type': 'application/json', 'Content-Length': String(content.length) },
    })
  }),
]
