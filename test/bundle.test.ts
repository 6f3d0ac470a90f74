import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { main, runWith, stop } from './statuary.js'

/** Writes the files that are loaded to the standard error. */
const hook = `
  import { writeSync } from 'node:fs'
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      writeSync(2, url + '\\n')
      return next(url, context)
    },
  })`
const variables = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }

/** The packages that are in a file of the bundle, by the comments of the bundler. */
function packagesIn(file: string): string[] {
  const paths = readFileSync(file, 'utf8').matchAll(/^\/\/ \S*node_modules\/((?:@[^/]+\/)?[^/]+)/gm)
  return [...new Set(Array.from(paths, ([, name]) => name as string))]
}

function packagesOf(stderr: string): string[] {
  const files = stderr.split('\n').filter((line) => line.startsWith('file:'))
  return [...new Set(files.flatMap((url) => packagesIn(fileURLToPath(url))))].sort()
}

test('statuary list loads the definitions, and what reads the command line', async () => {
  const { stderr, code } = await runWith(variables, 'list')
  expect(code).toBe(0)
  expect(packagesOf(stderr)).toEqual(['commander', 'picocolors'])
})

test('statuary serve loads its API, parsers and validators with the first request for them', async () => {
  const child = spawn(process.execPath, [main, '--json', '--http-port=0', '--smtp-port=0'], {
    env: { ...process.env, ...variables },
  })
  onTestFinished(async () => void (await stop(child)))
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { http } = JSON.parse(line)
  await expect.poll(() => stderr).toContain('node:http\n')
  const atStart = packagesOf(stderr)
  expect(atStart).toContain('smtp-server')
  for (const name of ['hono', 'zod', 'ajv', 'postal-mime', 'node-forge', 'jsonc-parser']) {
    expect(atStart).not.toContain(name)
  }
  expect((await fetch(`${http}/http/503`)).status).toBe(503)
  expect((await fetch(`${http}/healthz`)).status).toBe(200)
  await expect.poll(() => packagesOf(stderr)).toContain('hono')
})

test('what compiles schemas is not in the bundle, for they are compiled when it is built', () => {
  const folder = dirname(main)
  const parts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const texts = parts.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts.filter((text) => text.includes('node_modules/ajv/dist/compile/'))).toEqual([])
})

test('a part that is gone from the disk ends the request that needs it, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(dirname(main), join(folder, 'dist'), { recursive: true })
  symlinkSync(join(dirname(main), '../../../node_modules'), join(folder, 'node_modules'))
  const child = spawn(
    process.execPath,
    [join(folder, 'dist/main.js'), '--json', '--http-port=0', '--smtp-port=0'],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  onTestFinished(async () => void (await stop(child)))
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const { http } = JSON.parse((await once(createInterface(child.stdout), 'line'))[0])
  const parts = readdirSync(join(folder, 'dist')).filter((name) =>
    /^(listen|mock-options)-/.test(name),
  )
  expect(parts.length).toBeGreaterThanOrEqual(2)
  for (const name of parts) rmSync(join(folder, 'dist', name))
  for (const path of ['/api/http/rules', '/http/503?delay=1']) {
    const response = await fetch(http + path)
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      status: 500,
      detail: expect.stringContaining('Start the server again'),
    })
    await expect.poll(() => stderr).toContain(`GET ${path} failed: `)
  }
  expect((await fetch(`${http}/http/503`)).status).toBe(503)
})

test.runIf(process.platform === 'linux')(
  'what was compiled is kept in a folder, and where none can be had it starts as well',
  async () => {
    // In /proc no folder can be made, whoever asks; Node would try for ever.
    const { stdout, stderr, code } = await runWith({ TMPDIR: '/proc/nowhere' }, 'list')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('http/503')
  },
)

test('the licences of all packages in the bundle are beside it', () => {
  const folder = dirname(main)
  const licenses = readFileSync(join(folder, 'third-party-licenses.txt'), 'utf8')
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const packages = new Set(files.flatMap((name) => packagesIn(join(folder, name))))
  expect(packages.size).toBeGreaterThan(10)
  for (const name of packages)
    expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ `, 'm'))
})
