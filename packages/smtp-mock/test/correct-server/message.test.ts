import { describe, expect, test } from 'vitest'
import { connectRaw } from '../raw-client.js'
import { serve } from './rules.js'

describe('a message', () => {
  const send = async (wire: Uint8Array, parameters = '') => {
    const { mail, port } = await serve()
    const client = await connectRaw(port)
    await client.reply()
    await client.sayAll('EHLO a', `MAIL FROM:<a@b.test>${parameters}`, 'RCPT TO:<c@d.test>', 'DATA')
    client.write(wire)
    expect(await client.say('.')).toMatch(/^250 /)
    client.socket.destroy()
    return mail.inbox[0]
  }

  const octets = Buffer.from(Array.from({ length: 256 }, (_, octet) => octet))

  test.each([
    ['every octet', octets, octets],
    ['NUL', Buffer.from('a\0b'), Buffer.from('a\0b')],
    ['bare LF', Buffer.from('a\n.\nb'), Buffer.from('a\n.\nb')],
    ['bare CR', Buffer.from('a\r.\rb'), Buffer.from('a\r.\rb')],
    ['stuffed dots', Buffer.from('..\r\n..a\r\n...'), Buffer.from('.\r\n.a\r\n..')],
    ['a line over 998 octets', Buffer.alloc(5000, 'x'), Buffer.alloc(5000, 'x')],
  ])('RFC 5321 4.5.2: keeps %s', async (_what, wire, content) => {
    const line = Buffer.from('\r\n')
    const message = await send(Buffer.concat([wire, line]), ' BODY=8BITMIME')
    expect(message?.raw).toEqual(Buffer.concat([content, line]))
  })

  test('keeps the parameters of MAIL and of each RCPT', async () => {
    const { mail, port } = await serve()
    const client = await connectRaw(port)
    await client.reply()
    await client.sayAll(
      'EHLO a',
      'MAIL FROM:<a@b.test> size=5 SMTPUTF8 RET=HDRS',
      'RCPT TO:<c@d.test> NOTIFY=NEVER',
      'RCPT TO:<no@d.test> NOTIFY=WHY',
      'RCPT TO:<e@f.test>',
      'DATA',
      'x\r\n.',
    )
    expect(mail.inbox[0]?.envelope).toEqual({
      from: 'a@b.test',
      to: ['c@d.test', 'e@f.test'],
      parameters: {
        from: { SIZE: '5', SMTPUTF8: true, RET: 'HDRS' },
        to: [{ NOTIFY: 'NEVER' }, {}],
      },
    })
    client.socket.destroy()
  })
})
