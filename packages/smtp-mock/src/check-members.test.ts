import { expect, test } from 'vitest'
import { drip } from './drip.js'
import { reply } from './reply.js'
import { setupSmtpServer } from './setup-smtp-server.js'
import { split } from './split.js'

test.each<[string, () => unknown, string]>([
  ['reply', () => reply(550, { txt: 'x' } as never), 'reply() "txt". Did you mean "text"?'],
  ['split', () => split(reply(250), { att: [1] } as never), 'split() "att". Did you mean "at"?'],
  ['drip', () => drip(reply(250), { bytes: 1 } as never), 'drip() "bytes"'],
])('%s takes no option that it does not have', (_, call, message) => {
  expect(call).toThrow(message)
})

test.each<[unknown, string]>([
  [{ hots: 'x' }, 'No option of listen() "hots". Did you mean "host"? There are host, port.'],
  [null, 'No option of listen() in null. Give an object with host, port.'],
  [{ port: '0' }, 'Not a port: "0". Give a number from 0 to 65535; 0 picks a free one.'],
  [{ host: 1 }, 'Not a host: 1. Give a name or an address of this machine.'],
])('a server does not listen with %j', async (options, message) => {
  await expect(setupSmtpServer().listen(options as never)).rejects.toThrow(new TypeError(message))
})

test('a wait takes no option that it does not have', async () => {
  const mail = setupSmtpServer()
  await expect(mail.waitForMessage('*', { timeout: 1 } as never)).rejects.toThrow(
    'No option of waitForMessage() "timeout". Did you mean "timeoutMs"?',
  )
})
