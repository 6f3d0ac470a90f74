import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../scripts/start.ts', import.meta.url))
let running: ChildProcess | undefined

afterEach(() => running?.kill('SIGKILL'))

/** Starts what npm start starts, without the build before it. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    child,
    line: async () => String((await lines.next()).value),
    errors: () => errors,
    exit: once(child, 'exit').then(([code]) => code as number | null),
  }
}

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves site and mocks, each on a port of its own, until %s',
    async (signal) => {
      const { child, line, exit } = start(
        ...['--site-port', '0', '--http-port', '0', '--smtp-port', '0', '--json'],
      )
      const { site } = JSON.parse(await line())
      const { http } = JSON.parse(await line())
      const page = await fetch(`${site}/de/http/503`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<html lang="de"')
      expect((await fetch(`${site}/http/699`)).status).toBe(404)
      expect((await fetch(`${http}/http/503`)).status).toBe(503)
      child.kill(signal)
      expect(await exit).toBe(0)
      await expect(fetch(site)).rejects.toThrow()
    },
  )

  test('names site and mocks in its banner', async () => {
    const { child, line, exit } = start(
      ...['--site-port', '0', '--http-port', '0', '--smtp-port', '0'],
    )
    expect(await line()).toMatch(/^Site {2}http:\/\/127\.0\.0\.1:\d+ /)
    const more = [await line(), await line(), await line(), await line(), await line()]
    expect(more.join('\n')).toMatch(/HTTP {2}http:.*\n.*SMTP {2}smtp:/)
    child.kill('SIGINT')
    expect(await exit).toBe(0)
  })

  test('says what to do about a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const { exit, errors } = start('--site-port', String(port))
    expect(await exit).toBe(1)
    expect(errors()).toContain(`npm start -- --site-port ${port + 1}`)
    taken.close()
  })

  test('ends when the mocks cannot start', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const { exit, errors } = start(
      ...['--site-port', '0', '--http-port', String(port), '--smtp-port', '0'],
    )
    expect(await exit).toBe(1)
    expect(errors()).toContain(String(port))
    taken.close()
  })
})
