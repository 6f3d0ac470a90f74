import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { connectRaw } from '../raw-client.js'
import { bad, base64, ehlo, from, good, helo, holdTo, serve, users } from './rules.js'

holdTo([
  {
    by: 'RFC 4954 4',
    rule: 'AUTH waits for EHLO',
    dialogue: [['AUTH PLAIN', '503 5.5.1'], helo, ['AUTH PLAIN', '503 5.5.1']],
  },
  {
    by: 'RFC 4954 4',
    rule: 'AUTH has no place within a mail',
    dialogue: [
      ehlo,
      from,
      [`AUTH PLAIN ${good}`, '503 5.5.1'],
      ['RSET', '250'],
      [`AUTH PLAIN ${good}`, '235 2.7.0'],
    ],
  },
  {
    by: 'RFC 4954 4',
    rule: 'AUTH succeeds once',
    dialogue: [
      ehlo,
      [`AUTH PLAIN ${good}`, '235 2.7.0'],
      [`AUTH PLAIN ${good}`, '503 5.5.1'],
      ehlo,
      [`AUTH PLAIN ${good}`, '503 5.5.1'],
    ],
  },
  {
    by: 'RFC 4954 4',
    rule: 'a mechanism that is not there is 504',
    options: { mechanisms: ['PLAIN'] },
    dialogue: [
      ehlo,
      ['AUTH LOGIN', '504 5.5.4'],
      ['AUTH GSSAPI', '504 5.5.4'],
      [`AUTH plain ${good}`, '235'],
    ],
  },
  {
    by: 'RFC 4954 4',
    rule: 'AUTH needs a mechanism',
    dialogue: [ehlo, ['AUTH', '501 5.5.4'], ['AUTH PLAIN a b', '501 5.5.4']],
  },
  {
    by: 'RFC 4954 4',
    rule: 'what is no base64 is 501',
    dialogue: [
      ehlo,
      ['AUTH PLAIN a', '501 5.5.2'],
      ['AUTH PLAIN', '334 '],
      ['§', '501 5.5.2'],
      ['NOOP', '250'],
    ],
  },
  {
    by: 'RFC 4954 4',
    rule: '* gives an exchange up',
    dialogue: [
      ehlo,
      ['AUTH LOGIN', '334 VXNlcm5hbWU6'],
      ['*', '501 '],
      ['NOOP', '250'],
      ['AUTH CRAM-MD5', '334 '],
      ['*', '501 '],
    ],
  },
  {
    by: 'RFC 4954 4',
    rule: 'CRAM-MD5 takes no initial response',
    dialogue: [ehlo, [`AUTH CRAM-MD5 ${good}`, '501 '], ['NOOP', '250']],
  },
  {
    by: 'RFC 4954 4',
    rule: 'a line of an exchange may have 12,288 octets, and no more',
    dialogue: [
      ehlo,
      ['AUTH PLAIN', '334 '],
      [base64(`\0ann\0${'x'.repeat(9000)}`), '235 2.7.0'],
      ['NOOP', '250'],
    ],
  },
  {
    by: 'RFC 4954 4',
    rule: 'a line of an exchange that is longer is 500',
    dialogue: [
      ehlo,
      ['AUTH PLAIN', '334 '],
      [base64(`\0ann\0${'x'.repeat(10_000)}`), '500 5.5.6'],
      ['NOOP', '250'],
    ],
  },
  {
    by: 'RFC 4616 2',
    rule: 'PLAIN is three parts',
    dialogue: [ehlo, [`AUTH PLAIN ${base64('ann')}`, '501 5.5.2'], ['AUTH PLAIN =', '501 5.5.2']],
  },
  {
    by: 'RFC 4954 6',
    rule: 'wrong credentials are 535, and the next may be right',
    options: { users },
    dialogue: [
      ehlo,
      [`AUTH PLAIN ${bad}`, '535 5.7.8'],
      [`AUTH PLAIN ${base64('\0bob\0secret')}`, '535 5.7.8'],
      [`AUTH PLAIN ${good}`, '235 2.7.0'],
    ],
  },
  {
    by: 'draft-murchison-sasl-login',
    rule: 'LOGIN asks for name and password',
    options: { users },
    dialogue: [
      ehlo,
      ['AUTH LOGIN', '334 VXNlcm5hbWU6'],
      [base64('ann'), '334 UGFzc3dvcmQ6'],
      [base64('wrong'), '535 5.7.8'],
      [`AUTH LOGIN ${base64('ann')}`, '334 UGFzc3dvcmQ6'],
      [base64('secret'), '235 2.7.0'],
    ],
  },
  {
    by: 'RFC 7628 3.2.2',
    rule: 'XOAUTH2 tells the error as a challenge first',
    options: { users },
    dialogue: [
      ehlo,
      [`AUTH XOAUTH2 ${base64('user=ann\x01auth=Bearer wrong\x01\x01')}`, '334 '],
      ['', '535 5.7.8'],
      [`AUTH XOAUTH2 ${base64('user=ann\x01auth=Bearer secret\x01\x01')}`, '235 2.7.0'],
    ],
  },
])

test('RFC 2195 2: CRAM-MD5 proves the secret without sending it', async () => {
  const { mail, port } = await serve({ users })
  const client = await connectRaw(port)
  await client.reply()
  await client.say('EHLO client.test')
  const answer = async (secret: string) => {
    const challenge = (await client.say('AUTH CRAM-MD5')).slice(4).trim()
    const digest = createHmac('md5', secret).update(Buffer.from(challenge, 'base64')).digest('hex')
    return client.say(base64(`ann ${digest}`))
  }
  expect(await answer('wrong')).toMatch(/^535 5\.7\.8 /)
  expect(await answer('secret')).toMatch(/^235 2\.7\.0 /)
  expect(mail.sessions[0]?.user).toBe('ann')
  client.socket.destroy()
})
