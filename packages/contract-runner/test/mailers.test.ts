import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deadlines } from '../src/deadlines.ts'
import type { Verdict } from '../src/outcome.ts'
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

const some = [
  'ok',
  'smtp/421@CONNECT',
  'smtp/550@MAIL',
  'smtp/550@RCPT',
  'smtp/452@RCPT:one',
  'smtp/554@MESSAGE',
  'hang-up@MAIL',
  'reset@MESSAGE',
]

function verdicts({ outcome }: Report): Record<string, string> {
  if (!('cells' in outcome)) throw new Error(JSON.stringify(outcome))
  return Object.fromEntries([...outcome.cells].map(([id, cell]) => [id, describeVerdict(cell)]))
}

function describeVerdict(cell: Verdict): string {
  return 'differences' in cell
    ? [cell.verdict, ...cell.differences.map(({ message }) => message)].join(' ')
    : cell.verdict
}

describe('a mail client', () => {
  test('to which everything arrives is verified', async () => {
    const report = await fake.run(some)
    expect(report.outcome.kind).toBe('verified')
    expect(Object.values(verdicts(report))).toEqual(some.map(() => 'equal'))
  })

  test.each([
    [
      'swallows',
      'smtp/550@MAIL',
      'differs It says that the mail was sent. No code instead of 550. No text',
    ],
    [
      'hides',
      'smtp/550@MAIL',
      'differs No code instead of 550. No text instead of "5.7.1 Requested action',
    ],
    [
      'changes',
      'smtp/550@MAIL',
      'differs Code 599 instead of 550. Text "Oh" instead of "5.7.1 Requ',
    ],
    ['changes', 'hang-up@MAIL', 'differs Code 599, and no reply came.'],
    ['swallows', 'reset@MAIL', 'differs It says that the mail was sent.'],
    ['fails', 'ok', 'differs It fails: Refused: at'],
    ['never sends', 'smtp/550@MAIL', 'differs Never sent: it does not come to MAIL.'],
    ['never sends', 'ok', 'differs It says that the mail was sent, and the server has none.'],
  ])('that %s differs in %s', async (manner, one, said) => {
    fake.behave(manner)
    const report = await fake.run([one])
    expect(report.outcome.kind).toBe('differs')
    expect(verdicts(report)[one]).toContain(said)
  })

  test('may differ where it is listed', async () => {
    fake.adapt({
      run: [process.execPath, 'client.mjs', 'hides'],
      unsupported: [{ cases: ['smtp/[45]*@*'], reason: 'it has no field for it' }],
    })
    const report = await fake.run(['ok', 'smtp/550@MAIL', 'smtp/452@RCPT:one'])
    expect(report.outcome.kind).toBe('verified')
    expect(tally([report])).toEqual({ passed: 3, failed: 0, skipped: 0 })
    expect(verdicts(report)['smtp/550@MAIL']).toMatch(/^unsupported No code instead of 550/)
  })

  test('that does not differ any more where it is listed is stale, and not recorded', async () => {
    fake.adapt({ unsupported: [{ cases: ['smtp/550@*'], reason: 'it has no field for it' }] })
    const report = await fake.run(['smtp/550@MAIL', 'smtp/554@MESSAGE'], { record: true })
    expect(verdicts(report)).toEqual({ 'smtp/550@MAIL': 'stale', 'smtp/554@MESSAGE': 'equal' })
    expect(tally([report])).toMatchObject({ failed: 1 })
    expect(report.recorded).toEqual({ refused: expect.stringContaining('smtp/550@MAIL is listed') })
  })

  test('may differ or not where chance decides', async () => {
    const varies = [{ cases: ['smtp/550@MAIL'], reason: 'it reads or it does not' }]
    for (const [manner, verdict] of [
      ['right', /^equal$/],
      ['hides', /^unsupported No code/],
    ] as const) {
      fake.adapt({ run: [process.execPath, 'client.mjs', manner], varies })
      const report = await fake.run(['smtp/550@MAIL'])
      expect(verdicts(report)['smtp/550@MAIL']).toMatch(verdict)
      expect(tally([report])).toMatchObject({ failed: 0 })
    }
  })

  test.each([
    ['dies', /client\.mjs dies ended with exit code 7\./],
    ['dies later', /client\.mjs dies later ended with exit code 7\./],
    ['prints', /wrote what is no result\. .*JSON.*: Sending \.\.\./],
    ['gives less', /wrote what is no result\. the result: must have required property 'error'/],
    ['answers another', /gave a result of ok@TLS, unasked\./],
    ['ends badly', /client\.mjs ends badly ended with exit code 3\./],
  ])('that %s is errored', async (manner, message) => {
    fake.behave(manner)
    const { outcome } = await fake.run(['ok'])
    expect(outcome).toMatchObject({ kind: 'errored', message: expect.stringMatching(message) })
  })

  // Each has the one deadline that it is to miss: on a busy machine any other comes first.
  test.each([
    ['is silent', { mail: 500 }, 'gave no result for 0.5 s, and waits for ok.'],
    ['stays', { end: 500 }, 'did not end within 0.5 s of the end of its input.'],
  ])('that %s is errored', async (manner, short, message) => {
    fake.behave(manner)
    const { outcome } = await fake.run(['ok'], { deadlines: { ...deadlines, ...short } })
    expect(outcome).toMatchObject({ kind: 'errored', message: expect.stringContaining(message) })
  })

  test('whose adapter lists what is no case is errored', async () => {
    fake.adapt({ unsupported: [{ cases: ['smtp/999@*'], reason: 'none' }] })
    const { outcome } = await fake.run(['ok'])
    expect(outcome).toMatchObject({
      message: expect.stringMatching(
        /adapter\.json at \/unsupported\/0\/cases: smtp\/999@\* matches no case/,
      ),
    })
  })

  test('is stopped with the run', async () => {
    fake.behave('is silent')
    const abort = new AbortController()
    const run = fake.run(['ok'], { signal: abort.signal })
    abort.abort(new Error('Enough.'))
    await expect(run).rejects.toThrow('Enough.')
  })
})

describe('its evidence', () => {
  const read = () => JSON.parse(readFileSync(fake.evidence, 'utf8'))

  test('says what a developer gets and what the server saw', async () => {
    const report = await fake.run(['ok', 'smtp/550@RCPT'], { record: true })
    expect(report.recorded).toEqual({ file: fake.evidence })
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(read()).toEqual({
      $schema: '../../schema/mailer-evidence.schema.json',
      id: 'fake',
      date: '2026-02-25',
      versions: { client: 'Fake 1.0.0', runtime: 'Node 24' },
      project: sha256,
      cases: {
        ok: {
          sha256,
          verdict: 'equal',
          ok: true,
          error: null,
          refused: [],
          delivered: ['first@mail.test', 'second@mail.test'],
          connections: 1,
          ending: 'QUIT',
          took: 'at once',
        },
        'smtp/550@RCPT': {
          sha256,
          verdict: 'equal',
          reached: true,
          ok: false,
          error: {
            type: 'Refused',
            code: 550,
            enhanced: null,
            text: '5.1.1 Requested action not taken: mailbox unavailable',
            message:
              'at 127.0.0.1:{port}: 550 5.1.1 Requested action not taken: mailbox unavailable',
          },
          refused: [],
          delivered: [],
          attempts: 1,
          connections: 1,
          ending: 'closed by the client',
          took: 'at once',
        },
      },
    })
  })

  test('tells a connection that is left open from one that the server closes', async () => {
    fake.behave('leaves it open')
    await fake.run(['smtp/550@MAIL', 'smtp/421@MAIL'], { record: true })
    expect(read().cases).toMatchObject({
      'smtp/550@MAIL': { ending: 'left open' },
      'smtp/421@MAIL': { ending: 'closed by the server' },
    })
  })

  test('of the same thing is the same file, on another day too', async () => {
    await fake.run(some, { record: true })
    const before = readFileSync(fake.evidence, 'utf8')
    const report = await fake.run(some, { record: true, today: '2026-03-01' })
    expect(readFileSync(fake.evidence, 'utf8')).toBe(before)
    expect(report.outdated).toEqual([])
  })

  test('is out of date when the program changes, or what comes does', async () => {
    await fake.run(['ok', 'smtp/550@MAIL'], { record: true })
    fake.behave('hides')
    const { outdated } = await fake.run(['ok', 'smtp/550@MAIL'])
    expect(outdated.map(describeOutdated)).toEqual([
      'the native project, or what its adapter says, has changed',
      'smtp/550@MAIL: is recorded as equal, and differs now',
    ])
  })

  test('is not out of date where chance decides what comes', async () => {
    const varies = [{ cases: ['smtp/550@MAIL'], reason: 'it reads or it does not' }]
    fake.adapt({ varies })
    await fake.run(['smtp/550@MAIL'], { record: true })
    const before = readFileSync(fake.evidence, 'utf8')
    const recorded = JSON.parse(before)
    fake.adapt({ run: [process.execPath, 'client.mjs', 'hides'], varies })
    await fake.run(['smtp/550@MAIL'], { record: true })
    expect(read().cases).toEqual(recorded.cases)
  })

  test('stands in where the client cannot run, as long as nothing changed', async () => {
    await fake.run(['ok'], { record: true })
    vi.stubEnv('WITHOUT_FAKE', 'yes')
    const { outcome, standings } = await fake.run(['ok'])
    expect(outcome.kind).toBe('unavailable')
    expect(standings.get('ok')).toMatchObject({ standing: 'equal', date: '2026-02-25', ok: true })
    expect(standings.get('smtp/550@MAIL')).toEqual({ standing: 'not verified yet' })
    fake.adapt({ env: { ANOTHER: 'yes' } })
    const later = await fake.run(['ok'])
    expect(later.standings.get('ok')).toEqual({
      standing: 'not verified since',
      date: '2026-02-25',
    })
  })
})
