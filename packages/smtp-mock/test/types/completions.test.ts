import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SmtpStage } from '@statuary/core'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { contractCases } from '../contracts.js'

// What an editor offers: the language service is asked as an editor asks it.

const folder = fileURLToPath(new URL('../../', import.meta.url))
const probe = `${folder}src/probe.ts`
const head = "import { reply, sequence, smtp } from './index.js'\n"
let text = head
let version = 0
let service: ts.LanguageService

beforeAll(() => {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [probe],
    getScriptVersion: (file) => (file === probe ? String(version) : '1'),
    getScriptSnapshot: (file) =>
      file === probe
        ? ts.ScriptSnapshot.fromString(text)
        : ts.sys.fileExists(file)
          ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
          : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === probe || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
})

/** The codes that an editor offers where the bar stands. */
function offered(code: string): number[] {
  const place = code.indexOf('|')
  text = `${head}${code.replace('|', '')}\n`
  version++
  const completions = service.getCompletionsAtPosition(probe, head.length + place, undefined)
  return (completions?.entries ?? [])
    .map(({ name }) => Number(name))
    .filter(Number.isInteger)
    .sort((a, b) => a - b)
}

const listedAt = (stage: SmtpStage) =>
  contractCases('mx.test')
    .filter((one) => one.stage === stage)
    .map(({ code }) => code as number)
    .sort((a, b) => a - b)

describe('an editor offers exactly the codes that are listed', () => {
  const stages = [
    ...([
      'connect',
      'ehlo',
      'helo',
      'starttls',
      'auth',
      'mail',
      'rcpt',
      'data',
      'message',
    ] as const),
    ...(['rset', 'noop', 'vrfy', 'expn', 'help', 'quit'] as const),
  ]

  test.each(stages)('at smtp.%s(reply(|))', (stage) => {
    expect(offered(`smtp.${stage}(reply(|))`)).toEqual(listedAt(stage.toUpperCase() as SmtpStage))
  })

  test.each([
    "smtp.rcpt('*@full.example', reply(|))",
    'smtp.rcpt(reply(|), { once: true })',
    'smtp.rcpt(sequence(reply(451), reply(|)))',
  ])('at %s', (code) => {
    expect(offered(code)).toEqual(listedAt('RCPT'))
  })
})
