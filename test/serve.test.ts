import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { has } from './has.ts'
import { run, runWith, startStatuary, stop } from './statuary.ts'

let smtp: string
let child: ChildProcess
beforeAll(async () => {
  ;({ smtp, child } = await startStatuary())
})
afterAll(() => stop(child))

describe('mail', () => {
  const send = async (to: string) => {
    const { hostname, port } = new URL(smtp)
    const transport = createTransport({ host: hostname, port: Number(port), secure: false })
    return transport.sendMail({ from: 'a@b.test', to, subject: 'Hi', text: 'Hi' })
  }

  test('is accepted', async () => {
    expect((await send('ann@example.test')).response).toMatch(/^250 2\.6\.0 /)
  })

  test('to 503@any.test is refused with 503 at RCPT', async () => {
    await expect(send('503@any.test')).rejects.toMatchObject({
      responseCode: 503,
      command: 'RCPT TO',
      response: expect.stringContaining('503 5.5.1 Bad sequence of commands'),
    })
  })
})

describe('mail from other languages to 503@any.test is refused at RCPT', () => {
  // Skipped only where there is no curl, which is no dependency of ours.
  test.skipIf(!has('curl'))('as curl sees it', async () => {
    const args = ['-sv', '--url', smtp, '--mail-from', 'a@b.test', '--mail-rcpt', '503@x.test']
    const curl = spawn('curl', [...args, '-T', '-'], { stdio: ['pipe', 'ignore', 'pipe'] })
    curl.stdin.end('Subject: Hi\r\n\r\nHi\r\n')
    expect(await text(curl.stderr)).toMatch(
      /> RCPT TO:<503@x\.test>\s+< 503 5\.5\.1 Bad sequence of commands/,
    )
  })

  // Skipped only where there is no Python, which is no dependency of ours.
  test.skipIf(!has('python'))("as Python's smtplib sees it", async () => {
    const script = `import smtplib, sys
with smtplib.SMTP(sys.argv[1], int(sys.argv[2])) as client:
    try:
        client.sendmail("a@b.test", ["503@x.test"], "Subject: Hi\\n\\nHi")
    except smtplib.SMTPRecipientsRefused as refused:
        print(refused.recipients)`
    const { hostname, port } = new URL(smtp)
    const python = spawn('python3', ['-c', script, hostname, port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    expect(await text(python.stdout)).toBe(
      "{'503@x.test': (503, b'5.5.1 Bad sequence of commands')}\n",
    )
  })
})

describe('statuary serve', () => {
  test('stops with its standard input where it should, with a dialogue open', async () => {
    const { child, smtp } = await startStatuary('--stop-with-stdin')
    const output = text(child.stdout)
    const errors = text(child.stderr)
    const { hostname, port } = new URL(smtp)
    await once(connect(Number(port), hostname), 'data')
    const exit = once(child, 'exit')
    child.stdin.end()
    expect(await exit).toEqual([0, null])
    expect([await output, await errors]).toEqual(['', ''])
  })

  test('stops on a signal while its standard input is open', async () => {
    const { child } = await startStatuary('--stop-with-stdin')
    expect(await stop(child, 'SIGTERM')).toEqual([0, null])
  })

  test('goes on without a standard input where nothing else is said', async () => {
    const { child, http } = await startStatuary()
    onTestFinished(() => stop(child).then(() => {}))
    const end = once(child.stdin, 'close')
    child.stdin.end()
    await end
    expect((await fetch(`${http}/healthz`)).status).toBe(200)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 0 on %s, with a request and a dialogue open',
    async (signal) => {
      const running = await startStatuary()
      const errors = text(running.child.stderr as NodeJS.ReadableStream)
      const pending = fetch(`${running.http}/http/200?delay=60000`).catch((error) => error)
      const { hostname, port } = new URL(running.smtp)
      const dialogue = connect(Number(port), hostname)
      await once(dialogue, 'data')
      await fetch(`${running.http}/healthz`)
      expect(await stop(running.child, signal)).toEqual([0, null])
      expect(await pending).toBeInstanceOf(Error)
      expect(await errors).toBe('')
    },
  )

  test.each([
    ['--http-port', '--smtp-port'],
    ['--smtp-port', '--http-port'],
  ])('says which option to change when the port of %s is taken', async (taken, other) => {
    const port = await takePort()
    const { code, stderr } = await run('serve', taken, String(port), other, '0')
    expect(code).toBe(1)
    expect(stderr).toBe(
      `statuary: Port ${port} on 127.0.0.1 is in use. Give another with ${taken} ${port + 1}, or ${taken} 0 for any free one.\n`,
    )
  })

  test.each([
    ['STATUARY_HTTP_PORT', '--smtp-port'],
    ['STATUARY_SMTP_PORT', '--http-port'],
  ])('takes a port from %s', async (variable, other) => {
    const port = await takePort()
    const { code, stderr } = await runWith({ [variable]: String(port) }, 'serve', other, '0')
    expect([code, stderr]).toEqual([1, expect.stringContaining(`Port ${port} on 127.0.0.1`)])
  })

  test('names a variable whose port is none', async () => {
    const variables = { STATUARY_HTTP_PORT: 'abc' }
    const { code, stderr } = await runWith(variables, 'serve', '--smtp-port', '0')
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/'abc' from env 'STATUARY_HTTP_PORT' is invalid.*0 to 65535/),
    ])
  })

  test('warns when other machines are let in', async () => {
    const running = await startStatuary('--host', '0.0.0.0')
    const errors = text(running.child.stderr as NodeJS.ReadableStream)
    await stop(running.child)
    expect(await errors).toContain('other machines may be able to reach 0.0.0.0')
  })
})

/** Takes a free port until the test ends. */
async function takePort(): Promise<number> {
  const blocker = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    blocker.close()
  })
  await once(blocker, 'listening')
  return (blocker.address() as { port: number }).port
}
