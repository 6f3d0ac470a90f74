import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { reply, smtp } from '@statuary/smtp-mock'
import { describe, expect } from 'vitest'
import { ann, test } from './service.ts'

describe('close', () => {
  const { promise: isWaiting, resolve: waits } = Promise.withResolvers<void>()
  test.override('mailer', {
    wait: async (_ms, signal) => {
      waits()
      await setTimeout(2 ** 30, undefined, { signal })
    },
  })

  test('answers a sign-up that waits for its next try', async ({ mail, service }) => {
    mail.use(smtp.rcpt(reply(451)))
    const answer = service.signUp()
    await isWaiting
    const start = performance.now()
    await service.close()
    // Not even for the connection that fetch keeps alive.
    expect(performance.now() - start).toBeLessThan(2000)
    expect((await answer).status).toBe(503)
    await expect(service.signUp()).rejects.toThrow('fetch failed')
  })
})

describe('close while a mail is on its way', () => {
  test('lets it arrive', async ({ mail, service }) => {
    let closed: Promise<void> | undefined
    mail.use(
      smtp.data(() => {
        closed = service.close()
        return undefined
      }),
    )
    expect((await service.signUp()).status).toBe(201)
    await closed
    await expect(mail).toHaveReceivedMail('ann@example.test', { times: 1 })
  })
})

describe('the program', () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

  test('says where it listens, sends mail, and ends at SIGTERM', async ({ mail }) => {
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, SMTP_URL: mail.url, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exit = once(child, 'exit')
    const [line] = await once(createInterface(child.stdout), 'line')
    const { url } = JSON.parse(line as string)
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify(ann)
    const response = await fetch(`${url}/sign-ups`, { method: 'POST', headers, body })
    expect(response.status).toBe(201)
    await expect(mail).toHaveReceivedMail('ann@example.test')
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  })

  test('says what is missing', async () => {
    const { SMTP_URL: _, ...env } = process.env
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const exit = once(child, 'exit')
    const [line] = await once(createInterface(child.stderr), 'line')
    expect(line).toBe(
      'SMTP_URL is not set. Give the mail server, such as SMTP_URL=smtp://127.0.0.1:2525.',
    )
    expect(await exit).toEqual([1, null])
  })
})
