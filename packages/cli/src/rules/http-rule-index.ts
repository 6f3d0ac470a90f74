import type { HttpRule } from './http-rule.js'
import type { SegmentPattern } from './path-pattern.js'
import type { RuleIndex } from './rule-store.js'

/** A rule and its place: of two that match, the one with the lower order is asked first. */
interface Ranked {
  readonly rule: HttpRule
  readonly order: number
}

/**
 * The rules that have one path, by their method; of each method those asked last come first, so that
 * a new rule, which is asked first, goes to the end.
 */
type Leaf = Map<string, Ranked[]>

/** The rules whose path goes on in one way, segment by segment. */
interface Branch {
  readonly literals: Map<string, Branch>
  /** Under what a segment begins and ends with. */
  readonly parts: Map<string, Branch>
  /** How many characters those begin and end with: few pairs, however many rules. */
  readonly partLengths: Map<string, readonly [before: number, after: number]>
  any: Branch | undefined
  readonly end: Leaf
  readonly rest: Leaf
}

/** Finds rules by method and path, in a time that hardly depends on how many there are. */
export interface HttpRuleIndex extends RuleIndex<HttpRule> {
  /** Finds the rule that is asked first, of those that match one of the methods and have replies left. */
  find(method: string | readonly string[], segments: readonly string[]): HttpRule | undefined
}

/** Creates an index without rules. */
export function createHttpRuleIndex(): HttpRuleIndex {
  let root = createBranch()

  return {
    add(rule, order) {
      const list = listOf(root, rule, true) as Ranked[]
      list.splice(placeOf(list, order), 0, { rule, order })
    },
    remove(rule, order) {
      const list = listOf(root, rule, false)
      const place = list === undefined ? 0 : placeOf(list, order) - 1
      // One that was spent has left it already.
      if (list?.[place]?.order === order) list.splice(place, 1)
    },
    clear() {
      root = createBranch()
    },
    find(method, segments) {
      const methods = ['ANY'].concat(method)
      let first: Ranked | undefined
      const look = (leaf: Leaf) => {
        for (const name of methods) {
          const list = leaf.get(name)
          const candidate = list && firstUnspent(list)
          if (candidate && (first === undefined || candidate.order < first.order)) first = candidate
        }
      }
      visit(root, segments, 0, look)
      return first?.rule
    },
  }
}

/** Takes spent rules off the end of a list; they come back when all rules start over. */
function firstUnspent(list: Ranked[]): Ranked | undefined {
  for (;;) {
    const last = list.at(-1)
    if (last === undefined || !last.rule.prepared.replies.spent) return last
    list.pop()
  }
}

function visit(
  branch: Branch,
  segments: readonly string[],
  depth: number,
  look: (leaf: Leaf) => void,
): void {
  if (branch.rest.size > 0) look(branch.rest)
  const segment = segments[depth]
  if (segment === undefined) {
    look(branch.end)
    return
  }
  const literal = branch.literals.get(segment)
  if (literal) visit(literal, segments, depth + 1, look)
  if (branch.any && segment !== '') visit(branch.any, segments, depth + 1, look)
  for (const [before, after] of branch.partLengths.values()) {
    if (segment.length < before + after) continue
    const part = branch.parts.get(
      partKey(segment.slice(0, before), segment.slice(segment.length - after)),
    )
    if (part) visit(part, segments, depth + 1, look)
  }
}

function listOf(root: Branch, { prepared }: HttpRule, create: boolean): Ranked[] | undefined {
  let branch: Branch | undefined = root
  let leaf: Leaf | undefined
  for (const segment of prepared.path) {
    if (branch === undefined) return undefined
    if (segment.kind === 'rest') leaf = branch.rest
    else branch = next(branch, segment, create)
  }
  leaf ??= branch?.end
  let list = leaf?.get(prepared.method)
  if (list === undefined && create) {
    list = []
    leaf?.set(prepared.method, list)
  }
  return list
}

function next(branch: Branch, segment: SegmentPattern, create: boolean): Branch | undefined {
  switch (segment.kind) {
    case 'literal':
      return getOrCreate(branch.literals, segment.text, create)
    case 'part': {
      const { before, after } = segment
      const lengths = [before.length, after.length] as const
      if (create) branch.partLengths.set(lengths.join(' '), lengths)
      return getOrCreate(branch.parts, partKey(before, after), create)
    }
    default:
      if (create) branch.any ??= createBranch()
      return branch.any
  }
}

function getOrCreate(branches: Map<string, Branch>, key: string, create: boolean) {
  let branch = branches.get(key)
  if (branch === undefined && create) {
    branch = createBranch()
    branches.set(key, branch)
  }
  return branch
}

/** No segment has a slash that is not percent-encoded, so the two halves cannot be mistaken. */
function partKey(before: string, after: string): string {
  return `${before.length}/${before}${after}`
}

/** Where a rule of this order goes in a list that has the highest first. */
function placeOf(list: readonly Ranked[], order: number): number {
  let from = 0
  let to = list.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle] as Ranked).order >= order) from = middle + 1
    else to = middle
  }
  return from
}

function createBranch(): Branch {
  return {
    literals: new Map(),
    parts: new Map(),
    partLengths: new Map(),
    any: undefined,
    end: new Map(),
    rest: new Map(),
  }
}
