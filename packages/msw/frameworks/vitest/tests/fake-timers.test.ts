import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.useRealTimers()
})

test('a server that speaks first is heard where setImmediate is not faked', async () => {
  const mail = createServer((socket) => socket.end('220 mail.test\r\n')).listen(0, '127.0.0.1')
  await once(mail, 'listening')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const socket = connect((mail.address() as AddressInfo).port, '127.0.0.1')
  const [greeting] = await once(socket, 'data')
  expect(String(greeting)).toBe('220 mail.test\r\n')
  socket.destroy()
  mail.close()
})
