import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deadlines } from '../src/deadlines.ts'
import { describeOutdated, type Report, tally } from '../src/report.ts'
import { type FakeMailer, fakeMailer } from './fake-mailer.ts'

let fake: FakeMailer
beforeEach(() => {
  fake = fakeMailer()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await fake.remove()
})

const both = ['smtp/421@MAIL', 'smtp/550@RCPT']

function verdicts({ outcome }: Report): Record<string, string> {
  if (!('cells' in outcome)) throw new Error(JSON.stringify(outcome))
  return Object.fromEntries([...outcome.cells].map(([id, { verdict }]) => [id, verdict]))
}

/** What a report says of its only test that failed. */
function said({ outcome }: Report): string {
  const cells = 'cells' in outcome ? [...outcome.cells.values()] : []
  const [difference, ...others] = cells.flatMap((cell) =>
    'differences' in cell ? cell.differences : [],
  )
  expect(others).toEqual([])
  return difference?.message ?? ''
}

describe('tests that use a mail client', () => {
  test('run against a statuary serve of their own', async () => {
    const report = await fake.runTests(both)
    expect(verdicts(report)).toEqual({ 'smtp/421@MAIL': 'equal', 'smtp/550@RCPT': 'equal' })
    expect(report.outcome).toMatchObject({
      kind: 'verified',
      title: 'Fake',
      versions: { client: 'Fake 1.0.0', runtime: 'Node 24' },
    })
  })

  test('are those of the cases that are asked for, if any is', async () => {
    expect(verdicts(await fake.runTests(['smtp/550@RCPT', 'hang-up@MAIL']))).toEqual({
      'smtp/550@RCPT': 'equal',
    })
    expect(() => fake.runTests(['hang-up@MAIL'])).toThrow('It is not one task.')
  })

  test('have failed where nothing says that they passed', async () => {
    const { source } = fake
    fake.source = (id) => (id === 'smtp/550@RCPT' ? "console.log('Oh no.')" : source(id))
    const report = await fake.runTests(both)
    expect(verdicts(report)).toEqual({ 'smtp/421@MAIL': 'equal', 'smtp/550@RCPT': 'differs' })
    expect(tally([report])).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(said(report)).toContain(
      'It did not pass. The end of what all tests printed:\npassed 421 at MAIL\nOh no.',
    )
  })

  test('have passed in color as well', async () => {
    fake.source = () => String.raw`console.log('\x1b[32mpassed\x1b[39m 421 at MAIL')`
    expect(verdicts(await fake.runTests(['smtp/421@MAIL']))).toEqual({ 'smtp/421@MAIL': 'equal' })
  })

  test('that end badly keep what passed before', async () => {
    const { source } = fake
    fake.source = (id) => (id === 'smtp/550@RCPT' ? "throw new Error('Oh no.')" : source(id))
    const report = await fake.runTests(both)
    expect(verdicts(report)).toEqual({ 'smtp/421@MAIL': 'equal', 'smtp/550@RCPT': 'differs' })
    expect(said(report)).toMatch(/Error: Oh no\..*test\.mjs ended with exit code 1\./s)
  })

  test('of which one does not build are errored', async () => {
    const { tests } = JSON.parse(readFileSync(`${fake.subject.folder}/adapter.json`, 'utf8'))
    fake.adapt({
      tests: { ...tests, build: [[process.execPath, '--check', 'tests/550-rcpt.mjs']] },
    })
    fake.source = () => 'const = 1'
    const { outcome } = await fake.runTests(both)
    expect(outcome).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining('--check tests/550-rcpt.mjs ended with exit code 1.'),
      output: expect.stringContaining('SyntaxError'),
    })
  })

  test.each([
    ['path', 'tests/{code}.mjs', '/tests/path: needs {code} and {stage}'],
    ['passed', '^passed (', '/tests/passed: Invalid regular expression'],
  ])('of an adapter with a wrong %s are errored', async (name, value, message) => {
    const { tests } = JSON.parse(readFileSync(`${fake.subject.folder}/adapter.json`, 'utf8'))
    fake.adapt({ tests: { ...tests, [name]: value } })
    const { outcome } = await fake.runTests(both)
    expect(outcome).toMatchObject({ kind: 'errored', message: expect.stringContaining(message) })
  })

  const hangs = 'setInterval(() => {}, 1000); await new Promise(() => {})'

  test('that hang have failed at their deadline', async () => {
    fake.source = () => hangs
    const report = await fake.runTests(['smtp/550@RCPT'], {
      deadlines: { ...deadlines, tests: 500, stop: 2_000 },
    })
    expect(verdicts(report)).toEqual({ 'smtp/550@RCPT': 'differs' })
    expect(said(report)).toMatch(/test\.mjs did not end within 0\.5 s\./)
  })

  test('are stopped with the run, with a test under way', async () => {
    const abort = new AbortController()
    fake.source = () => `console.log('under way'); ${hangs}`
    const steps: string[] = []
    const run = fake.runTests(both, { signal: abort.signal }, ({ doing }) => {
      steps.push(doing)
      // The second time it is a line that the test printed.
      if (steps.filter((step) => step === 'testing').length === 2) abort.abort(new Error('Enough.'))
    })
    await expect(run).rejects.toThrow('Enough.')
    expect(steps.at(-1)).toBe('testing')
  })
})

describe('their evidence', () => {
  const read = () => JSON.parse(readFileSync(fake.testEvidence, 'utf8'))

  test('says which passed', async () => {
    const report = await fake.runTests(both, { record: true })
    expect(report.recorded).toEqual({ file: fake.testEvidence })
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(read()).toEqual({
      $schema: '../../schema/mail-test-evidence.schema.json',
      id: 'fake',
      date: '2026-02-25',
      versions: { client: 'Fake 1.0.0', runtime: 'Node 24' },
      project: sha256,
      tests: {
        'smtp/421@MAIL': { sha256, verdict: 'equal' },
        'smtp/550@RCPT': { sha256, verdict: 'equal' },
      },
    })
  })

  test('has nothing of what was printed, which is never the same twice', async () => {
    fake.source = () => 'console.log(process.pid)'
    await fake.runTests(['smtp/550@RCPT'], { record: true })
    expect(read().tests['smtp/550@RCPT']).toEqual({
      sha256: expect.any(String),
      verdict: 'differs',
      differences: [
        { path: '', expected: 'passed', actual: 'failed', message: 'It did not pass.' },
      ],
    })
    expect((await fake.runTests(['smtp/550@RCPT'])).outdated).toEqual([])
  })

  test('is out of date when a test changes, and only for that one', async () => {
    await fake.runTests(both, { record: true })
    const { source } = fake
    fake.source = (id) => (id === 'smtp/550@RCPT' ? `${source(id)}\n` : source(id))
    const { outdated } = await fake.runTests(both)
    expect(outdated.map(describeOutdated)).toEqual(['smtp/550@RCPT: its source has changed'])
  })

  test('stands in where the client cannot run', async () => {
    await fake.runTests(both, { record: true })
    vi.stubEnv('WITHOUT_FAKE', 'yes')
    const { outcome, standings } = await fake.runTests(both)
    expect(outcome.kind).toBe('unavailable')
    expect(standings.get('smtp/550@RCPT')).toMatchObject({ standing: 'equal', date: '2026-02-25' })
  })
})
