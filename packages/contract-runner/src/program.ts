import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { colorsFor } from './colors.ts'
import { readContract } from './contract.ts'
import { deadlines } from './deadlines.ts'
import { jsonReport } from './json-report.ts'
import { junit } from './junit.ts'
import { CaseServers } from './mailers/case-servers.ts'
import { mailerTasks, mailTestTasks } from './mailers/run-mailers.ts'
import { matrix } from './matrix.ts'
import { places } from './places.ts'
import { runTasks } from './progress.ts'
import { type Report, tally } from './report.ts'
import type { ProjectTask } from './reporting.ts'
import { frameworkTasks } from './run-contracts.ts'
import { type Selection, select, type Wishes } from './select.ts'
import { subjectOf } from './subject.ts'
import { UserError } from './user-error.ts'

interface Options extends Wishes {
  readonly changed?: true
  readonly record?: true
  readonly json?: string
  readonly junit?: string
  readonly cache?: string
}

/** Builds the command line of the runner. Its action gives the exit code to the process. */
export function createProgram(signal: AbortSignal): Command {
  return new Command('contracts')
    .description(
      'Runs every snippet in its real framework and compares the response with its contract, has real mail clients meet every SMTP reply, and runs the tests that use them.',
    )
    .option('--framework <ids>', 'only these: flask,rails; may be repeated', collect)
    .option('--contract <ids>', 'only these: http/503,smtp/550; may be repeated', collect)
    .option('--mailers', 'only mail clients and their tests')
    .option('--client <ids>', 'only these mail clients: smtplib,django; may be repeated', collect)
    .option(
      '--case <ids>',
      'only these cases of mail clients, and their tests: smtp/503@RCPT',
      collect,
    )
    .addOption(
      new Option(
        '--require <ids>',
        'fail where one of these cannot run here, or its evidence is out of date; an id means framework and mail client, and "evidence" the evidence of all that cannot run here',
      )
        .argParser(collect)
        .env('STATUARY_REQUIRE'),
    )
    .option(
      '--changed',
      'leave out what is not required and has not changed since its evidence was recorded',
    )
    .option('--record', 'write contracts/evidence for each framework and mail client that runs')
    .option('--json <file>', 'write a report as JSON')
    .option('--junit <file>', 'write a report as JUnit XML')
    .option(
      '--cache <folder>',
      'install dependencies there instead of node_modules/.cache/statuary',
    )
    .showHelpAfterError('(--help shows the options)')
    .action((options: Options, command: Command) =>
      run(options, command.getOptionValueSource('require') === 'env', signal),
    )
}

/** @param everywhere - the environment requires frameworks of every run, this one's choice aside. */
async function run(options: Options, everywhere: boolean, signal: AbortSignal): Promise<void> {
  const selection = select(options, everywhere, places.contracts)
  for (const part of ['contract', 'case'] as const) {
    if (options.record && options[part] !== undefined) {
      throw new UserError(`--record needs every ${part}; leave out --${part}.`)
    }
  }
  const servers = new CaseServers()
  try {
    const reports = await runSelection(selection, options, servers, signal)
    if (options.json !== undefined) write(options.json, jsonReport(reports))
    if (options.junit !== undefined) write(options.junit, junit(reports))
    const { passed, failed, skipped } = tally(reports)
    if (reports.length > 0) console.log(`\n${matrix(reports, colorsFor(process.stdout))}\n`)
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
    if (failed > 0) process.exitCode = 1
  } finally {
    await servers.close()
  }
}

function runSelection(
  { frameworks, contracts, mailers, cases, allCases, required, evidenceRequired }: Selection,
  options: Options,
  servers: CaseServers,
  signal: AbortSignal,
): Promise<Report[]> {
  const base = {
    required,
    evidenceRequired,
    record: options.record ?? false,
    today: new Date().toISOString().slice(0, 10),
    places: { ...places, ...(options.cache && { cache: resolve(options.cache) }) },
    deadlines,
    signal,
    progress: {
      concurrency: 2,
      live: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && !process.env.CI,
      write: (line: string) => console.log(line),
    },
  }
  const mail = { ...base, mailers, cases, all: allCases, complete: options.case === undefined }
  const tasks = [
    ...frameworkTasks({
      ...base,
      subjects: frameworks.map(subjectOf),
      contracts: contracts.map((id) => readContract(places.contracts, id)),
      complete: options.contract === undefined,
    }),
    ...mailerTasks({ ...mail, servers }),
    ...mailTestTasks(mail),
  ]
  const [wanted, unchanged] = options.changed ? parted(tasks, required) : [tasks, []]
  if (unchanged.length > 0) {
    const names = unchanged.map(({ name }) => name).join(', ')
    console.log(`Not run, as nothing has changed since their evidence was recorded: ${names}`)
  }
  return runTasks(wanted, base.progress)
}

/** Parts what has to run from what need not. */
function parted(
  tasks: readonly ProjectTask[],
  required: readonly string[],
): [ProjectTask[], ProjectTask[]] {
  const wanted = tasks.filter((task) => required.includes(task.id) || task.isChanged())
  return [wanted, tasks.filter((task) => !wanted.includes(task))]
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function collect(value: string, before: string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim())
  return [...before, ...names.filter((name) => name !== '')]
}
