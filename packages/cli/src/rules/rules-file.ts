import { resolve } from 'node:path'
import { UserError } from '../user-error.js'
import { InvalidInput } from './invalid-input.js'
import { InvalidJson, parseJson } from './parse-json.js'
import { readRegularFile } from './read-regular-file.js'
import { loadRules, type RuleBook } from './rule-book.js'
import { type Watch, watchPath } from './watch-path.js'

/** Who is told of a rules file that changed. */
export interface RulesFileEvents {
  /** The rules in it were put in the place of those before. */
  onLoad(): void
  /** It cannot be used, and the rules before stay, as the message says; it names the file and the place in it. */
  onError(message: string): void
}

/**
 * Loads a rules file, and again whenever it changes.
 *
 * @returns the watch, once it has begun, so that no change after that is missed.
 * @throws {UserError} if the file cannot be read or is wrong at the beginning.
 */
export async function watchRulesFile(
  book: RuleBook,
  file: string,
  { onLoad, onError }: RulesFileEvents,
): Promise<Watch> {
  const path = resolve(file)
  let latest = 0

  async function load(): Promise<void> {
    const turn = ++latest
    const content = await readRules(path, file)
    // Two changes in a row may be read in any order; the later one counts.
    if (turn === latest) apply(book, content, file)
  }

  // Before it is read: what changes meanwhile is read again.
  const watch = await watchPath(path, (isThere) => {
    if (!isThere) return onError(`${file} is gone; its rules stay in use until it is back.`)
    load().then(onLoad, (error: Error) =>
      onError(`${error.message}\nThe previous rules stay in use.`),
    )
  })
  try {
    await load()
  } catch (error) {
    watch.close()
    throw error
  }
  return watch
}

async function readRules(path: string, file: string): Promise<unknown> {
  const octets = await readRegularFile(path, file).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof UserError) throw error
    throw new UserError(
      error.code === 'ENOENT'
        ? `There is no ${file}. Give --rules a file with { "http": [...] }.`
        : `${file} cannot be read: ${error.message}.`,
    )
  })
  try {
    return parseJson(octets)
  } catch (error) {
    if (error instanceof InvalidJson) throw new UserError(`${file} ${error.message}`)
    throw error
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
