import { cut, end, eventStream } from '@statuary/msw'
import { http } from 'msw'

const packed = { id: '1', data: 'packed' }
const shipped = { id: '2', data: 'shipped' }

export const handlers = [
  http.get('https://api.test/events', eventStream(packed, cut(), shipped, end())),
]
