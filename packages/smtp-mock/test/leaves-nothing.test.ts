import { expect, test } from 'vitest'
import { setupSmtpServer } from '../src/index.js'
import { connectAndGreet } from './raw-client.js'

// In a file of its own, so that no socket of another test is still about to close.
test('a server that closed leaves no socket, no listener and no timer behind', async () => {
  const before = process.getActiveResourcesInfo().sort()
  const mail = setupSmtpServer()
  const { port } = await mail.listen()
  const clients = await Promise.all([connectAndGreet(port), connectAndGreet(port)])
  await clients[0]?.say('QUIT')
  expect(process.getActiveResourcesInfo()).toContain('TCPServerWrap')
  await mail.close()
  await Promise.all(clients.map((client) => client.ended()))
  expect(process.getActiveResourcesInfo().sort()).toEqual(before)
})
