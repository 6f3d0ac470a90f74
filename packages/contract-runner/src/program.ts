import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { frameworks, snippetIds } from '@statuary/snippets'
import { Command, Option } from 'commander'
import { choose } from './choose.ts'
import { colorsFor } from './colors.ts'
import { readContract } from './contract.ts'
import { deadlines } from './deadlines.ts'
import { jsonReport } from './json-report.ts'
import { junit } from './junit.ts'
import { matrix } from './matrix.ts'
import { places } from './places.ts'
import { tally } from './report.ts'
import { runContracts } from './run-contracts.ts'
import { subjectOf } from './subject.ts'
import { UserError } from './user-error.ts'

interface Options {
  readonly framework?: string[]
  readonly contract?: string[]
  readonly require?: string[]
  readonly record?: true
  readonly json?: string
  readonly junit?: string
  readonly cache?: string
}

/** Builds the command line of the runner. Its action gives the exit code to the process. */
export function createProgram(signal: AbortSignal): Command {
  return new Command('contracts')
    .description(
      'Runs every snippet in its real framework and compares the response with its contract.',
    )
    .option('--framework <ids>', 'only these: flask,rails; may be repeated', collect)
    .option('--contract <ids>', 'only these: http/503,smtp/550; may be repeated', collect)
    .addOption(
      new Option(
        '--require <ids>',
        'fail where one of these can not run here, or its evidence is out of date',
      )
        .argParser(collect)
        .env('STATUARY_REQUIRE'),
    )
    .option('--record', 'write contracts/evidence/<id>.json for each framework that runs')
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
  const ids = frameworks.map(({ id }) => id)
  const chosen = choose('framework', options.framework, ids)
  const named = options.require === undefined ? [] : choose('framework', options.require, ids)
  const required = named.filter((id) => chosen.includes(id))
  const left = named.filter((id) => !chosen.includes(id))
  if (left.length > 0 && !everywhere) {
    throw new UserError(`--require names ${left.join(', ')}, which --framework leaves out.`)
  }
  if (options.record && options.contract !== undefined) {
    throw new UserError('--record needs every contract; leave out --contract.')
  }
  const reports = await runContracts({
    subjects: chosen.map(subjectOf),
    contracts: choose('contract with a snippet', options.contract, snippetIds).map((id) =>
      readContract(places.contracts, id),
    ),
    complete: options.contract === undefined,
    required,
    record: options.record ?? false,
    today: new Date().toISOString().slice(0, 10),
    places: { ...places, ...(options.cache && { cache: resolve(options.cache) }) },
    deadlines,
    signal,
    progress: {
      concurrency: 2,
      live: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && !process.env.CI,
      write: (line) => console.log(line),
    },
  })
  if (options.json !== undefined) write(options.json, jsonReport(reports))
  if (options.junit !== undefined) write(options.junit, junit(reports))
  const { passed, failed, skipped } = tally(reports)
  console.log(`\n${matrix(reports, colorsFor(process.stdout))}\n`)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  if (failed > 0) process.exitCode = 1
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function collect(value: string, before: string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim())
  return [...before, ...names.filter((name) => name !== '')]
}
