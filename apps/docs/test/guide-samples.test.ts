import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MailClientId } from '@statuary/snippets'
import { expect, test } from 'vitest'
import type { Command } from '../../../packages/contract-runner/src/adapter.ts'
import { deadlines } from '../../../packages/contract-runner/src/deadlines.ts'
import { mailCases } from '../../../packages/contract-runner/src/mailers/mail-cases.ts'
import {
  type MailerAdapter,
  mailerSubjects,
  readMailerAdapter,
} from '../../../packages/contract-runner/src/mailers/mailer-adapter.ts'
import { withProject } from '../../../packages/contract-runner/src/native-project.ts'
import { places } from '../../../packages/contract-runner/src/places.ts'
import { CommandError, runCommand } from '../../../packages/contract-runner/src/run-command.ts'
import { UnavailableError } from '../../../packages/contract-runner/src/toolchain.ts'
import { isRequired } from '../../../test/is-required.ts'
import { locales } from '../src/locales/index.ts'

/** How the sample of a language is run: in the project of a mail client, which has its test framework. */
interface Sample {
  readonly language: string
  readonly client: MailClientId
  readonly file: string
  readonly build?: (adapter: MailerAdapter) => readonly Command[]
  readonly run: (adapter: MailerAdapter) => Command
}

const samples: readonly Sample[] = [
  {
    language: 'python',
    client: 'smtplib',
    file: 'test_sample.py',
    run: () => ['{cache}/venv/bin/python', '-m', 'pytest', 'test_sample.py'],
  },
  {
    language: 'java',
    client: 'spring-mail',
    file: 'src/test/java/OrdersClientTest.java',
    build: ({ tests }) => tests.build,
    run: ({ tests }) => tests.run,
  },
  {
    language: 'go',
    client: 'go-net-smtp',
    file: 'orders/orders_test.go',
    run: () => ['go', 'test', './orders'],
  },
  {
    language: 'ruby',
    client: 'action-mailer',
    file: 'rate_limit_test.rb',
    run: () => ['ruby', 'rate_limit_test.rb'],
  },
  {
    language: 'csharp',
    client: 'system-net-mail',
    file: 'tests/OrdersTest.cs',
    // The last builds the tests; those before, a program that only says its versions.
    build: ({ tests }) => tests.build.slice(-1),
    run: ({ tests }) => tests.run,
  },
]

/** A server that a sample leaves running keeps it from ending; so many milliseconds say that it did. */
const patience = 60_000

/** Gives the only block of a language in the guide of a locale. */
function blockOf(language: string, locale: string): string {
  const guide = new URL(`../src/locales/${locale}/guides/other-languages.md`, import.meta.url)
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)]
  const found = blocks.filter(([, name]) => name === language)
  expect(found).toHaveLength(1)
  return found[0]?.[2] ?? ''
}

test.each(samples)('the guide has the same sample in $language in every language', (sample) => {
  const blocks = locales.map(({ lang }) => blockOf(sample.language, lang))
  expect(new Set(blocks).size).toBe(1)
})

test.for(samples)(
  'the sample in $language passes as it stands',
  { timeout: deadlines.install },
  async (sample, { skip, signal }) => {
    const subject = mailerSubjects(places.contracts).find(({ id }) => id === sample.client)
    if (subject === undefined) throw new Error(`No mail client ${sample.client}.`)
    const known = mailCases(places.contracts).map(({ id }) => id)
    const adapter = readMailerAdapter(subject, known)
    const options = { cache: places.cache, deadlines, signal, onStep: () => {} }
    try {
      const output = await withProject(
        {
          folder: subject.folder,
          adapter: { ...adapter, build: sample.build?.(adapter) ?? [], versions: ['true'] },
        },
        options,
        async ({ base, env, expand }) =>
          (
            await runCommand(expand(sample.run(adapter)), {
              ...base,
              env,
              deadline: patience,
            })
          ).output,
        (folder) => writeSample(folder, sample),
      )
      expect(output).toMatch(
        /1 passed|1 tests successful|^ok\b|1 runs, 2 assertions, 0 failures|succeeded: 1$/m,
      )
    } catch (error) {
      // These languages are no dependency of ours, but where they are required.
      skip(error instanceof UnavailableError && !isRequired(sample.client), String(error))
      if (error instanceof CommandError) expect.fail(`${error.message}\n${error.output}`)
      throw error
    }
  },
)

/** Writes it, and the `statuary` of this repository where npx finds it. */
async function writeSample(folder: string, { language, file }: Sample) {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), blockOf(language, 'en'))
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true })
  const command = places.statuary.map((word) => `'${word}'`).join(' ')
  const script = `#!/bin/sh\nexec ${command} "$@"\n`
  await writeFile(join(folder, 'node_modules/.bin/statuary'), script, { mode: 0o755 })
  return {}
}
