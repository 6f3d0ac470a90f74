import { type Flaw, InvalidInput } from './invalid-input.js'
import type { Progress } from './reply-sequence.js'

/**
 * Where a rule comes from: the control API, an option of the command line, the file of rules, or the
 * request that opened an isolated server.
 */
export type RuleSource = 'api' | 'option' | 'file' | 'server'

/** A rule that is ready for use. */
export interface PreparedRule {
  readonly replies: Progress
}

/** A rule as it was written, and ready for use. */
export interface ReadRule<Definition, Prepared> {
  readonly definition: Definition
  readonly prepared: Prepared
}

/** A rule in a store. */
export interface Rule<Definition, Prepared> extends ReadRule<Definition, Prepared> {
  readonly id: string
  readonly source: RuleSource
}

/** What a store must know about the kind of its rules. */
export interface RuleKind<Definition extends { readonly id?: string }, Prepared> {
  /** What the names of rules begin with that have none of their own: `http` makes `http-1`. */
  readonly name: string
  /**
   * Reads one rule.
   *
   * @throws {InvalidInput} if it is no rule; the pointers start at the rule.
   */
  read(value: unknown): ReadRule<Definition, Prepared>
}

/** The rules of one server, in the order in which they are asked. */
export interface RuleStore<Definition, Prepared extends PreparedRule> {
  /** The first of the list is asked first. A fresh array after each change, and the same one until then. */
  readonly rules: readonly Rule<Definition, Prepared>[]
  /** Is called after each change of `rules`; set by the one who answers by them. */
  onChange?: (() => void) | undefined
  get(id: string): Rule<Definition, Prepared> | undefined
  /**
   * Adds rules ahead of all others; among themselves they keep their order.
   *
   * @throws {InvalidInput} if one is no rule, or two have the same id. Nothing is added then.
   * @throws {TakenIdError} if an id is already that of another rule.
   */
  add(values: readonly unknown[], pointer?: string): readonly Rule<Definition, Prepared>[]
  /** Adds one rule like `add`; the pointers of its error start at the rule. */
  addOne(value: unknown): Rule<Definition, Prepared>
  /** Replaces all rules, those of the command line and the file as well, which come back with `reset`. */
  replaceAll(values: readonly unknown[], pointer?: string): readonly Rule<Definition, Prepared>[]
  /**
   * Puts a rule in the place of the one with this id, or, if there is none, ahead of all others.
   *
   * @throws {InvalidInput} if it is no rule, or calls itself something else.
   */
  put(id: string, value: unknown): { rule: Rule<Definition, Prepared>; isNew: boolean }
  /** Removes a rule, and tells whether there was one. One of the file comes back with `reset`. */
  remove(id: string): boolean
  /** Drops what came by the API, brings back the others, and lets them start over. */
  reset(): void
  /**
   * Reads the rules of a source, and gives the function that puts them in the place of those it had.
   *
   * Two steps, so that a file with two kinds of rules is taken as a whole or not at all.
   *
   * @throws {InvalidInput} as `add` does.
   */
  stage(
    source: Exclude<RuleSource, 'api'>,
    values: readonly unknown[],
    pointer?: string,
  ): () => void
}

/** An id that another rule has already. */
export class TakenIdError extends Error {
  override name = 'TakenIdError'
  constructor(id: string) {
    super(`There is a rule ${id} already. Give the new one another id, or replace the old one.`)
  }
}

/** Earlier sources are asked first. */
const sources: readonly RuleSource[] = ['api', 'option', 'file', 'server']

/** Creates a store without rules. */
export function createRuleStore<
  Definition extends { readonly id?: string },
  Prepared extends PreparedRule,
>(kind: RuleKind<Definition, Prepared>): RuleStore<Definition, Prepared> {
  type Stored = Rule<Definition, Prepared>
  const initial = new Map<RuleSource, readonly Stored[]>()
  let rules: readonly Stored[] = []
  let named = 0

  /** Reads all before it names any, so that a wrong list leaves no gap in the names. */
  function read(values: readonly unknown[], source: RuleSource, pointer: string): Stored[] {
    const flaws: Flaw[] = []
    const seen = new Set<string>()
    const found = values.flatMap((value, index) => {
      const place = `${pointer}/${index}`
      try {
        const rule = kind.read(value)
        const { id } = rule.definition
        if (id !== undefined && seen.has(id)) {
          flaws.push({ pointer: `${place}/id`, detail: `Another rule of the list is ${id}, too.` })
        }
        if (id !== undefined) seen.add(id)
        return [rule]
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error
        flaws.push(...error.flaws.map((flaw) => ({ ...flaw, pointer: `${place}${flaw.pointer}` })))
        return []
      }
    })
    if (flaws.length > 0) throw new InvalidInput(flaws)
    return found.map((rule) => store(rule, source, seen))
  }

  function store(
    rule: ReadRule<Definition, Prepared>,
    source: RuleSource,
    taken: ReadonlySet<string> = new Set(),
  ): Stored {
    return { ...rule, id: rule.definition.id ?? nextName(taken), source }
  }

  function addAll(added: readonly Stored[]): void {
    const taken = added.find(({ id }) => get(id))
    if (taken) throw new TakenIdError(taken.id)
    change([...added, ...rules])
  }

  function nextName(taken: ReadonlySet<string>): string {
    let name: string
    do name = `${kind.name}-${++named}`
    while (taken.has(name) || isKnown(name))
    return name
  }

  function isKnown(id: string): boolean {
    const known = [...rules, ...[...initial.values()].flat()]
    return known.some((rule) => rule.id === id)
  }

  function change(next: readonly Stored[]): void {
    rules = next
    result.onChange?.()
  }

  const get = (id: string) => rules.find((rule) => rule.id === id)

  const result: RuleStore<Definition, Prepared> = {
    get rules() {
      return rules
    },
    get,
    add(values, pointer = '') {
      const added = read(values, 'api', pointer)
      addAll(added)
      return added
    },
    addOne(value) {
      const added = store(kind.read(value), 'api')
      addAll([added])
      return added
    },
    replaceAll(values, pointer = '') {
      change(read(values, 'api', pointer))
      return rules
    },
    put(id, value) {
      const named = isObject(value) && !('id' in value) ? { ...value, id } : value
      const given = kind.read(named)
      const own = given.definition.id as string
      if (own !== id) {
        const detail = `The rule calls itself ${own}, but it is put at ${id}. Leave its id out.`
        throw new InvalidInput([{ pointer: '/id', detail }])
      }
      const rule: Stored = { ...given, id, source: 'api' }
      const isNew = get(id) === undefined
      change(isNew ? [rule, ...rules] : rules.map((old) => (old.id === id ? rule : old)))
      return { rule, isNew }
    },
    remove(id) {
      const before = rules.length
      change(rules.filter((rule) => rule.id !== id))
      return rules.length < before
    },
    reset() {
      change(sources.flatMap((source) => initial.get(source) ?? []))
      for (const { prepared } of rules) prepared.replies.rewind()
    },
    stage(source, values, pointer = '') {
      const staged = read(values, source, pointer)
      return () => {
        initial.set(source, staged)
        const others = rules.filter((rule) => rule.source !== source)
        // A rule of the API that has the place of one of the file keeps it until the reset.
        const fresh = staged.filter(({ id }) => !others.some((rule) => rule.id === id))
        change(
          [...others, ...fresh].toSorted(
            (a, b) => sources.indexOf(a.source) - sources.indexOf(b.source),
          ),
        )
      }
    },
  }
  return result
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
