import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { reply, type SmtpMockOptions, setupSmtpServer, smtp } from '../src/index.js'
import { connectRaw, connectRawTls, type RawClient, startTls } from './raw-client.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function serve(options: SmtpMockOptions = {}) {
  const mail = setupSmtpServer({ domain: 'mx.test', ...options })
  open.push(mail)
  const { port } = await mail.listen()
  return { mail, port }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const ehlo = ['EHLO client.test', '250'] as const
const helo = ['HELO client.test', '250 mx.test'] as const
const from = ['MAIL FROM:<a@b.test>', '250 2.1.0'] as const
const to = ['RCPT TO:<c@d.test>', '250 2.1.5'] as const
const data = ['DATA', '354 '] as const
const text = ['Subject: x\r\n\r\nx\r\n.', '250 2.6.0'] as const
const good = base64('\0ann\0secret')
const bad = base64('\0ann\0wrong')

interface Rule {
  /** The section that says so. */
  readonly by: string
  readonly rule: string
  readonly options?: SmtpMockOptions
  /** What is said after the greeting, and what the reply to it begins with. */
  readonly dialogue: readonly (readonly [string, string])[]
}

const users = { ann: 'secret' }
const authOnly = { require: { auth: true } }
const tlsOnly = { require: { tls: true } }

const rules: readonly Rule[] = [
  // The order of commands
  {
    by: 'RFC 5321 4.1.4',
    rule: 'MAIL waits for EHLO',
    dialogue: [['MAIL FROM:<a@b.test>', '503 5.5.1'], ehlo, from],
  },
  { by: 'RFC 5321 4.1.4', rule: 'HELO will do', dialogue: [helo, from, to, data, text] },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'no mail within a mail',
    dialogue: [ehlo, from, ['MAIL FROM:<e@f.test>', '503 5.5.1'], to, data],
  },
  {
    by: 'RFC 5321 3.3',
    rule: 'RCPT waits for MAIL',
    dialogue: [ehlo, ['RCPT TO:<c@d.test>', '503 5.5.1']],
  },
  {
    by: 'RFC 5321 3.3',
    rule: 'DATA waits for RCPT',
    dialogue: [ehlo, ['DATA', '503 5.5.1'], from, ['DATA', '503 5.5.1'], to, data],
  },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'EHLO gives an open mail up',
    dialogue: [ehlo, from, to, ehlo, ['DATA', '503 5.5.1'], from],
  },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'a refused EHLO gives nothing up',
    dialogue: [ehlo, from, to, ['EHLO', '501 '], data],
  },
  {
    by: 'RFC 5321 4.1.1.5',
    rule: 'RSET gives an open mail up, and the greeting stays',
    dialogue: [ehlo, from, to, ['RSET', '250 2.0.0'], ['DATA', '503 5.5.1'], from],
  },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'RSET, NOOP, VRFY, HELP and QUIT need no greeting',
    dialogue: [
      ['RSET', '250 2.0.0'],
      ['NOOP', '250 2.0.0'],
      ['VRFY ann', '252 2.5.0'],
      ['HELP', '214 2.0.0'],
      ['QUIT', '221 2.0.0'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1.4',
    rule: 'the final dot ends the mail',
    dialogue: [ehlo, from, to, data, text, ['RCPT TO:<c@d.test>', '503 5.5.1'], from],
  },
  // Syntax
  {
    by: 'RFC 5321 4.2.4',
    rule: '500 for what no RFC defines',
    dialogue: [
      ['FOO', '500 5.5.2'],
      ['', '500 5.5.2'],
      [' NOOP', '500 5.5.2'],
      ['MAILFROM:<a@b.test>', '500 5.5.2'],
    ],
  },
  {
    by: 'RFC 5321 4.2.4',
    rule: '502 for what is defined and not there',
    dialogue: [
      ['EXPN list', '502 5.5.1'],
      ['ETRN d.test', '502 5.5.1'],
      ['TURN', '502 5.5.1'],
      ['SEND FROM:<a@b.test>', '502 5.5.1'],
    ],
  },
  {
    by: 'RFC 3030 2',
    rule: 'no BDAT without CHUNKING',
    dialogue: [ehlo, from, to, ['BDAT 0 LAST', '502 5.5.1'], data],
  },
  {
    by: 'RFC 5321 2.4',
    rule: 'verbs in upper and lower case',
    dialogue: [
      ['eHlO client.test', '250'],
      ['mail from:<a@b.test>', '250'],
      ['rcpt to:<c@d.test>', '250'],
      ['data', '354'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1',
    rule: 'blanks at the end do no harm',
    dialogue: [
      ['NOOP  ', '250 2.0.0'],
      ['RSET ', '250 2.0.0'],
      ['EHLO client.test ', '250'],
    ],
  },
  {
    by: 'RFC 5321 4.3.2',
    rule: '501 for an argument where there is none',
    dialogue: [
      ehlo,
      from,
      to,
      ['DATA now', '501 5.5.4'],
      ['RSET now', '501 5.5.4'],
      ['QUIT now', '501 5.5.4'],
      data,
    ],
  },
  {
    by: 'RFC 5321 4.1.1.9',
    rule: 'NOOP and HELP take a word',
    dialogue: [
      ['NOOP ann', '250 2.0.0'],
      ['HELP MAIL', '214 2.0.0'],
    ],
  },
  { by: 'RFC 5321 4.1.1.6', rule: 'VRFY needs a word', dialogue: [['VRFY', '501 5.5.4']] },
  {
    by: 'RFC 5321 3.5.3',
    rule: 'VRFY neither confirms nor denies',
    dialogue: [
      ['VRFY ann', '252 2.5.0'],
      ['VRFY <ann@d.test>', '252 2.5.0'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1.1',
    rule: 'EHLO and HELO need one name',
    dialogue: [
      ['EHLO', '501 Syntax'],
      ['HELO', '501 Syntax'],
      ['EHLO a b', '501 Syntax'],
      ['EHLO [127.0.0.1]', '250'],
    ],
  },
  {
    by: 'RFC 5321 3.3',
    rule: 'no space around the colon',
    dialogue: [
      ehlo,
      ['MAIL FROM: <a@b.test>', '501 5.1.7'],
      ['MAIL FROM :<a@b.test>', '501 5.1.7'],
      from,
      ['RCPT TO: <c@d.test>', '501 5.1.3'],
    ],
  },
  {
    by: 'RFC 5321 4.1.2',
    rule: 'a sender needs a domain',
    dialogue: [
      ehlo,
      ['MAIL FROM:<ann>', '501 5.1.7'],
      ['MAIL FROM:<postmaster>', '501 5.1.7'],
      ['MAIL FROM:<>', '250'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1.3',
    rule: 'postmaster is a recipient without a domain, nobody is none',
    dialogue: [ehlo, from, ['RCPT TO:<Postmaster>', '250'], ['RCPT TO:<>', '501 5.1.3']],
  },
  {
    by: 'RFC 5321 4.1.1.11',
    rule: '555 for a parameter that nobody offered',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> XFOO=1', '555 5.5.4'],
      from,
      ['RCPT TO:<c@d.test> XFOO', '555 5.5.4'],
      to,
    ],
  },
  {
    by: 'RFC 5321 4.1.2',
    rule: '501 for a parameter that is malformed, whoever knows it',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> SIZE=', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> AUTH=', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> XFOO=', '501 5.5.4'],
      ['MAIL FROM:<a@b.test>SIZE=1', '501 5.5.4'],
      from,
      ['RCPT TO:<c@d.test> NOTIFY=', '501 5.5.4'],
      to,
    ],
  },
  {
    by: 'RFC 1035 2.3.4',
    rule: 'a label of a domain has 63 octets',
    dialogue: [
      [`EHLO ${'x'.repeat(64)}.test`, '501 Syntax'],
      [`HELO ${'x'.repeat(64)}.test`, '501 Syntax'],
      [`EHLO ${'x'.repeat(63)}.test`, '250'],
      [`MAIL FROM:<a@${'x'.repeat(64)}.test>`, '501 5.1.7'],
      from,
      [`RCPT TO:<a@${'x'.repeat(64)}.test>`, '501 5.1.3'],
    ],
  },
  {
    by: 'RFC 5891 4.2.2',
    rule: 'a domain has nothing that nobody sees',
    dialogue: [
      ['EHLO exa\u200bmple.test', '501 Syntax'],
      ehlo,
      ['MAIL FROM:<a@exa\u202emple.test> SMTPUTF8', '501 5.1.7'],
      ['MAIL FROM:<a@bücher.test> SMTPUTF8', '250'],
      ['RCPT TO:<a@exa\u200bmple.test>', '501 5.1.3'],
    ],
  },
  // Extensions
  {
    by: 'RFC 1870 6.1',
    rule: 'a size over the limit is refused at MAIL',
    options: { maxMessageSize: 1000 },
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> SIZE=1001', '552 5.3.4'],
      ['MAIL FROM:<a@b.test> SIZE=1000', '250'],
    ],
  },
  {
    by: 'RFC 1870 6.3',
    rule: 'a message over the limit is refused at its end',
    options: { maxMessageSize: 10 },
    dialogue: [
      ehlo,
      from,
      to,
      data,
      ['12345678\r\n.', '250 2.6.0'],
      from,
      to,
      data,
      ['123456789\r\n.', '552 5.3.4'],
      from,
    ],
  },
  {
    by: 'RFC 6152 2',
    rule: 'BODY says 7BIT or 8BITMIME',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> BODY=9BIT', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> BODY=8BITMIME', '250'],
    ],
  },
  {
    by: 'RFC 6531 3.5',
    rule: 'a sender beyond ASCII needs SMTPUTF8',
    dialogue: [
      ehlo,
      ['MAIL FROM:<ü@b.test>', '550 5.6.7'],
      ['MAIL FROM:<ü@b.test> SMTPUTF8', '250'],
      ['RCPT TO:<ü@d.test>', '250'],
    ],
  },
  {
    by: 'RFC 6531 3.5',
    rule: 'a recipient beyond ASCII needs SMTPUTF8',
    dialogue: [ehlo, from, ['RCPT TO:<ü@d.test>', '553 5.6.7']],
  },
  {
    by: 'RFC 6531 3.4',
    rule: 'SMTPUTF8 has no value',
    dialogue: [ehlo, ['MAIL FROM:<a@b.test> SMTPUTF8=1', '501 5.5.4']],
  },
  {
    by: 'RFC 3461 4.1',
    rule: 'NEVER stands alone in NOTIFY',
    dialogue: [
      ehlo,
      from,
      ['RCPT TO:<c@d.test> NOTIFY=NEVER,DELAY', '501 5.5.4'],
      ['RCPT TO:<c@d.test> NOTIFY=SUCCESS,DELAY', '250'],
    ],
  },
  {
    by: 'RFC 3461 4.2',
    rule: 'ORCPT is a type and xtext',
    dialogue: [
      ehlo,
      from,
      ['RCPT TO:<c@d.test> ORCPT=c@d.test', '501 5.5.4'],
      ['RCPT TO:<c@d.test> ORCPT=rfc822;c@d.test', '250'],
    ],
  },
  {
    by: 'RFC 3461 4.3',
    rule: 'RET is FULL or HDRS',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> RET=ALL', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> RET=FULL ENVID=1', '250'],
    ],
  },
  {
    by: 'RFC 2034 3',
    rule: 'no enhanced codes where they are not offered',
    options: { extensions: [] },
    dialogue: [
      ['EHLO client.test', '250 mx.test'],
      ['MAIL FROM:<a@b.test>', '250 Requested'],
      ['FOO', '500 Syntax'],
    ],
  },
  // Limits
  {
    by: 'RFC 5321 4.5.3.1.10',
    rule: 'too many recipients get 452, and the mail goes on',
    options: { maxRecipients: 2 },
    dialogue: [ehlo, from, to, to, ['RCPT TO:<e@f.test>', '452 4.5.3'], data, text],
  },
  {
    by: 'RFC 5321 4.5.3.1.4',
    rule: 'a line that is too long is 500',
    dialogue: [
      [`NOOP ${'x'.repeat(20_000)}`, '500 5.5.2 Line too long'],
      ['NOOP', '250 2.0.0'],
    ],
  },
  // AUTH
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
  // Demands
  {
    by: 'RFC 4954 6',
    rule: '530 until AUTH, but for AUTH EHLO HELO NOOP RSET QUIT',
    options: authOnly,
    dialogue: [
      helo,
      ehlo,
      ['NOOP', '250'],
      ['RSET', '250'],
      ['MAIL FROM:<a@b.test>', '530 5.7.0'],
      ['RCPT TO:<c@d.test>', '530 5.7.0'],
      ['DATA', '530 5.7.0'],
      ['VRFY ann', '530 5.7.0'],
      ['HELP', '530 5.7.0'],
      ['EXPN list', '530 5.7.0'],
      [`AUTH PLAIN ${good}`, '235'],
      from,
      to,
      data,
      text,
      ['QUIT', '221'],
    ],
  },
  {
    by: 'RFC 3207 4',
    rule: '530 until TLS, but for NOOP EHLO STARTTLS QUIT',
    options: tlsOnly,
    dialogue: [
      ['HELO client.test', '530 Must'],
      ehlo,
      ['NOOP', '250'],
      ['RSET', '530 5.7.0 Must issue a STARTTLS command first'],
      ['AUTH PLAIN', '530 5.7.0'],
      ['MAIL FROM:<a@b.test>', '530 5.7.0'],
      ['HELP', '530 5.7.0'],
      ['STARTTLS', '220 2.0.0'],
    ],
  },
  {
    by: 'RFC 3207 4',
    rule: 'QUIT is free of TLS',
    options: tlsOnly,
    dialogue: [['QUIT', '221 2.0.0']],
  },
  // STARTTLS
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
]

describe('a correct server', () => {
  test.each(rules)('$by: $rule', async ({ options = {}, dialogue }) => {
    const { port } = await serve(options)
    const client = await connectRaw(port)
    expect(await client.reply()).toBe('220 mx.test Service ready\r\n')
    for (const [command, start] of dialogue) {
      expect((await client.say(command)).slice(0, start.length), command.slice(0, 80)).toBe(start)
    }
    client.socket.destroy()
  })

  test('RFC 5321 2.3.8: a bare LF ends no line, and what stands before it is not carried out', async () => {
    const { port } = await serve()
    const client = await connectRaw(port)
    await client.reply()
    client.write('EHLO client.test\nNOOP\r\n')
    expect(await client.reply()).toMatch(/^500 5\.5\.2 /)
    expect(await client.reply()).toMatch(/^250 2\.0\.0 /)
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^503 /)
    client.socket.destroy()
  })

  test('RFC 2195 2: CRAM-MD5 proves the secret without sending it', async () => {
    const { mail, port } = await serve({ users })
    const client = await connectRaw(port)
    await client.reply()
    await client.say('EHLO client.test')
    const answer = async (secret: string) => {
      const challenge = (await client.say('AUTH CRAM-MD5')).slice(4).trim()
      const digest = createHmac('md5', secret)
        .update(Buffer.from(challenge, 'base64'))
        .digest('hex')
      return client.say(base64(`ann ${digest}`))
    }
    expect(await answer('wrong')).toMatch(/^535 5\.7\.8 /)
    expect(await answer('secret')).toMatch(/^235 2\.7\.0 /)
    expect(mail.sessions[0]?.user).toBe('ann')
    client.socket.destroy()
  })

  test('RFC 5321 3.1: after a 554 greeting there is 503 until QUIT', async () => {
    const { mail, port } = await serve()
    mail.use(smtp.connect(reply(554)))
    const client = await connectRaw(port)
    expect(await client.reply()).toBe('554 No SMTP service here\r\n')
    for (const command of ['EHLO client.test', 'MAIL FROM:<a@b.test>', 'NOOP', 'RSET', 'FOO']) {
      expect(await client.say(command), command).toMatch(/^503 /)
    }
    expect(await client.say('QUIT')).toMatch(/^221 /)
    expect(await client.ended()).toBe('')
  })

  test('RFC 5321 4.5.3.2.7: an idle client gets 421', async () => {
    const { port } = await serve({ idleTimeoutMs: 50 })
    const client = await connectRaw(port)
    await client.reply()
    expect(await client.reply()).toMatch(/^421 4\.3\.2 mx\.test /)
    expect(await client.ended()).toBe('')
  })

  test('RFC 5321 4.5.3.2.5: one that stops within its message gets it, too, and no mail is taken', async () => {
    const { mail, port } = await serve({ idleTimeoutMs: 50 })
    const client = await connectRaw(port)
    client.write('EHLO a\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\nhalf')
    expect(await client.ended()).toMatch(/354 [^\r]*\r\n421 4\.3\.2 [^\r]*\r\n$/)
    expect(mail.inbox).toEqual([])
  })
})

describe('EHLO', () => {
  const capabilities = async (options: SmtpMockOptions, ...before: string[]) => {
    const { port } = await serve(options)
    const client = await connectRaw(port)
    await client.reply()
    await client.sayAll(...before)
    const lines = (await client.say('EHLO client.test')).trimEnd().split('\r\n')
    client.socket.destroy()
    return lines.slice(1).map((line) => line.slice(4))
  }

  test('RFC 5321 4.1.1.1: offers what the options say, in their order', async () => {
    const extensions = ['SIZE', 'AUTH', 'PIPELINING'] as const
    expect(
      await capabilities({ extensions, mechanisms: ['LOGIN'], maxMessageSize: 5, starttls: true }),
    ).toEqual(['SIZE 5', 'AUTH LOGIN', 'PIPELINING', 'STARTTLS'])
  })

  test('RFC 4954 4: offers no AUTH to who has logged in', async () => {
    const again = await capabilities({}, 'EHLO client.test', `AUTH PLAIN ${good}`)
    expect(again.join()).not.toContain('AUTH')
  })
})

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
