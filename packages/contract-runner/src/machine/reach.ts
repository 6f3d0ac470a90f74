import type { Tool } from '../adapter.ts'
import type { Need } from './needs.ts'
import type { Registry } from './registry.ts'

/** What a tool or a registry answered. */
export interface Answer {
  readonly isHere: boolean
  /** The version of a tool, or what is in the way. */
  readonly says: string
}

/** How a machine is asked; tests have machines of their own. */
export interface Questions {
  tool(tool: Tool): Promise<Answer>
  registry(registry: Registry): Promise<Answer>
}

/** One question, with its answer. */
export interface Row {
  /** `go 1.18 or newer`, `PyPI`. */
  readonly name: string
  readonly answer: Answer
  /** The ids of what needs it. */
  readonly ids: readonly string[]
}

/** What a machine has, and what follows from it. */
export interface Reach {
  readonly rows: readonly Row[]
  /** The ids of what can run here, in the order of the needs. */
  readonly able: readonly string[]
  /** The ids of what cannot. */
  readonly unable: readonly string[]
}

/**
 * Asks a machine for everything that is needed, each thing once: all tools at the same time, and then
 * all registries, which have a deadline that busy processors should not eat up.
 */
export async function reachOf(needs: readonly Need[], questions: Questions): Promise<Reach> {
  const asked = new Map<string, { name: string; ids: Set<string>; answer: Promise<Answer> }>()
  const note = (name: string, id: string, ask: () => Promise<Answer>) => {
    const before = asked.get(name)
    if (before === undefined) asked.set(name, { name, ids: new Set([id]), answer: ask() })
    else before.ids.add(id)
  }
  for (const { id, tools } of needs) {
    for (const tool of tools) note(nameOf(tool), id, () => questions.tool(tool))
  }
  const tools = Promise.all([...asked.values()].map(({ answer }) => answer))
  for (const { id, registries } of needs) {
    for (const registry of registries) {
      note(registry.title, id, () => tools.then(() => questions.registry(registry)))
    }
  }
  const rows = await Promise.all(
    [...asked.values()].map(async ({ name, ids, answer }) => ({
      name,
      ids: [...ids],
      answer: await answer,
    })),
  )
  const missed = new Set(rows.flatMap(({ answer, ids }) => (answer.isHere ? [] : ids)))
  const all = needs.map(({ id }) => id)
  return {
    rows,
    able: all.filter((id) => !missed.has(id)),
    unable: all.filter((id) => missed.has(id)),
  }
}

/** Two tools are one question if they ask for the same of the same program. */
function nameOf({ command, atLeast }: Tool): string {
  const [program = ''] = command
  const library = /\brequire '(\w+)'/.exec(command.join(' '))?.[1]
  const module = /^-M(\S+)/.exec(command[1] ?? '')?.[1]
  const venv = command.join(' ').includes('ensurepip') ? ' with venv' : ''
  const name = [program, library ?? module].filter(Boolean).join(' ')
  return `${name}${venv}, ${atLeast} or newer`
}
