import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { deadlines } from '../src/deadlines.ts'
import { CaseServers } from '../src/mailers/case-servers.ts'
import type { MailCase } from '../src/mailers/mail-case.ts'
import { mailCases } from '../src/mailers/mail-cases.ts'
import type { MailerAdapter, MailerSubject } from '../src/mailers/mailer-adapter.ts'
import type { MailerRun } from '../src/mailers/run-mailers.ts'
import { mailerTasks } from '../src/mailers/run-mailers.ts'
import { places } from '../src/places.ts'
import type { Report } from '../src/report.ts'

/** A mail client of a test, in folders of its own. */
export interface FakeMailer {
  readonly subject: MailerSubject
  /** Where its evidence is written. */
  readonly evidence: string
  /** Writes adapter.json anew, with other members. */
  adapt(changes: Partial<MailerAdapter>): void
  /** Has it behave in a way that client.mjs knows. */
  behave(manner: string): void
  /** Runs it alone, with these cases. */
  run(cases: readonly string[], changes?: Partial<MailerRun>): Promise<Report>
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
  const script = fileURLToPath(new URL('fake-mailer/client.mjs', import.meta.url))
  writeFileSync(`${folder}/client.mjs`, readFileSync(script))
  const servers = new CaseServers()

  const adapter: MailerAdapter = {
    id: 'fake',
    title: 'Fake',
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
  }
  const fake: FakeMailer = {
    subject: { id: 'fake', folder },
    evidence: `${contracts}/evidence/mailers/fake.json`,
    adapt(changes) {
      const $schema = '../../schema/mailer-adapter.schema.json'
      writeFileSync(`${folder}/adapter.json`, JSON.stringify({ $schema, ...adapter, ...changes }))
    },
    behave(manner) {
      fake.adapt({ run: [process.execPath, 'client.mjs', manner] })
    },
    async run(cases, changes = {}) {
      const [task] = mailerTasks({
        mailers: [fake.subject],
        cases: cases.map(caseOf),
        all,
        servers,
        complete: true,
        required: [],
        record: false,
        today: '2026-02-25',
        places: { contracts, cache: `${root}/cache` },
        deadlines: { ...deadlines, mail: 5_000, stop: 2_000 },
        signal: new AbortController().signal,
        progress: { concurrency: 1, live: false, write: () => {} },
        ...changes,
      })
      if (task === undefined) throw new Error('No task was made of the mail client.')
      return task.run(() => {})
    },
    async remove() {
      await servers.close()
      const left = readdirSync(`${root}/tmp`)
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      rmSync(root, { recursive: true, force: true })
      if (left.length > 0) throw new Error(`A run left behind: ${left.join(', ')}`)
    },
  }
  fake.adapt({})
  return fake
}

/** Gives a case by its id. */
export function caseOf(id: string): MailCase {
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No case ${id}.`)
  return found
}
