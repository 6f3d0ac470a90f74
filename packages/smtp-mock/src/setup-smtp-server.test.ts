import { afterEach, describe, expect, test } from 'vitest'
import { connectAndGreet, connectRaw } from '../test/raw-client.js'
import type { SmtpMockOptions } from './options.js'
import { setupSmtpServer } from './setup-smtp-server.js'

const open: { close(): Promise<void> }[] = []

const setup = (options: SmtpMockOptions = {}) => {
  const mail = setupSmtpServer(options)
  open.push(mail)
  return mail
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((mail) => mail.close()))
})

describe('setupSmtpServer', () => {
  test.each(['', 'ü.test', 'a b', 'a\r\nb', 'x'.repeat(256)])('refuses the domain %j', (domain) => {
    expect(() => setupSmtpServer({ domain })).toThrow('Not a name for a server')
  })
})

describe('listen', () => {
  test('picks a free port on the loopback address and says where', async () => {
    const { host, port, url } = await setup().listen()
    expect(host).toBe('127.0.0.1')
    expect(port).toBeGreaterThan(0)
    expect(url).toBe(`smtp://127.0.0.1:${port}`)
  })

  test('puts an IPv6 address in brackets', async () => {
    const { port, url } = await setup().listen({ host: '::1' })
    expect(url).toBe(`smtp://[::1]:${port}`)
  })

  test('is localhost in its replies unless told otherwise', async () => {
    const { port } = await setup().listen()
    const client = await connectRaw(port)
    expect(await client.reply()).toBe('220 localhost Service ready\r\n')
  })

  test('greets without the wait of smtp-server', async () => {
    const { port } = await setup().listen()
    const times: number[] = []
    for (let count = 0; count < 5; count++) {
      const start = performance.now()
      await (await connectRaw(port)).reply()
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeLessThan(90)
  })

  test('names the address, the reason and the next step if the port is taken', async () => {
    const { port } = await setup().listen()
    await expect(setup().listen({ port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `Cannot listen on 127.0.0.1:${port}: the port is in use. Stop the other server, or use another port; port 0 picks a free one.`,
    })
  })

  test('can be called again after it failed', async () => {
    const { port } = await setup().listen()
    const second = setup()
    second.events.on('warning', ({ message }) => expect.unreachable(message))
    await expect(second.listen({ port })).rejects.toThrow('Cannot listen')
    expect((await second.listen()).port).not.toBe(port)
  })

  test.each([70_000, -1])('rejects the port %i', async (port) => {
    await expect(setup().listen({ port })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port}: ports range from 0 to 65535`,
    )
  })

  test('refuses while the server listens already', async () => {
    const mail = setup()
    await mail.listen()
    await expect(mail.listen({ port: 0 })).rejects.toThrow('this server is already listening')
  })
})

describe('close', () => {
  test('tells an idle client 421 and ends the connection', async () => {
    const mail = setup({ domain: 'mx.test' })
    const client = await connectAndGreet((await mail.listen()).port)
    await mail.close()
    expect(await client.reply()).toBe(
      '421 4.3.2 mx.test Service not available, closing transmission channel\r\n',
    )
    expect(await client.ended()).toBe('')
  })

  test('does so before EHLO, too', async () => {
    const mail = setup()
    const client = await connectRaw((await mail.listen()).port)
    await client.reply()
    await mail.close()
    expect(await client.reply()).toMatch(/^421 4\.3\.2 /)
  })

  test.each([
    ['in the middle of a message', ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA', 'NOT']],
    ['after QUIT, with its side still open', ['QUIT']],
  ])('does not wait for a client %s', async (_when, commands) => {
    const mail = setup()
    const client = await connectAndGreet((await mail.listen()).port)
    client.socket.allowHalfOpen = true
    for (const command of commands) {
      if (command === 'NOT') client.write('half a message')
      else await client.say(command)
    }
    const start = performance.now()
    await mail.close()
    expect(performance.now() - start).toBeLessThan(2000)
    client.socket.destroy()
  })

  test('does nothing twice, or before listen', async () => {
    const mail = setup()
    await mail.close()
    await mail.listen()
    await Promise.all([mail.close(), mail.close()])
    await mail.close()
  })

  test('ends a listen that has not finished', async () => {
    const mail = setup()
    const listening = mail.listen()
    await mail.close()
    await expect(connectRaw((await listening).port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('lets the server listen again on the same port, with the same listeners', async () => {
    const mail = setup()
    const senders: string[] = []
    mail.events.on('message', ({ envelope }) => senders.push(envelope.from))
    const send = async (from: string, port: number) => {
      const client = await connectAndGreet(port)
      await client.sayAll(`MAIL FROM:<${from}>`, 'RCPT TO:<c@d.test>', 'DATA', 'x\r\n.')
    }
    const { port } = await mail.listen()
    await send('first@b.test', port)
    // In the same turn of the event loop: the second listen() itself waits for the port.
    await new Promise<unknown>((resolve) => {
      setImmediate(() => resolve(Promise.all([mail.close(), mail.listen({ port })])))
    })
    await send('second@b.test', port)
    expect(senders).toEqual(['first@b.test', 'second@b.test'])
  })
})
