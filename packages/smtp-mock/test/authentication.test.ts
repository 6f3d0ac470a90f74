import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reply, setupSmtpServer, smtp } from '../src/index.js'
import { connectAndGreet, type RawClient } from './raw-client.js'

const mail = setupSmtpServer({ domain: 'mx.test' })
let port: number
let client: RawClient
beforeAll(async () => {
  port = (await mail.listen()).port
})
afterAll(() => mail.close())
beforeEach(async () => {
  client = await connectAndGreet(port)
})
afterEach(() => {
  client.socket.destroy()
  mail.resetHandlers()
  mail.clear()
})

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const succeeded = '235 2.7.0 Authentication succeeded\r\n'
const malformed = '501 5.5.2 Syntax error in parameters or arguments\r\n'
/** That of the client of now; those before it may still be on their way out. */
const session = () => mail.sessions.find(({ client: { port } }) => port === client.socket.localPort)
const why = () => session()?.transcript.at(-1)?.why

/** Says the same once with the command and once after the server's challenge. */
async function sayPlain(response: string | Buffer, isInitial: boolean): Promise<string> {
  if (isInitial) return client.say(`AUTH PLAIN ${base64(response) || '='}`)
  expect(await client.say('AUTH PLAIN')).toBe('334 \r\n')
  return client.say(base64(response))
}

describe.each([
  ['with the command', true],
  ['after the challenge', false],
])('PLAIN %s', (_when, isInitial) => {
  test.each([
    ['an authorization identity alone', 'ann\0\0secret', 'only an authorization identity'],
    ['no user', '\0\0secret', 'without a user'],
    ['an empty password', '\0ann\0', 'empty password'],
    ['neither', '\0\0', 'without a user'],
    ['nothing at all', '', 'NUL 0 times'],
    ['one NUL', 'ann\0secret', 'NUL 1 times'],
    ['three NULs', '\0ann\0secret\0', 'NUL 3 times'],
    ['octets that are no UTF-8', Buffer.from('\0ann\0\xff', 'latin1'), 'not UTF-8'],
    ['an overlong form', Buffer.from('\0\xc1\xa1nn\0secret', 'latin1'), 'not UTF-8'],
    ['half a surrogate pair', Buffer.from('\0ann\0\xed\xa0\x80', 'latin1'), 'not UTF-8'],
    ['a control character in the user', '\0a\x01nn\0secret', 'control character'],
    ['one in the authorization identity', 'b\x7fob\0ann\0secret', 'control character'],
  ])('is refused with %s (RFC 4616 section 2)', async (_what, response, reason) => {
    expect(await sayPlain(response, isInitial)).toBe(malformed)
    expect(why()).toContain(reason)
    expect(why()).toMatch(/\(RFC (4616 section 2|4013 section 2\.3)\)/)
    expect(session()?.user).toBeUndefined()
    expect(await client.say(`AUTH PLAIN ${base64('\0ann\0secret')}`)).toBe(succeeded)
  })

  test.each([
    [
      '255 octets each (RFC 4616 section 2)',
      `${'b'.repeat(255)}\0${'a'.repeat(255)}\0${'s'.repeat(255)}`,
    ],
    ['letters beyond ASCII', '\0jürgen\0пароль'],
    ['a control character in the password', '\0ann\0s\x01'],
  ])('takes %s', async (_what, response) => {
    expect(await sayPlain(response, isInitial)).toBe(succeeded)
  })

  test('says who wants to act as whom', async () => {
    let seen: string | undefined
    mail.use(
      smtp.auth(({ credentials }) => {
        seen = credentials.authorizationIdentity
        return undefined
      }),
    )
    expect(await sayPlain('bob\0ann\0secret', isInitial)).toBe(succeeded)
    expect(seen).toBe('bob')
    expect(session()).toMatchObject({ user: 'ann', authorizationIdentity: 'bob' })
  })
})

test('without an authorization identity there is none', async () => {
  await client.say(`AUTH PLAIN ${base64('\0ann\0secret')}`)
  expect(session()).toMatchObject({ user: 'ann', authorizationIdentity: undefined })
})

describe('LOGIN', () => {
  test.each([
    ['an empty user', ['', 'secret'], 'empty user'],
    ['an empty password', ['ann', ''], 'empty password'],
    ['NUL in the user', ['a\0n', 'secret'], 'NUL in the user'],
    ['NUL in the password', ['ann', 's\0'], 'NUL in the password'],
    ['a user that is no UTF-8', [Buffer.from([0xff]), ''], 'not UTF-8'],
    ['a password that is no UTF-8', ['ann', Buffer.from([0xff])], 'not UTF-8'],
    ['a control character in the user', ['a\x01', 'secret'], 'control character'],
  ])('is refused with %s', async (_what, [user = '', password = ''], reason) => {
    expect(await client.say('AUTH LOGIN')).toBe('334 VXNlcm5hbWU6\r\n')
    const first = await client.say(base64(user))
    const last = first.startsWith('334') ? await client.say(base64(password)) : first
    expect(last).toBe(malformed)
    expect(why()).toContain(reason)
    expect(await client.say('NOOP')).toMatch(/^250 /)
  })

  test('is refused with an empty user in the command', async () => {
    expect(await client.say('AUTH LOGIN =')).toBe(malformed)
    expect(why()).toContain('empty user')
  })

  test('takes a user in the command, and spaces in both', async () => {
    expect(await client.say(`AUTH LOGIN ${base64('ann lee')}`)).toBe('334 UGFzc3dvcmQ6\r\n')
    expect(await client.say(base64('my secret'))).toBe(succeeded)
    expect(session()?.user).toBe('ann lee')
  })
})

describe('CRAM-MD5', () => {
  const digestOf = (secret: string, challenge: string) =>
    createHmac('md5', secret).update(Buffer.from(challenge, 'base64')).digest('hex')
  const begin = async () => (await client.say('AUTH CRAM-MD5')).slice(4).trim()

  test.each([
    ['without a digest', () => 'ann'],
    ['without a user', (digest: string) => ` ${digest}`],
    ['with a space alone', () => 'ann '],
    ['with a digest alone', (digest: string) => digest],
    ['with a digest that is too short', (digest: string) => `ann ${digest.slice(1)}`],
    ['with a digest that is too long', (digest: string) => `ann ${digest}0`],
    ['with a digest in upper case', () => `ann ${'A'.repeat(32)}`],
    ['with a digest that is none', () => `ann ${'g'.repeat(32)}`],
    ['with a tab in the place of the space', (digest: string) => `ann\t${digest}`],
    ['with something behind the digest', (digest: string) => `ann ${digest} more`],
    ['with nothing', () => ''],
  ])('is refused %s (RFC 2195 section 2)', async (_what, respond) => {
    const digest = digestOf('secret', await begin())
    expect(await client.say(base64(respond(digest)))).toBe(malformed)
    expect(why()).toContain('RFC 2195 section 2')
  })

  test('is refused with a response before the challenge (RFC 4954 section 4)', async () => {
    expect(await client.say(`AUTH CRAM-MD5 ${base64('ann')}`)).toMatch(/^501 5\.7\.0 /)
    expect(why()).toContain('RFC 4954 section 4')
  })

  test('is checked by a function handler, which has no password to look at', async () => {
    mail.use(
      smtp.auth(({ credentials }) =>
        credentials.secret === undefined && credentials.proves('secret') ? undefined : reply(535),
      ),
    )
    expect(await client.say(base64(`ann ${digestOf('wrong', await begin())}`))).toMatch(/^535 /)
    expect(await client.say(base64(`ann lee ${digestOf('secret', await begin())}`))).toBe(succeeded)
    expect(session()?.user).toBe('ann lee')
  })
})

test.each([
  ['PLAIN', base64('\0ann\0secret')],
  ['XOAUTH2', base64('user=ann\x01auth=Bearer secret\x01\x01')],
])('a function handler checks %s with the same words', async (mechanism, response) => {
  const proved: boolean[] = []
  mail.use(
    smtp.auth(({ credentials }) => {
      proved.push(credentials.proves('secret'), credentials.proves('wrong'))
      return undefined
    }),
  )
  expect(await client.say(`AUTH ${mechanism} ${response}`)).toBe(succeeded)
  expect(proved).toEqual([true, false])
})

test('nothing is proved with a mechanism that the server does not have', async () => {
  let proved: boolean | undefined
  mail.use(
    smtp.auth(({ credentials }) => {
      proved = credentials.proves('')
      return undefined
    }),
  )
  expect(await client.say('AUTH GSSAPI')).toMatch(/^504 /)
  expect(proved).toBe(false)
})

test.each(['user=ann\x01\x01', 'auth=Bearer x\x01\x01', 'user=ann\x01auth=Basic x\x01\x01', 'x'])(
  'XOAUTH2 without a user or a token is refused: %j',
  async (response) => {
    expect(await client.say(`AUTH XOAUTH2 ${base64(response)}`)).toBe(malformed)
    expect(why()).toContain('XOAUTH2')
  },
)
