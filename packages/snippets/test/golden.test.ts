import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ResponseId } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { frameworks } from '../src/frameworks.js'
import { mailClients } from '../src/mail-clients.js'
import { mailTest, type RefusalId } from '../src/mail-test.js'
import { snippet } from '../src/snippet.js'

/** Among them is every shape: with content and without, with no header, one, two and quoted ones. */
const responses: readonly ResponseId[] = [
  'http/200',
  'http/201',
  'http/204',
  'http/206',
  'http/300',
  'http/302',
  'http/304',
  'http/401',
  'http/405',
  'http/426',
  'http/451',
  'http/503',
  'smtp/550',
]

/** Among them is every shape: with a login and without, with recipients, and without a reply. */
const refusals: readonly RefusalId[] = [
  'smtp/554@CONNECT',
  'smtp/421@AUTH',
  'smtp/550@RCPT',
  'smtp/451@MESSAGE',
]

/** What a file should hold, by its name. */
type Files = ReadonlyMap<string, string>

const folders: readonly { folder: string; title: string; files: Files }[] = [
  ...frameworks.map(({ id, title, extension }) => ({
    folder: `frameworks/${id}`,
    title,
    files: new Map(
      responses.map((one) => [`${one.replace('/', '-')}.${extension}`, snippet(one, id)] as const),
    ),
  })),
  ...mailClients.map(({ id, title, extension }) => ({
    folder: `mail-tests/${id}`,
    title: `a test of ${title}`,
    files: new Map(
      refusals.map(
        (one) =>
          [
            `${one.toLowerCase().replaceAll(/[/@]/g, '-')}.${extension}`,
            mailTest(one, id),
          ] as const,
      ),
    ),
  })),
]

const golden = new URL('../golden/', import.meta.url)

describe.each(folders)('$title', ({ folder, files }) => {
  test.each([...files])('is what %s has', (name, written) => {
    const file = new URL(`${folder}/${name}`, golden)
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(new URL('./', file), { recursive: true })
      writeFileSync(file, written)
    }
    if (!existsSync(file)) {
      expect.fail(
        `Create packages/snippets/golden/${folder}/${name} with what a person should paste, or run the tests with UPDATE_GOLDEN=1 and read what they wrote.`,
      )
    }
    expect(written).toBe(readFileSync(file, 'utf8'))
  })

  test('has no golden file that nothing is compared with', () => {
    expect(readdirSync(new URL(`${folder}/`, golden)).sort()).toEqual([...files.keys()].sort())
  })
})

test('every folder of golden files is that of a framework or a mail client', () => {
  const found = readdirSync(golden).flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, golden)).map((id) => `${kind}/${id}`),
  )
  expect(found.sort()).toEqual(folders.map(({ folder }) => folder).sort())
})
