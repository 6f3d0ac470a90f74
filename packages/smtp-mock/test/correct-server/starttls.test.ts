import { describe, expect, test } from 'vitest'
import type { SmtpMockOptions } from '../../src/index.js'
import { connectRaw, connectRawTls, type RawClient, startTls } from '../raw-client.js'
import { ehlo, good, helo, holdTo, serve } from './rules.js'

holdTo([
  {
    by: 'RFC 5321 4.2.4',
    rule: 'no STARTTLS where it is not offered',
    dialogue: [ehlo, ['STARTTLS', '502 5.5.1']],
  },
  {
    by: 'RFC 3207 4',
    rule: 'STARTTLS waits for EHLO, and HELO will not do',
    options: { starttls: true },
    dialogue: [
      ['STARTTLS', '503 5.5.1'],
      helo,
      ['STARTTLS', '503 5.5.1'],
      ehlo,
      ['STARTTLS', '220 2.0.0'],
    ],
  },
  {
    by: 'RFC 3207 4',
    rule: 'STARTTLS takes no argument',
    options: { starttls: true },
    dialogue: [ehlo, ['STARTTLS now', '501 5.5.4'], ['STARTTLS', '220 2.0.0 Ready to start TLS']],
  },
])

describe('TLS', () => {
  const upgrade = async (options: SmtpMockOptions = {}, before: readonly string[] = []) => {
    const { mail, port } = await serve({ starttls: true, ...options })
    const client = await connectRaw(port)
    await client.reply()
    await client.sayAll('EHLO client.test', ...before)
    await client.say('STARTTLS')
    return { mail, client: await startTls(client, await mail.authority()) }
  }
  const finish = (client: RawClient) => client.socket.destroy()

  test.each([
    ['the greeting', [], 'MAIL FROM:<a@b.test>', '503 5.5.1'],
    ['an open mail', ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>'], 'DATA', '503 5.5.1'],
    ['who logged in', [`AUTH PLAIN ${good}`], 'MAIL FROM:<a@b.test>', '530 5.7.0'],
  ])('RFC 3207 4.2: forgets %s', async (what, before, command, start) => {
    const { client, mail } = await upgrade(
      what === 'who logged in' ? { require: { auth: true } } : {},
      before,
    )
    expect((await client.say(command)).slice(0, 9)).toBe(start)
    expect(mail.sessions[0]).toMatchObject({ secure: true, user: undefined, domain: undefined })
    finish(client)
  })

  test('RFC 3207 4.2: forgets that the client may use extensions', async () => {
    const { client } = await upgrade()
    expect(await client.say(`AUTH PLAIN ${good}`)).toMatch(/^503 5\.5\.1 /)
    await client.say('EHLO client.test')
    expect(await client.say(`AUTH PLAIN ${good}`)).toMatch(/^235 /)
    finish(client)
  })

  test('RFC 3207 4.2: is not offered again', async () => {
    const { client } = await upgrade()
    expect(await client.say('EHLO client.test')).not.toContain('STARTTLS')
    expect(await client.say('STARTTLS')).toMatch(/^503 /)
    finish(client)
  })

  test('RFC 3207 4.2: what came in the clear behind STARTTLS is dropped', async () => {
    const { mail, port } = await serve({ starttls: true })
    const client = await connectRaw(port)
    await client.reply()
    await client.say('EHLO client.test')
    client.write('STARTTLS\r\nEHLO evil.test\r\nMAIL FROM:<evil@b.test>\r\n')
    expect(await client.reply()).toMatch(/^220 /)
    const secure = await startTls(client, await mail.authority())
    expect(client.unread(), 'an answer in the clear').toBe('')
    expect(await secure.say('RCPT TO:<c@d.test>')).toMatch(/^503 /)
    expect(mail.sessions[0]?.domain).toBeUndefined()
    finish(secure)
  })

  test('RFC 8314 3: may begin with the first octet', async () => {
    const { mail, port } = await serve({ secure: true, require: { tls: true } })
    const client = await connectRawTls(port, await mail.authority())
    expect(await client.reply()).toBe('220 mx.test Service ready\r\n')
    expect(await client.say('EHLO client.test')).not.toContain('STARTTLS')
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^250 /)
    finish(client)
  })
})
