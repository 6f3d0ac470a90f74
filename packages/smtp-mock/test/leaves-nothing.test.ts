import { expect, test } from 'vitest'
import { setupSmtpServer } from '../src/index.js'
import { connectAndGreet } from './raw-client.js'

// In a file of its own, so that no socket of another test is still about to close.
test('a server that closed leaves no socket, no listener and no timer behind', async () => {
  const before = process.getActiveResourcesInfo()
  const mail = setupSmtpServer()
  const { port } = await mail.listen()
  const clients = await Promise.all([connectAndGreet(port), connectAndGreet(port)])
  await clients[0]?.say('QUIT')
  expect(process.getActiveResourcesInfo()).toContain('TCPServerWrap')
  await mail.close()
  await Promise.all(clients.map((client) => client.ended()))
  const left = process.getActiveResourcesInfo()
  // What the test runner had, such as a timer of its own, may be gone by now.
  for (const resource of before) if (left.includes(resource)) left.splice(left.indexOf(resource), 1)
  expect(left).toEqual([])
})
