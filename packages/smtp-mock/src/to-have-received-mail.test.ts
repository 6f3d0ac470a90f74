import { describe, expect } from 'vitest'
import { deliver } from '../test/deliver.js'
import { failureOf } from '../test/failure-of.js'
import { test } from './vitest.js'

describe('toHaveReceivedMail passes', () => {
  test('for any message', async ({ mail }) => {
    await expect(mail).not.toHaveReceivedMail()
    await deliver(mail.port)
    await expect(mail).toHaveReceivedMail()
  })

  test.for([
    'ann@*',
    /^ann@/,
    { to: 'ann@example.test', subject: /welcome/i },
    { text: /hello/i },
    ({ raw }: { raw: Buffer }) => raw.includes('Hello'),
    async ({ id }: { id: string }) => id === '1',
  ])('for one that %o matches', async (matcher, { mail }) => {
    await deliver(mail.port, { subject: 'Welcome!' })
    await expect(mail).toHaveReceivedMail(matcher)
  })

  test.for(['bob@*', { subject: 'Bye' }, () => false, async () => false])(
    'with not, for none that %o matches',
    async (matcher, { mail }) => {
      await deliver(mail.port)
      await expect(mail).not.toHaveReceivedMail(matcher)
    },
  )

  test('for so many, no more and no less', async ({ mail }) => {
    await expect(mail).toHaveReceivedMail(undefined, { times: 0 })
    await deliver(mail.port)
    await deliver(mail.port)
    await expect(mail).toHaveReceivedMail('ann@*', { times: 2 })
    await expect(mail).not.toHaveReceivedMail('ann@*', { times: 1 })
    await expect(mail).not.toHaveReceivedMail('ann@*', { times: 3 })
  })
})

describe('toHaveReceivedMail fails', () => {
  test('with what did arrive', async ({ mail }) => {
    await deliver(mail.port, { to: ['bob@b.test', 'cid@c.test'], subject: 'Hi' })
    await deliver(mail.port, { from: '', subject: '=?utf-8?q?Gr=C3=BC=C3=9Fe?=' })
    const failure = await failureOf(() =>
      expect(mail).toHaveReceivedMail({ to: 'ann@example.test', subject: /Welcome/ }),
    )
    expect(failure).toBe(
      [
        'expect(mail).toHaveReceivedMail(expected)',
        '',
        "Expected: { to: 'ann@example.test', subject: /Welcome/ }",
        '',
        'The inbox holds 2 messages, none matches:',
        '',
        '    shop@example.test to bob@b.test, cid@c.test: "Hi"',
        '    <> to ann@example.test: "Grüße"',
      ].join('\n'),
    )
  })

  test('with what to do if nothing arrived', async ({ mail }) => {
    expect(await failureOf(() => expect(mail).toHaveReceivedMail())).toBe(
      'expect(mail).toHaveReceivedMail()\n\nThe inbox is empty. If the mail may be on its way still, wait for it: await mail.waitForMessage().',
    )
  })

  test('with marks where not is not so', async ({ mail }) => {
    await deliver(mail.port, { subject: 'Hi' })
    await deliver(mail.port, { subject: 'Bye' })
    const failure = await failureOf(() => expect(mail).not.toHaveReceivedMail({ subject: 'Bye' }))
    expect(failure).toMatch(/^expect\(mail\)\.not\.toHaveReceivedMail\(expected\)/)
    expect(failure).toMatch(
      /The inbox holds 2 messages, x marks the 1 that match:\n\n {4}\S.*"Hi"\n {2}x .*"Bye"$/,
    )
  })

  test('with the count that was asked for', async ({ mail }) => {
    await deliver(mail.port)
    const failure = await failureOf(() => expect(mail).toHaveReceivedMail('ann@*', { times: 2 }))
    expect(failure).toContain("Expected: 'ann@*', { times: 2 }")
    expect(failure).toContain('x marks the 1 that match')
  })

  test('with the latest of many', async ({ mail }) => {
    for (let count = 1; count <= 12; count++) await deliver(mail.port, { subject: `No. ${count}` })
    const failure = await failureOf(() => expect(mail).toHaveReceivedMail('bob@*'))
    expect(failure).toContain('holds 12 messages, none matches; the latest 10:')
    expect(failure).toContain('"No. 3"')
    expect(failure).not.toContain('"No. 2"')
  })
})

describe('toHaveReceivedMail rejects', () => {
  test.for([
    [undefined, 'undefined'],
    [[], 'a list'],
    [{ port: 25 }, 'an object with port'],
  ] as const)('%j, which is no server', async ([received, description]) => {
    await expect(expect(received).toHaveReceivedMail()).rejects.toThrow(
      `toHaveReceivedMail looks into the inbox of a server, and was given ${description}. Give what setupSmtpServer() gave`,
    )
  })

  test('a count in the place of the matcher', async ({ mail }) => {
    await expect(expect(mail).toHaveReceivedMail({ times: 2 } as never)).rejects.toThrow(
      'The options come second: toHaveReceivedMail(undefined, { times: 2 })',
    )
  })

  test.for([-1, 1.5, Number.NaN])('%j times', async (times, { mail }) => {
    await expect(expect(mail).toHaveReceivedMail('*', { times })).rejects.toThrow(
      `No number of times: ${times}.`,
    )
  })

  test('an option that it has not', async ({ mail }) => {
    await expect(expect(mail).toHaveReceivedMail('*', { time: 1 } as never)).rejects.toThrow(
      'toHaveReceivedMail has no option "time". There are times.',
    )
  })

  test('a matcher that is none', async ({ mail }) => {
    await expect(expect(mail).toHaveReceivedMail({ body: 'x' } as never)).rejects.toThrow(
      'A message has no "body" to match.',
    )
  })

  test('what a predicate throws', async ({ mail }) => {
    await deliver(mail.port)
    const failing = () => {
      throw new Error('out of order')
    }
    await expect(expect(mail).toHaveReceivedMail(failing)).rejects.toThrow('out of order')
    await expect(expect(mail).not.toHaveReceivedMail(failing)).rejects.toThrow('out of order')
  })
})
