import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import * as index from '../../src/index.js'
import { type Block, blockAsFile, blocksAsTests, readBlocks } from '../readme-blocks.js'
import { type Ended, programOf, runProgram } from '../run-program.js'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const blocks = readBlocks(readFileSync(folder('../../README.md'), 'utf8'))
const of = (language: string) => blocks.filter((block) => block.language === language)

// A block with imports is a whole file: a test of Vitest, declarations for Jest, or a program. One
// without is what stands within a test.
const hasImports = ({ code }: Block) => /^import /m.test(code)
const isTest = ({ code }: Block) => /^import .* from 'vitest'$/m.test(code)
const isDeclaration = ({ code }: Block) => code.includes('declare module')
const fileName = (block: Block) => `line-${block.line}${isTest(block) ? '.test.ts' : '.ts'}`
const files = of('ts').filter(hasImports)
const fragments = of('ts').filter((block) => !hasImports(block))
const programs = files.filter((block) => !isTest(block) && !isDeclaration(block))

const prelude = [
  `import { ${Object.keys(index).join(', ')} } from '@statuary/smtp-mock'`,
  "import { test } from '@statuary/smtp-mock/vitest'",
  "import nodemailer from 'nodemailer'",
  "import { expect } from 'vitest'",
].join('; ')
const setup = [
  'const transport = nodemailer.createTransport(mail.url)',
  "const welcome = { from: 'shop@example.test', to: 'ann@example.test', subject: 'Welcome' }",
].join('; ')

// What nobody sees in the README: that each declaration of the matchers is one.
const withTypesOfJest = `/// <reference types="jest" />
import { expect as imported } from '@jest/globals'
import type { SmtpMock } from '@statuary/smtp-mock'
import { matchers } from '@statuary/smtp-mock/matchers'
declare const mail: SmtpMock
expect.extend(matchers)
imported.extend(matchers)
const received: Promise<void>[] = [
  expect(mail).toHaveReceivedMail('*', { times: 1 }),
  imported(mail).not.toHaveReceivedMail({ subject: /Welcome/ }),
]
expect(mail).toHaveRepliedWith(552, { stage: 'RCPT' })
imported(mail).toHaveRepliedWith(552, { stage: 'RCPT' })
// @ts-expect-error: no such stage
expect(mail).toHaveRepliedWith(552, { stage: 'rcpt' })
// @ts-expect-error: no such stage
imported(mail).toHaveRepliedWith(552, { stage: 'rcpt' })
`

let project: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'statuary-readme-'))
  symlinkSync(folder('../../../../node_modules'), join(project, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(join(project, name), text)
  write('package.json', '{ "type": "module" }')
  write('vitest.config.ts', 'export default { test: { fileParallelism: false } }')
  write('mail.txt', 'Subject: Hi\r\n\r\nHello\r\n')
  write('fragments.test.ts', blocksAsTests(fragments, prelude, setup))
  write('types-of-jest.ts', withTypesOfJest)
  for (const block of files) write(fileName(block), blockAsFile(block))
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: folder('../../../../tsconfig.base.json'),
      compilerOptions: { types: ['node'], noUnusedLocals: false },
      include: ['*.ts', folder('../../examples/vitest/*.test.ts')],
    }),
  )
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the README', () => {
  test('has blocks of known kinds only', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(
      new Set(['sh', 'ts', 'js', 'text']),
    )
    expect(files.length - programs.length).toBeGreaterThan(2)
    expect(fragments.length).toBeGreaterThan(10)
  })

  test('has TypeScript that compiles', async () => {
    const { output } = await runProgram([programOf('typescript-7', 'bin/tsc'), '-p', '.'], project)
    expect(output).toBe('')
  })

  describe('has code', () => {
    let ended: Ended
    beforeAll(async () => {
      const vitest = programOf('vitest', 'vitest.mjs')
      const [ownTests, failing] = await Promise.all([
        runProgram([vitest, 'run', '--reporter=verbose'], project),
        runProgram([vitest, 'run'], folder('../failing')),
      ])
      ended = { code: ownTests.code, output: ownTests.output + failing.output }
    })

    test('that runs', () => {
      expect(ended, ended.output).toHaveProperty('code', 0)
      for (const { line } of fragments) {
        expect(ended.output).toMatch(new RegExp(`✓ fragments.test.ts > line ${line}\\b`))
      }
    })

    test.each(of('text'))('that prints what stands in line $line', ({ code }) => {
      expect(ended.output).toContain(code)
    })
  })

  test.each(programs)('has a program in line $line that runs', async (block) => {
    const { code, output } = await runProgram([fileName(block)], project)
    expect(output).toMatch(/^Send to 127\.0\.0\.1, port \d+, or smtp:\/\/127\.0\.0\.1:\d+$/m)
    expect(code).toBe(0)
  })

  test.each(of('js'))('has in line $line the example that is run as $comment', (block) => {
    expect(`${block.code}\n`).toBe(readFileSync(folder(`../../${block.comment}`), 'utf8'))
  })

  test('names the package to install', () => {
    expect(of('sh')[0]?.code).toBe(`npm install --save-dev ${packageJson.name}`)
  })

  test('has a call of curl that works', async () => {
    const call = of('sh')[1]?.code ?? ''
    expect(call).toMatch(/^curl /)
    const mail = index.setupSmtpServer()
    const { port } = await mail.listen()
    const [, ...args] = call.replace('PORT', String(port)).split(' ')
    await promisify(execFile)('curl', args, { cwd: project }).catch(() => {})
    await mail.close()
    expect(mail).toHaveProperty('sessions.length', 1)
    expect(index.formatTranscript(mail.sessions[0] as index.SmtpSession)).toContain('S: 552 5.2.2 ')
  })
})
