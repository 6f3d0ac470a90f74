import { type Flaw, InvalidInput, mostFlaws } from './invalid-input.js'
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

/** What finds the rules of a store faster than one by one. */
export interface RuleIndex<Stored> {
  /** @param order - of two rules the one with the lower order is asked first; no two have the same. */
  add(rule: Stored, order: number): void
  remove(rule: Stored, order: number): void
  clear(): void
}

/** The most rules that a store takes. */
export const mostRules = 50_000

/** The rules of one server, in the order in which they are asked. */
export interface RuleStore<Definition, Prepared extends PreparedRule> {
  /** How many there are. */
  readonly size: number
  /** The first of the list is asked first. A fresh array after each change, and the same one until then. */
  readonly rules: readonly Rule<Definition, Prepared>[]
  /**
   * Is called after each change of `rules`, with those that were put ahead of all others, if nothing
   * else changed; set by the one who answers by them.
   */
  onChange?: ((added?: readonly Rule<Definition, Prepared>[]) => void) | undefined
  get(id: string): Rule<Definition, Prepared> | undefined
  /**
   * Adds rules ahead of all others; among themselves they keep their order.
   *
   * @throws {InvalidInput} if one is no rule, two have the same id, or there are more than 50,000. Nothing is added then.
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
    super(`There already is a rule ${id}. Give the new one another id, or replace the old one.`)
  }
}

/** Earlier sources are asked first. */
const sources: readonly RuleSource[] = ['api', 'option', 'file', 'server']

/**
 * Creates a store without rules.
 *
 * To add a rule takes the same time however many there are.
 *
 * @param index - is kept up to date.
 */
export function createRuleStore<
  Definition extends { readonly id?: string },
  Prepared extends PreparedRule,
>(
  kind: RuleKind<Definition, Prepared>,
  index?: RuleIndex<Rule<Definition, Prepared>>,
): RuleStore<Definition, Prepared> {
  type Stored = Rule<Definition, Prepared>
  type Ranked = { readonly rule: Stored; readonly order: number }
  const initial = new Map<RuleSource, ReadonlyMap<string, Stored>>()
  const stored = new Map<string, Ranked>()
  let sorted: readonly Stored[] | undefined = []
  let least = 0
  let named = 0

  /** Reads all before it names any, so that a wrong list leaves no gap in the names. */
  function read(values: readonly unknown[], source: RuleSource, pointer: string): Stored[] {
    const flaws: Flaw[] = []
    const seen = new Set<string>()
    checkCount(values.length, pointer)
    const found = values.flatMap((value, index) => {
      // Nothing is added any more, and nobody is told of more.
      if (flaws.length > mostFlaws) return []
      const place = `${pointer}/${index}`
      try {
        const rule = kind.read(value)
        const { id } = rule.definition
        if (id !== undefined && seen.has(id)) {
          flaws.push({
            pointer: `${place}/id`,
            detail: `Another rule in the list is also called ${id}.`,
          })
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
    return found.map((rule) => name(rule, source, seen))
  }

  function name(
    rule: ReadRule<Definition, Prepared>,
    source: RuleSource,
    taken: ReadonlySet<string> = new Set(),
  ): Stored {
    return { ...rule, id: rule.definition.id ?? nextName(taken), source }
  }

  function nextName(taken: ReadonlySet<string>): string {
    let name: string
    do name = `${kind.name}-${++named}`
    while (taken.has(name) || isKnown(name))
    return name
  }

  function isKnown(id: string): boolean {
    return stored.has(id) || [...initial.values()].some((rules) => rules.has(id))
  }

  function set(rule: Stored, order: number): void {
    const old = stored.get(rule.id)
    if (old) index?.remove(old.rule, old.order)
    stored.set(rule.id, { rule, order })
    index?.add(rule, order)
    sorted = undefined
  }

  /** The last one comes first, so that the others go ahead of it. */
  function addAll(added: readonly Stored[]): void {
    const taken = added.find(({ id }) => stored.has(id))
    if (taken) throw new TakenIdError(taken.id)
    for (const rule of added.toReversed()) set(rule, --least)
    result.onChange?.(added)
  }

  function replace(rules: readonly Stored[]): void {
    stored.clear()
    index?.clear()
    // From the last, since an index has those that are asked first at its end.
    for (let place = rules.length - 1; place >= 0; place--) set(rules[place] as Stored, place)
    least = 0
    sorted = rules
    result.onChange?.()
  }

  const result: RuleStore<Definition, Prepared> = {
    get size() {
      return stored.size
    },
    get rules() {
      sorted ??= [...stored.values()].sort((a, b) => a.order - b.order).map(({ rule }) => rule)
      return sorted
    },
    get: (id) => stored.get(id)?.rule,
    add(values, pointer = '') {
      checkCount(stored.size + values.length, pointer)
      const added = read(values, 'api', pointer)
      addAll(added)
      return added
    },
    addOne(value) {
      checkCount(stored.size + 1, '')
      const added = name(kind.read(value), 'api')
      addAll([added])
      return added
    },
    replaceAll(values, pointer = '') {
      replace(read(values, 'api', pointer))
      return result.rules
    },
    put(id, value) {
      const named = isObject(value) && !('id' in value) ? { ...value, id } : value
      const given = kind.read(named)
      const own = given.definition.id as string
      if (own !== id) {
        const detail = `The rule has the id ${own}, but it is put at ${id}. Leave its id out.`
        throw new InvalidInput([{ pointer: '/id', detail }])
      }
      const rule: Stored = { ...given, id, source: 'api' }
      const old = stored.get(id)
      if (old === undefined) {
        checkCount(stored.size + 1, '')
        addAll([rule])
      } else {
        set(rule, old.order)
        result.onChange?.()
      }
      return { rule, isNew: old === undefined }
    },
    remove(id) {
      const old = stored.get(id)
      if (old === undefined) return false
      stored.delete(id)
      index?.remove(old.rule, old.order)
      sorted = undefined
      result.onChange?.()
      return true
    },
    reset() {
      const rules = sources.flatMap((source) => [...(initial.get(source)?.values() ?? [])])
      for (const { prepared } of rules) prepared.replies.rewind()
      replace(rules)
    },
    stage(source, values, pointer = '') {
      const staged = read(values, source, pointer)
      return () => {
        initial.set(source, new Map(staged.map((rule) => [rule.id, rule])))
        const others = result.rules.filter((rule) => rule.source !== source)
        const taken = new Set(others.map(({ id }) => id))
        // A rule of the API that has the place of one of the file keeps it until the reset.
        const fresh = staged.filter(({ id }) => !taken.has(id))
        replace(
          [...others, ...fresh].toSorted(
            (a, b) => sources.indexOf(a.source) - sources.indexOf(b.source),
          ),
        )
      }
    },
  }
  return result
}

function checkCount(count: number, pointer: string): void {
  if (count <= mostRules) return
  const detail = `That would be ${count} rules, and a server takes at most ${mostRules} of each kind.`
  throw new InvalidInput([{ pointer, detail }])
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
