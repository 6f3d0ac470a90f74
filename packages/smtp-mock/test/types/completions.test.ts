import { fileURLToPath } from 'node:url'
import type { SmtpStage } from '@statuary/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { contractCases } from '../contracts.js'
import { type Editor, openEditor } from '../editor.js'

// What an editor offers: the language service is asked as an editor asks it.

const folder = fileURLToPath(new URL('../../', import.meta.url))
const head = "import { reply, sequence, smtp } from './index.js'\n"
let editor: Editor

beforeAll(() => {
  editor = openEditor(folder)
})

/** The codes that an editor offers where the bar stands. */
function offered(code: string): number[] {
  const place = code.indexOf('|')
  editor.write(`${head}${code.replace('|', '')}\n`)
  const { service, file } = editor
  const completions = service.getCompletionsAtPosition(file, head.length + place, undefined)
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
