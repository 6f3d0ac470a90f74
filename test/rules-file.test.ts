import type { ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jsonOf } from './json-of.ts'
import { run, startStatuary, stop } from './statuary.ts'

let folder: string
let file: string
let http: string
let child: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-rules-'))
  file = join(folder, 'rules.json')
})
afterEach(async () => {
  if (child) await stop(child)
  child = undefined
  rmSync(folder, { recursive: true })
})

const rules = (...statuses: number[]) =>
  JSON.stringify({
    http: statuses.map((status) => ({ path: `/x/${status}`, replies: [{ status }] })),
  })

/** Serves with the file, and gives what it writes to stderr line by line. */
async function serve(...args: string[]) {
  const running = await startStatuary('--rules', file, ...args)
  ;({ http, child } = running)
  return createInterface(running.child.stderr)[Symbol.asyncIterator]()
}

const pathsOf = async () =>
  (await jsonOf(await fetch(`${http}/api/http/rules`))).map(
    ({ rule }: { rule: { path: string } }) => rule.path,
  )
const expectPaths = (...paths: string[]) =>
  vi.waitFor(async () => expect(await pathsOf()).toEqual(paths), { timeout: 120_000, interval: 10 })

describe('a file of rules', () => {
  test('is asked from its beginning, after the rules of the command line', async () => {
    writeFileSync(file, rules(500, 502))
    await serve('--rule', 'GET /x/500 418x1', '--rule', 'GET /y 200')
    expect(await pathsOf()).toEqual(['/x/500', '/y', '/x/500', '/x/502'])
    expect([(await fetch(`${http}/x/500`)).status, (await fetch(`${http}/x/500`)).status]).toEqual([
      418, 500,
    ])
  })

  test('is read again when it is written', async () => {
    writeFileSync(file, rules(500))
    await serve('--rule', 'GET /y 200')
    await fetch(`${http}/api/http/rules`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"path":"/api","replies":[{"status":200}]}',
    })
    writeFileSync(file, rules(501, 502))
    await expectPaths('/api', '/y', '/x/501', '/x/502')
    writeFileSync(file, '{}')
    await expectPaths('/api', '/y')
  })

  test('is read again each time that an editor puts another file in its place', async () => {
    writeFileSync(file, rules(500))
    await serve()
    for (const status of [501, 502, 503]) {
      const temporary = join(folder, `.rules.json.${status}.tmp`)
      writeFileSync(temporary, rules(status))
      renameSync(temporary, file)
      await expectPaths(`/x/${status}`)
    }
  })

  test('is read again when it comes back', async () => {
    writeFileSync(file, rules(500))
    const errors = await serve()
    // As vim does with a backup: the old file goes away first.
    renameSync(file, `${file}~`)
    expect((await errors.next()).value).toBe(
      `${file} is gone; its rules stay in use until it is back.`,
    )
    expect(await pathsOf()).toEqual(['/x/500'])
    writeFileSync(file, '[')
    expect((await errors.next()).value).toContain(' is not JSON: ')
    writeFileSync(file, rules(501))
    await expectPaths('/x/501')
  })

  test('is read again where its folder is replaced, or comes back', async () => {
    const inner = join(folder, 'inner')
    const old = join(folder, 'old')
    file = join(inner, 'rules.json')
    mkdirSync(inner)
    writeFileSync(file, rules(500))
    const errors = await serve()
    for (const status of [501, 502]) {
      const next = join(folder, `next-${status}`)
      mkdirSync(next)
      writeFileSync(join(next, 'rules.json'), rules(status))
      renameSync(inner, `${old}-${status}`)
      renameSync(next, inner)
      await expectPaths(`/x/${status}`)
    }
    rmSync(inner, { recursive: true })
    expect((await errors.next()).value).toBe(
      `${file} is gone; its rules stay in use until it is back.`,
    )
    mkdirSync(inner)
    writeFileSync(file, rules(503))
    await expectPaths('/x/503')
    // As Kubernetes mounts a ConfigMap: a link that is put in the place of another.
    const link = join(folder, 'link.tmp')
    renameSync(inner, join(folder, 'data'))
    symlinkSync('data', link)
    renameSync(link, inner)
    writeFileSync(join(folder, 'data', 'rules.json'), rules(504))
    await expectPaths('/x/504')
  })

  test.each<[message: string, content: string | Buffer]>([
    [
      ' is not JSON: a comma or a closing bracket is expected, at line 1, column 12.',
      '{ "http": [',
    ],
    [
      ' is not JSON: the name of a member is expected, in double quotes, at line 2, column 2.',
      '[\n{]',
    ],
    [
      ' has two members "http" in one object: the second is at line 1',
      '{ "http": [], "http": [] }',
    ],
    [
      ' is nested more than 500 levels deep at line 1, column 510.',
      `{ "http": ${'['.repeat(20_000)}`,
    ],
    [' is not UTF-8: an octet at line 1, column 12 ', Buffer.from('{ "http": "\xfc" }', 'latin1')],
    [
      ' at /http/0/method: {"toString":1} is not a string.',
      '{ "http": [{ "path": "/x", "method": { "toString": 1 }, "replies": [{ "status": 200 }] }] }',
    ],
    [
      ' at /smtp/0/stage: {"toString":1} is not one of CONNECT,',
      '{ "smtp": [{ "stage": { "toString": 1 }, "replies": [{ "code": 550 }] }] }',
    ],
    [': Give an object with lists of rules: { "http": [...] }', '[]'],
    [' at /htp: There is no such kind of rule. Did you mean http? There are http', '{ "htp": [] }'],
    [' at /http: Give a list of rules.', '{ "http": {} }'],
    [
      ' at /http/0/replies/1: Statuses end at 599',
      '{ "http": [{ "path": "/x", "replies": [{ "status": 200 }, { "status": 600 }] }] }',
    ],
    [
      ' at /http/0/replies/0/status: "503" does not have the right form.',
      '{ "http": [{ "path": "/x", "replies": [{ "status": "503" }] }] }',
    ],
  ])('"rules.json%s" is reported, and the rules before stay', async (message, content) => {
    writeFileSync(file, rules(500))
    const errors = await serve()
    writeFileSync(file, content)
    const line = String((await errors.next()).value)
    expect(line.slice(0, (file + message).length)).toBe(file + message)
    expect((await errors.next()).value).toBe('The previous rules stay in use.')
    expect(await pathsOf()).toEqual(['/x/500'])
    writeFileSync(file, rules(501))
    await expectPaths('/x/501')
  })
})

describe('statuary serve does not start with', () => {
  const ports = ['--http-port', '0', '--smtp-port', '0']

  test('a file that is not there', async () => {
    const { code, stderr } = await run('serve', ...ports, '--rules', file)
    expect([code, stderr]).toEqual([
      1,
      `statuary: There is no ${file}. Give --rules a file with { "http": [...] }.\n`,
    ])
  })

  test('a file that is wrong', async () => {
    writeFileSync(file, '{ "http": [{ "path": "/x" }] }')
    const { code, stderr } = await run('serve', ...ports, '--rules', file)
    expect([code, stderr]).toEqual([1, `statuary: ${file} at /http/0: replies is missing.\n`])
  })

  // Skipped only where the system has no file whose reading fails.
  test.skipIf(!existsSync('/proc/self/mem'))('a file that cannot be read to its end', async () => {
    const { code, stderr } = await run('serve', ...ports, '--rules', '/proc/self/mem')
    const message = 'statuary: /proc/self/mem cannot be read: EIO: i/o error, read.\n'
    expect([code, stderr]).toEqual([1, message])
  })

  test('a file that nests too deep, and says it in one line', async () => {
    writeFileSync(file, `{"http":${'['.repeat(20_000)}`)
    const { code, stderr } = await run('serve', ...ports, '--rules', file)
    const place = 'line 1, column 508'
    expect([code, stderr]).toEqual([
      1,
      `statuary: ${file} is nested more than 500 levels deep at ${place}.\n`,
    ])
  })

  test.each([
    ['GET /x 600', '--rule "GET /x 600": Statuses end at 599'],
    ['GET x 503', '--rule "GET x 503": "x" does not have the right form.'],
    ['GET /x 503,204?format=problem', 'HTTP 204 does not take problem'],
    ['GET /healthz 503', '/healthz belongs to the server itself'],
    ['FETCH /x 503', '--rule "FETCH /x 503" begins with neither an SMTP stage (CONNECT'],
    ['GET /x', '"GET /x" has no path or no replies'],
  ])('the rule %j', async (rule, message) => {
    const { code, stderr } = await run('serve', ...ports, '--rule', 'GET /y 200', '--rule', rule)
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
  })
})
