import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { environment } from '../environment.ts'
import { expand } from '../placeholders.ts'
import { CommandError, runCommand } from '../run-command.ts'
import type { Registry } from './registry.ts'

/** How long a registry has to answer, in milliseconds. */
export const patience = 15_000

/** How long its client may take to be made, in milliseconds. */
const preparation = 60_000

/** What keeps a registry, or a tool, from being used here; undefined where nothing does. */
export type Obstacle = string | undefined

/**
 * Asks a registry one question, through the client of its own tool.
 *
 * @param client - a client to ask with, where one would have to be made first.
 * @returns undefined if it answered, else what the client said.
 * @throws the signal's reason, once the client has been stopped.
 */
export async function askRegistry(
  registry: Registry,
  signal: AbortSignal,
  client?: string,
): Promise<Obstacle> {
  const folder = await mkdtemp(join(tmpdir(), `statuary-${registry.id}-`))
  try {
    for (const [path, text] of Object.entries(registry.files ?? {})) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const values = { folder }
    const options = { cwd: folder, env: environment(values, registry.env), grace: 1000, signal }
    const expanded = (command: readonly string[]) => command.map((word) => expand(word, values))
    const question = expanded(registry.question)
    if (registry.prepare !== undefined) {
      if (client !== undefined) question[0] = client
      else await runCommand(expanded(registry.prepare), { ...options, deadline: preparation })
    }
    await runCommand(question, { ...options, deadline: patience })
    return undefined
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return wordsOf(error, folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A client says much; this is the line that a person looks for. */
function wordsOf({ message, output, late }: CommandError, folder: string): string {
  if (late) return `no answer within ${patience / 1000} s`
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
  const said =
    lines.find((line) => cause.test(line)) ??
    lines.find((line) => /\berror\b/i.test(line)) ??
    lines.findLast(Boolean)
  return (said ?? message)
    .replaceAll(folder, '.')
    .replace(/^(\[?error\]?:?\s*)+/i, '')
    .slice(0, 200)
}

const cause =
  /could not (resolve|transfer|connect)|unknown host|no such host|refused|timed? ?out|unreachable|ENOTFOUND|EAI_AGAIN|NU1301/i
