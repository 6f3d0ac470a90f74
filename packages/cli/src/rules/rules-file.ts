import { dirname, resolve } from 'node:path'
import { watch } from 'chokidar'
import { UserError } from '../user-error.js'
import { InvalidInput } from './invalid-input.js'
import { readRegularFile } from './read-regular-file.js'
import { loadRules, type RuleBook } from './rule-book.js'

/** Who is told of a rules file that changed. */
export interface RulesFileEvents {
  /** The rules in it were put in the place of those before. */
  onLoad(): void
  /** It can not be used, and the rules before stay, as the message says; it names the file and the place in it. */
  onError(message: string): void
}

/** A rules file that is being watched. */
export interface WatchedRulesFile {
  /** Ends the watch. */
  close(): Promise<void>
}

/**
 * Loads a rules file, and again whenever it changes.
 *
 * Its folder is watched and not the file: an editor that saves by renaming puts another file there.
 *
 * @returns once the watch has begun, so that no change after that is missed.
 * @throws {UserError} if the file can not be read or is wrong at the beginning.
 */
export async function watchRulesFile(
  book: RuleBook,
  file: string,
  { onLoad, onError }: RulesFileEvents,
): Promise<WatchedRulesFile> {
  const path = resolve(file)
  const folder = dirname(path)
  let latest = 0

  async function load(): Promise<void> {
    const turn = ++latest
    const content = await readRules(path, file)
    // Two changes in a row may be read in any order; the later one counts.
    if (turn === latest) apply(book, content, file)
  }

  await load()
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    ignored: (other) => other !== folder && resolve(other) !== path,
    // A file that is written in pieces would be read half.
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  })
  const reload = () => {
    load().then(onLoad, (error: Error) => onError(`${error.message}\nThe rules before stay.`))
  }
  watcher
    .on('add', reload)
    .on('change', reload)
    .on('unlink', () => onError(`${file} is gone; its rules stay until it is back.`))
    .on('error', (error) => onError(`${file} can not be watched: ${(error as Error).message}.`))
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return { close: () => watcher.close() }
}

async function readRules(path: string, file: string): Promise<unknown> {
  const octets = await readRegularFile(path, file).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof UserError) throw error
    throw new UserError(
      error.code === 'ENOENT'
        ? `There is no ${file}. Give --rules a file with { "http": [...] }.`
        : `${file} can not be read: ${error.message}.`,
    )
  })
  try {
    return JSON.parse(octets.toString().replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UserError(`${file} is no JSON: ${(error as Error).message}.`)
  }
}

function apply(book: RuleBook, content: unknown, file: string): void {
  try {
    loadRules(book, 'file', content)
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput(error.flaws, file)
    throw error
  }
}
