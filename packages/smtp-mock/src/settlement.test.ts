import { afterEach, expect, test } from 'vitest'
import { connectAndGreet } from '../test/raw-client.js'
import { reply } from './reply.js'
import { setupSmtpServer } from './setup-smtp-server.js'
import { smtp } from './smtp.js'

const open: { close(): Promise<void> }[] = []

afterEach(() => Promise.all(open.splice(0).map((mail) => mail.close())))

test('a reply that is too long with the enhanced code of its stage is a failed handler', async () => {
  const mail = setupSmtpServer(
    smtp.mail(reply(550, { text: 'x'.repeat(504) })),
    smtp.message(reply(250, { text: 'x'.repeat(504) })),
  )
  open.push(mail)
  const warnings: string[] = []
  mail.events.on('warning', ({ message }) => warnings.push(message))
  const { port } = await mail.listen()
  const client = await connectAndGreet(port)
  const failed = '451 4.3.0 A handler of the mock failed\r\n'
  expect(await client.say('MAIL FROM:<a@b.test>')).toBe(failed)
  mail.resetHandlers(smtp.message(reply(250, { text: 'x'.repeat(504) })))
  await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA')
  expect(await client.say('x\r\n.')).toBe(failed)
  expect(mail.inbox).toEqual([])
  expect(warnings).toEqual([
    expect.stringContaining(
      'A handler of MAIL failed, so the client got 451: A reply line has 516',
    ),
    expect.stringContaining('A handler of MESSAGE failed'),
  ])
  client.socket.destroy()
})
