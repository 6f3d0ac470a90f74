import { describe, expect, test, vi } from 'vitest'
import { MailMessage } from './message.js'
import { compileMessageMatcher, type MessageMatcher } from './message-pattern.js'

const raw = [
  'Subject: =?utf-8?q?Welcome_=C3=A4?=',
  'X-Tag: one',
  'X-Tag: =?utf-8?b?dHdv?=',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('Grüße, Ann').toString('base64'),
  '--b',
  'Content-Type: text/html',
  '',
  '<p>Hello</p>',
  '--b--',
  '',
].join('\r\n')

const create = () =>
  new MailMessage(
    '1',
    {
      from: 'a@b.test',
      to: ['ann@d.test', 'bob@full.test'],
      parameters: { from: {}, to: [{}, {}] },
    },
    Buffer.from(raw),
    {} as never,
  )

describe('a message matches', () => {
  test.each<MessageMatcher>([
    {},
    { from: 'a@b.test' },
    { to: '*@full.test' },
    'bob@*',
    /^ann@/,
    { subject: 'Welcome ä' },
    { text: /Grüße/ },
    { html: /<p>Hello/ },
    { headers: { 'x-tag': 'one' } },
    { headers: { 'X-TAG': 'two' } },
    { from: 'a@*', to: /ann/, subject: /ä$/, text: /Ann/ },
    ({ envelope }) => envelope.to.length === 2,
    async (message) => (await message.parsed()).headers.length === 4,
  ])('%o', async (matcher) => {
    expect(await compileMessageMatcher(matcher)(create())).toBe(true)
  })
})

describe('a message does not match', () => {
  test.each<MessageMatcher>([
    { from: 'ann@d.test' },
    { to: 'a@b.test' },
    { subject: 'Welcome' },
    { text: /Hello/ },
    { headers: { 'x-tag': 'three' } },
    { headers: { 'x-other': /.*/ } },
    { from: 'a@b.test', subject: /no/ },
    () => false,
  ])('%o', async (matcher) => {
    expect(await compileMessageMatcher(matcher)(create())).toBe(false)
  })
})

test('a message is parsed only if its envelope does not decide', async () => {
  const message = create()
  const parsed = vi.spyOn(message, 'parsed')
  await compileMessageMatcher({ from: 'no@b.test', subject: /x/ })(message)
  await compileMessageMatcher({ from: 'a@b.test' })(message)
  expect(parsed).not.toHaveBeenCalled()
  await compileMessageMatcher({ from: 'a@b.test', subject: /x/ })(message)
  expect(parsed).toHaveBeenCalledTimes(1)
})

test('what is no matcher is an error that says what is one', () => {
  expect(() => compileMessageMatcher(5 as never)).toThrow('No matcher of messages: 5')
  expect(() => compileMessageMatcher({ sender: 'a' } as never)).toThrow(
    'A message has no "sender" to match. There are from, to,',
  )
})

test('a message that nests too deep to be read matches by its headers', async () => {
  const parts = Array.from({ length: 300 }, (_, depth) =>
    [`Content-Type: multipart/mixed; boundary=b${depth}`, '', `--b${depth}`, ''].join('\r\n'),
  )
  const envelope = { from: '', to: ['a@b.test'], parameters: { from: {}, to: [{}] } }
  const raw = Buffer.from(`Subject: Deep\r\n${parts.join('')}\r\ntext`)
  const message = new MailMessage('1', envelope, raw, {} as never)
  expect(await compileMessageMatcher({ subject: 'Deep' })(message)).toBe(true)
  expect(await compileMessageMatcher({ text: '*text*' })(message)).toBe(false)
})

describe('a message that is HTML only', () => {
  const html = new MailMessage(
    '1',
    { from: 'a@b.test', to: ['c@d.test'], parameters: { from: {}, to: [{}] } },
    Buffer.from(
      'Content-Type: text/html\r\n\r\n<p>Your code:\r\n<b>12&#51;4</b></p><script>x</script>',
    ),
    {} as never,
  )

  test('has the text that a person reads', async () => {
    expect(await compileMessageMatcher({ text: '*code: 1234*' })(html)).toBe(true)
    expect(await compileMessageMatcher({ text: '*<b>*' })(html)).toBe(false)
    expect(await compileMessageMatcher({ text: /x/ })(html)).toBe(false)
  })
})
