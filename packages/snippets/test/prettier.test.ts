import type { JsonValue } from '@statuary/core'
import fc from 'fast-check'
import { type BuiltInParserName, format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { frameworks } from '../src/frameworks.js'
import { javascriptLiteral } from '../src/literals/javascript.js'
import { snippet, snippetIds } from '../src/snippet.js'
import { mailTests } from './mail-tests.js'

/** By the language of a framework or a mail client. */
const parsers = new Map<string, BuiltInParserName>([
  ['javascript', 'babel'],
  ['typescript', 'typescript'],
])

describe('prettier with single quotes changes nothing', () => {
  test.each(frameworks.filter(({ language }) => parsers.has(language)))(
    'in any snippet for $title',
    async ({ id, language }) => {
      for (const one of snippetIds) await expectUnchanged(snippet(one, id), parsers.get(language))
    },
  )

  test.each(
    [...parsers].flatMap(([language, parser]) =>
      mailTests(language).map((tests) => ({ ...tests, parser })),
    ),
  )('in any test of $title', async ({ files, parser }) => {
    for (const [, text] of files) await expectUnchanged(text, parser)
  })
  test('in literals of ASCII of all shapes and lengths', async () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 60 })
    const key = fc
      .string({ unit: 'grapheme-ascii', maxLength: 12 })
      .filter((k) => k !== '__proto__')
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        fc.constantFrom(null, true, false),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        text,
        fc.array(tie('value'), { maxLength: 5 }),
        fc.array(fc.integer(), { maxLength: 30 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }))
    const statements = fc
      .sample(value, { seed: 451, numRuns: 2000 })
      .map((value) => `value(${javascriptLiteral(value, { taken: 'value();'.length })});\n`)
      // A sole argument that is no object or list is moved to a line of its own.
      .filter((statement) => /^value\([[{]/.test(statement))
    const program = statements.join('')
    await expectUnchanged(program, 'babel')
  })
})

async function expectUnchanged(
  program: string,
  parser: BuiltInParserName | undefined,
): Promise<void> {
  const options = { parser: parser ?? 'babel', singleQuote: true, endOfLine: 'lf' } as const
  expect(await format(program, options)).toBe(program)
}
