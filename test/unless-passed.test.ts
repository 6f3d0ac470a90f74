import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Check, hasPassed, type Memory, unlessPassed } from './unless-passed.ts'

const root = mkdtempSync(join(tmpdir(), 'statuary-passed-'))
afterAll(() => rmSync(root, { recursive: true }))

const code = join(root, 'code')
const check: Check = { name: 'a check', files: [pathToFileURL(code)], given: ['ab', 'c'] }
let memory: Memory
beforeEach(() => {
  mkdirSync(join(code, 'deep'), { recursive: true })
  writeFileSync(join(code, 'deep/one.ts'), 'one')
  memory = { folder: mkdtempSync(join(root, 'memory-')), tools: 'go 1.19' }
})

/** Whether the check was run, and how it ended. */
async function outcome(one = check, known = memory, ends: () => void = () => {}) {
  let ran = false
  const run = () => {
    ran = true
    ends()
  }
  return unlessPassed(one, run, known).then(
    () => (ran ? 'passed' : 'remembered'),
    (error: Error) => error.message,
  )
}

test('what has passed is not run again', async () => {
  expect(hasPassed(check, memory)).toBe(false)
  expect([await outcome(), await outcome(), await outcome()]).toEqual([
    'passed',
    'remembered',
    'remembered',
  ])
  expect(hasPassed(check, memory)).toBe(true)
})

describe('it is run again when there is another', () => {
  test.each<[string, () => void, Check?, Partial<Memory>?]>([
    ['content of a file', () => writeFileSync(join(code, 'deep/one.ts'), 'two')],
    ['file', () => writeFileSync(join(code, 'more.ts'), '')],
    ['input', () => {}, { ...check, given: ['ab', 'd'] }],
    ['split of the same input', () => {}, { ...check, given: ['a', 'bc'] }],
    ['name', () => {}, { ...check, name: 'another check' }],
    ['version of a tool', () => {}, check, { tools: 'go 1.20' }],
    ['memory', () => {}, check, { folder: join(root, 'elsewhere') }],
  ])('%s', async (_, change, other = check, known = {}) => {
    await outcome()
    change()
    expect(await outcome(other, { ...memory, ...known })).toBe('passed')
    rmSync(join(code, 'more.ts'), { force: true })
  })

  test('name of a file', async () => {
    await outcome()
    rmSync(join(code, 'deep/one.ts'))
    writeFileSync(join(code, 'deep/other.ts'), 'one')
    expect(await outcome()).toBe('passed')
    rmSync(join(code, 'deep'), { recursive: true })
  })
})

test('what failed is run again, and what it failed with is told', async () => {
  const fail = () => {
    throw new Error('2 lines are badly indented')
  }
  expect(await outcome(check, memory, fail)).toBe('2 lines are badly indented')
  expect(await outcome()).toBe('passed')
})

test('a file that changes while the check runs is checked anew', async () => {
  await outcome(check, memory, () => writeFileSync(join(code, 'deep/one.ts'), 'changed'))
  expect(await outcome()).toBe('passed')
})

test('what is installed in a folder, or kept there, changes nothing', async () => {
  await outcome()
  mkdirSync(join(code, 'deep/node_modules/.cache'), { recursive: true })
  writeFileSync(join(code, 'deep/node_modules/.cache/results.json'), '{}')
  expect(await outcome()).toBe('remembered')
  rmSync(join(code, 'deep/node_modules'), { recursive: true })
})

test('without known tools every check is run', async () => {
  await outcome()
  const unknown = { ...memory, tools: undefined }
  expect([await outcome(check, unknown), await outcome(check, unknown)]).toEqual([
    'passed',
    'passed',
  ])
  expect(hasPassed(check, unknown)).toBe(false)
})

describe('a command', () => {
  const script = fileURLToPath(new URL('../scripts/unless-passed.ts', import.meta.url))
  const run = (tools: string, ...words: string[]) => {
    const { CI, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...env, STATUARY_TOOLS: tools },
      encoding: 'utf8',
    })
    return { status, output: stdout + stderr }
  }
  const [node, read] = [process.execPath, ['package.json', '--']]

  test('that passed is not run again, and says so', () => {
    const tools = randomUUID()
    const command = [node, '-p', '"looked at"']
    expect(run(tools, ...read, ...command)).toEqual({ status: 0, output: 'looked at\n' })
    expect(run(tools, ...read, ...command)).toEqual({
      status: 0,
      output: `Passed before, and nothing has changed that it reads: ${command.join(' ')}\n`,
    })
  })

  test('that failed ends with its code, each time', () => {
    const tools = randomUUID()
    for (const _ of ['first', 'second']) {
      expect(run(tools, ...read, node, '-e', 'process.exit(3)')).toEqual({ status: 3, output: '' })
    }
  })

  test('counts only what code uses of other packages', () => {
    const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), 'uses-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
    mkdirSync(join(folder, 'own'))
    write('package.json', '{ "sideEffects": false }')
    write('own/program.ts', "import { used } from '../other.js'\nconsole.log(used)\n")
    write('other.ts', "export * from './used.js'\nexport * from './unused.js'\n")
    write('used.ts', "export const used: string = 'as it was'\n")
    write('unused.ts', "export const unused: string = 'as it was'\n")
    const tools = randomUUID()
    const command = ['--uses', join(folder, 'own'), '--', node, '-p', '"run"']
    expect(run(tools, ...command).output).toBe('run\n')
    write('unused.ts', "export const unused: string = 'another'\n")
    expect(run(tools, ...command).output).toContain('Passed before')
    write('used.ts', "export const used: string = 'another'\n")
    expect(run(tools, ...command).output).toBe('run\n')
    write('used.ts', 'export const used: string =\n')
    const { status, output } = run(tools, ...command)
    expect(output).toContain('used.ts:2:0: ERROR: Unexpected end of file')
    expect(status).toBe(1)
  })

  test('needs files that are there, and options that there are', () => {
    expect(run('', 'package.json')).toEqual({
      status: 2,
      output: 'Give the files that a command reads, then -- and the command.\n',
    })
    expect(run('', 'nowhere', '--', node)).toEqual({
      status: 2,
      output: 'nowhere is not there. Build it first: npm run build.\n',
    })
    expect(run('', '--use', 'package.json', '--', node)).toEqual({
      status: 2,
      output: expect.stringMatching(/^Unknown option '--use'/),
    })
  })
})
