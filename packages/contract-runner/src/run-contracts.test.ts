import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeFramework, fakeFramework, raw } from '../test/fake-framework.ts'
import type { Tool } from './adapter.ts'
import { describeOutdated, type Report, tally } from './report.ts'
import { type ContractRun, runContracts } from './run-contracts.ts'
import { standingsOf } from './standing.ts'

let fake: FakeFramework
let file: string
beforeEach(() => {
  fake = fakeFramework()
  file = `${fake.places.contracts}/evidence/fake.json`
})
afterEach(() => fake.remove())

async function run(changes: Partial<ContractRun> = {}): Promise<Report> {
  const reports = await runContracts({
    subjects: [fake.subject],
    contracts: fake.contracts,
    complete: true,
    required: [],
    evidenceRequired: false,
    record: false,
    today: '2026-02-25',
    places: fake.places,
    deadlines: fake.deadlines,
    signal: new AbortController().signal,
    progress: { concurrency: 2, live: false, write: () => {} },
    ...changes,
  })
  return reports[0] as Report
}

const record = (changes: Partial<ContractRun> = {}) => run({ record: true, ...changes })
const outdated = async () => (await run()).outdated.map(describeOutdated)
const standings = () =>
  Object.fromEntries(
    [...standingsOf(fake.subject, fake.contracts, fake.places)].map(([id, standing]) => [
      id,
      'date' in standing ? `${standing.standing} ${standing.date}` : standing.standing,
    ]),
  )

const noFramework = {
  toolchain: [{ command: ['no-such-tool'], atLeast: '1', debian: 'apt-get x', macos: 'brew x' }],
}
const wrong = { get: raw('500 Oh', [], ''), head: raw('500 Oh', [], '') }

describe('evidence', () => {
  test('is recorded with versions, date, hashes and responses', async () => {
    fake.adapt({ unsupported: { 'smtp/451': 'it cannot' } })
    fake.snippets['smtp/451'] = wrong
    expect((await record()).recorded).toEqual({ file })
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      $schema: '../schema/evidence.schema.json',
      id: 'fake',
      date: '2026-02-25',
      versions: { framework: 'Fake 1.0.0', runtime: 'Node 24', server: 'node:net' },
      project: sha256,
      contracts: {
        'http/204': {
          sha256,
          verdict: 'equal',
          response: { status: 204, headers: {}, body: '' },
          head: 204,
        },
        'http/503': {
          sha256,
          verdict: 'equal',
          response: {
            status: 503,
            headers: {
              'Content-Type': 'application/json',
              'Retry-After': '300',
              'Content-Length': '49',
            },
            body: '{"error":"service_unavailable","retry_after":300}',
          },
          head: 503,
        },
        'smtp/451': expect.objectContaining({
          verdict: 'unsupported',
          reason: 'it cannot',
          differences: expect.arrayContaining([
            {
              path: '/status',
              expected: 503,
              actual: 500,
              message: 'Status 500 instead of 503.',
            },
          ]),
        }),
      },
    })
  })

  test('of the same thing is the same file, on another day too', async () => {
    await record()
    const before = readFileSync(file, 'utf8')
    await record({ today: '2026-03-01' })
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect((await run()).outdated).toEqual([])
  })

  test('keeps the order of keys that it has, which some JSON writers choose at random', async () => {
    await record()
    const before = readFileSync(file, 'utf8')
    const get = fake.snippets['http/503']?.get ?? ''
    fake.source = (id) => {
      const asked = { ...fake.snippets[id] }
      if (id === 'http/503') {
        asked.get = get.replace(
          '{"error":"service_unavailable","retry_after":300}',
          '{"retry_after":300,"error":"service_unavailable"}',
        )
      }
      return JSON.stringify(asked)
    }
    // Another snippet is another hash; that the body is not what changed is seen with the old one.
    const { outdated: found } = await record()
    expect(found).toEqual([])
    const recorded = JSON.parse(readFileSync(file, 'utf8'))
    const { sha256 } = JSON.parse(before).contracts['http/503']
    expect(recorded.contracts['http/503'].sha256).not.toBe(sha256)
    writeFileSync(file, before.replaceAll(sha256, recorded.contracts['http/503'].sha256))
    expect(await outdated()).toEqual([])
    const kept = readFileSync(file, 'utf8')
    await record({ today: '2026-03-01' })
    expect(readFileSync(file, 'utf8')).toBe(kept)
  })

  test('of another thing has a new date', async () => {
    await record()
    fake.snippets['http/204'] = { get: 'HTTP/1.1 204 N\r\n\r\n', head: 'HTTP/1.1 204 N\r\n\r\n' }
    await record({ today: '2026-03-01' })
    expect(JSON.parse(readFileSync(file, 'utf8')).date).toBe('2026-03-01')
  })

  test('keeps what differs, too', async () => {
    fake.snippets['http/204'] = wrong
    await record()
    expect(standings()).toMatchObject({
      'http/204': 'differs 2026-02-25',
      'http/503': 'equal 2026-02-25',
    })
  })

  test('is not recorded of a framework that did not run, or of a list that is not true', async () => {
    fake.adapt({ unsupported: { 'http/204': 'it cannot' } })
    expect((await record()).recorded).toEqual({
      refused: 'http/204 is listed as unsupported and is equal; remove it from the adapter',
    })
    fake.adapt(noFramework)
    expect((await record()).recorded).toEqual({ refused: 'it did not run' })
    expect(existsSync(file)).toBe(false)
  })

  test('that is not valid makes the framework fail, with the place', async () => {
    await record()
    const valid = readFileSync(file, 'utf8')
    writeFileSync(file, valid.replace('"verdict": "equal"', '"verdict": "fine"'))
    expect((await run()).outcome).toMatchObject({
      kind: 'errored',
      message: expect.stringContaining(`${file} at /contracts/http~1204`),
    })
    await record()
    expect(readFileSync(file, 'utf8')).toBe(valid)
  })
})

describe('evidence that is out of date', () => {
  test('is one that is not there', async () => {
    expect(await outdated()).toEqual(['nothing is recorded yet'])
    expect(standings()).toEqual({
      'http/204': 'not verified yet',
      'http/503': 'not verified yet',
      'smtp/451': 'not verified yet',
    })
  })

  test.each<[string, () => void]>([
    ['the contract', () => fake.contract('http/204', 204, { 'X-New': '1' })],
    ['the snippet', () => Object.assign(fake.snippets['http/204'] ?? {}, { comment: 'new' })],
  ])('is one for whose cell %s has changed', async (_, change) => {
    await record()
    change()
    expect(await outdated()).toEqual(['http/204: its snippet or its contract has changed'])
    expect(standings()).toEqual({
      'http/204': 'not verified since 2026-02-25',
      'http/503': 'equal 2026-02-25',
      'smtp/451': 'equal 2026-02-25',
    })
  })

  test.each<[string, () => void]>([
    ['the noise', () => fake.adapt({ noise: { Server: 'node:net' } })],
    ['the list of what is unsupported', () => fake.adapt({ unsupported: { 'http/302': 'no' } })],
    ['the lock file', () => writeFileSync(`${fake.subject.folder}/lock.txt`, 'fake 1.0.1\n')],
    ['a file of the project', () => writeFileSync(`${fake.subject.folder}/new.txt`, '')],
  ])('is one of a project in which %s has changed', async (_, change) => {
    await record()
    change()
    expect(await outdated()).toContain('the native project, or what its adapter says, has changed')
    expect(new Set(Object.values(standings()))).toEqual(new Set(['not verified since 2026-02-25']))
  })

  test('is not one of a project in which somebody worked', async () => {
    await record()
    fake.adapt({})
    writeFileSync(`${fake.subject.folder}/server.pyc`, '')
    expect(await outdated()).toEqual([])
  })

  test('is one that lacks a contract, or has one too many', async () => {
    await record()
    fake.contract('http/202', 503)
    fake.snippets['http/202'] = { ...wrong }
    delete fake.snippets['http/204']
    expect(await outdated()).toEqual([
      'http/202: is not recorded',
      'http/204: is recorded, and is no contract any more',
    ])
    expect(standings()['http/202']).toBe('not verified yet')
    expect((await run({ complete: false })).outdated).toHaveLength(1)
  })

  test('is one that somebody has edited', async () => {
    await record()
    const recorded = readFileSync(file, 'utf8')
    writeFileSync(file, recorded.replace('"Retry-After": "300"', '"Retry-After": "301"'))
    expect(await outdated()).toEqual(['http/503: what is recorded is not what came'])
    writeFileSync(
      file,
      recorded.replace(
        '"verdict": "equal"',
        '"verdict": "differs", "differences": [{ "path": "", "message": "x" }]',
      ),
    )
    expect(await outdated()).toEqual(['http/204: is recorded as differs, and equal now'])
  })

  test('is not one with another runtime, as long as the verdicts are the same', async () => {
    await record()
    const recorded = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      recorded
        .replace('Node 24', 'Node 22')
        .replace('"Retry-After": "300"', '"Retry-After": "301"'),
    )
    expect(await outdated()).toEqual([])
  })
})

describe('what counts', () => {
  test('are the cells: equal and unsupported pass, differing and stale ones fail', async () => {
    fake.adapt({ unsupported: { 'http/503': 'it cannot', 'smtp/451': 'nor this' } })
    fake.snippets['http/503'] = wrong
    expect(tally([await run()])).toEqual({ passed: 2, failed: 1, skipped: 0 })
    fake.snippets['http/204'] = wrong
    expect(tally([await run()])).toEqual({ passed: 1, failed: 2, skipped: 0 })
  })

  test('is the evidence, where the framework is required', async () => {
    expect(tally([await run()])).toEqual({ passed: 3, failed: 0, skipped: 0 })
    const required = ['fake']
    expect(tally([await run({ required })])).toEqual({ passed: 3, failed: 1, skipped: 0 })
    await record()
    expect(tally([await run({ required })])).toEqual({ passed: 4, failed: 0, skipped: 0 })
  })

  test('is nothing of a framework that is unavailable, unless it is required', async () => {
    fake.adapt(noFramework)
    expect(tally([await run()])).toEqual({ passed: 0, failed: 0, skipped: 3 })
    expect(tally([await run({ required: ['fake'] })])).toEqual({ passed: 0, failed: 3, skipped: 0 })
  })

  test('is the evidence of a framework that is unavailable, where evidence is required', async () => {
    await record()
    fake.adapt(noFramework)
    // The adapter is a part of what evidence is about.
    expect(tally([await run({ evidenceRequired: true })])).toEqual({
      passed: 0,
      failed: 3,
      skipped: 0,
    })
  })

  test('is nothing of a framework that is unavailable, while its evidence holds', async () => {
    const version = `${fake.places.contracts}/version`
    const [tool] = noFramework.toolchain
    fake.adapt({ toolchain: [{ ...(tool as Tool), command: ['cat', version] }] })
    writeFileSync(version, '1.0')
    await record()
    writeFileSync(version, '0.9')
    expect(tally([await run({ evidenceRequired: true })])).toEqual({
      passed: 0,
      failed: 0,
      skipped: 3,
    })
  })

  test('is every cell of a framework that could not be asked', async () => {
    fake.adapt({ build: [['false']] })
    expect(tally([await run()])).toEqual({ passed: 0, failed: 3, skipped: 0 })
  })

  test('are the standings of a framework that is unavailable, for they still hold', async () => {
    const version = `${fake.places.contracts}/version`
    const [tool] = noFramework.toolchain
    fake.adapt({ toolchain: [{ ...(tool as Tool), command: ['cat', version] }] })
    writeFileSync(version, '1.0')
    await record()
    writeFileSync(version, '0.9')
    fake.contract('http/204', 204, { 'X-New': '1' })
    const { outcome, standings: found } = await run()
    expect(outcome.kind).toBe('unavailable')
    expect([...found].map(([id, { standing }]) => [id, standing])).toEqual([
      ['http/204', 'not verified since'],
      ['http/503', 'equal'],
      ['smtp/451', 'equal'],
    ])
  })
})

test('an interruption ends the run', async () => {
  const interrupt = new AbortController()
  const reason = new Error('interrupted')
  fake.adapt({ build: [['sleep', '60']] })
  const running = run({
    signal: interrupt.signal,
    progress: {
      concurrency: 2,
      live: false,
      write: (line) => line === 'fake: building' && interrupt.abort(reason),
    },
  })
  await expect(running).rejects.toBe(reason)
})
