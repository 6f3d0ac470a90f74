import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { deadlines } from '../src/deadlines.ts'
import { CaseServers } from '../src/mailers/case-servers.ts'
import type { MailCase } from '../src/mailers/mail-case.ts'
import { mailCases } from '../src/mailers/mail-cases.ts'
import type { MailerAdapter, MailerSubject } from '../src/mailers/mailer-adapter.ts'
import type { MailerRun } from '../src/mailers/run-mailers.ts'
import { mailerTasks, mailTestTasks } from '../src/mailers/run-mailers.ts'
import { places } from '../src/places.ts'
import type { Step, Task } from '../src/progress.ts'
import type { Report } from '../src/report.ts'

/** A mail client of a test, in folders of its own. */
export interface FakeMailer {
  readonly subject: MailerSubject
  /** Where its evidence is written. */
  readonly evidence: string
  readonly testEvidence: string
  /** Gives the source of a test. */
  source: (id: string) => string
  /** Writes adapter.json anew, with other members. */
  adapt(changes: Partial<MailerAdapter>): void
  /** Has it behave in a way that client.mjs knows. */
  behave(manner: string): void
  /** Runs it alone, with these cases. */
  run(cases: readonly string[], changes?: Partial<MailerRun>): Promise<Report>
  /** Runs its tests that are about these cases. */
  runTests(
    cases: readonly string[],
    changes?: Partial<MailerRun>,
    onStep?: (step: Step) => void,
  ): Promise<Report>
  /**
   * Removes its folders and servers.
   *
   * @throws if a file is still in the temporary folder.
   */
  remove(): Promise<void>
}

/** Every case there is. */
export const all = mailCases(places.contracts)

/** Sets up a mail client that does all rightly, in plain text. */
export function fakeMailer(): FakeMailer {
  const root = mkdtempSync(`${tmpdir()}/statuary-test-`)
  const contracts = `${root}/contracts`
  const folder = `${contracts}/mailers/fake`
  mkdirSync(folder, { recursive: true })
  mkdirSync(`${root}/tmp`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = `${root}/tmp`
  for (const name of ['client.mjs', 'test.mjs']) {
    copyFileSync(new URL(`fake-mailer/${name}`, import.meta.url), `${folder}/${name}`)
  }
  const servers = new CaseServers()

  const adapter: MailerAdapter = {
    id: 'fake',
    toolchain: [
      {
        command: ['sh', '-c', 'test -z "$WITHOUT_FAKE" && echo 1'],
        atLeast: '1',
        debian: 'apt-get x',
        macos: 'brew x',
      },
    ],
    install: { lock: [], commands: [] },
    build: [],
    run: [process.execPath, 'client.mjs', 'right'],
    versions: ['echo', '{"client":"Fake 1.0.0","runtime":"Node 24"}'],
    unsupported: [],
    tests: {
      path: 'tests/{code}-{stage}.mjs',
      build: [],
      run: [process.execPath, 'test.mjs'],
      passed: '^passed {code} at {stage}$',
    },
  }
  const runOf = (cases: readonly string[]) => ({
    mailers: [fake.subject],
    cases: cases.map(caseOf),
    all,
    complete: true,
    required: [],
    evidenceRequired: false,
    record: false,
    today: '2026-02-25',
    places: { ...places, contracts, cache: `${root}/cache` },
    deadlines: { ...deadlines, stop: 2_000 },
    signal: new AbortController().signal,
    progress: { concurrency: 1, live: false, write: () => {} },
  })
  const fake: FakeMailer = {
    subject: {
      id: 'fake',
      title: 'Fake',
      folder,
      tests: ['smtp/421@MAIL', 'smtp/550@RCPT'],
      test: (id) => fake.source(id),
    },
    source: (id) => passing(id),
    evidence: `${contracts}/evidence/mailers/fake.json`,
    testEvidence: `${contracts}/evidence/mail-tests/fake.json`,
    adapt(changes) {
      const $schema = '../../schema/mailer-adapter.schema.json'
      writeFileSync(`${folder}/adapter.json`, JSON.stringify({ $schema, ...adapter, ...changes }))
    },
    behave(manner) {
      fake.adapt({ run: [process.execPath, 'client.mjs', manner] })
    },
    run: (cases, changes) => only(mailerTasks({ ...runOf(cases), servers, ...changes })),
    runTests: (cases, changes, onStep) =>
      only(mailTestTasks({ ...runOf(cases), ...changes }), onStep),
    async remove() {
      await servers.close()
      // What Node keeps of the command line for its next start is no one run's.
      const left = readdirSync(`${root}/tmp`).filter((name) => name !== 'node-compile-cache')
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      rmSync(root, { recursive: true, force: true })
      if (left.length > 0) throw new Error(`A run left behind: ${left.join(', ')}`)
    },
  }
  fake.adapt({})
  return fake
}

/** Runs the only task there is. */
function only(
  [task, ...others]: readonly Task<Report>[],
  onStep: (step: Step) => void = () => {},
): Promise<Report> {
  if (task === undefined || others.length > 0) throw new Error('It is not one task.')
  return task.run(onStep)
}

/** Writes a test that passes where both servers of `statuary serve` are there. */
function passing(id: string): string {
  const [, code, stage] = id.split(/[/@]/)
  return `import { once } from 'node:events'
import { createConnection } from 'node:net'
const { STATUARY_HTTP_PORT, STATUARY_SMTP_PORT } = process.env
const health = await fetch(\`http://127.0.0.1:\${STATUARY_HTTP_PORT}/healthz\`)
const socket = createConnection(STATUARY_SMTP_PORT, '127.0.0.1')
const [greeting] = await once(socket, 'data')
socket.destroy()
if (health.ok && String(greeting).startsWith('220 ')) console.log('passed ${code} at ${stage}')
`
}

/** Gives a case by its id. */
export function caseOf(id: string): MailCase {
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No case ${id}.`)
  return found
}
