import type { HttpRule } from './http-rule.js'
import { matchesPath, type SegmentPattern, splitPath } from './path-pattern.js'

/** How many rules are looked at: of 50,000 each request that is not found would take 150 ms. */
const mostRules = 5000

/**
 * Says why no rule answered a request that one nearly means: it is spent, it is for another method,
 * or its path differs in case or a slash only. It looks at those that are asked first, where there
 * are very many.
 *
 * @returns undefined if none is that near.
 */
export function explainMiss(
  rules: readonly HttpRule[],
  method: string,
  path: string,
): string | undefined {
  const segments = splitPath(path)
  const loose = segments.map(lowerCase).filter(Boolean)
  let otherMethod: HttpRule | undefined
  let otherPath: HttpRule | undefined
  for (const rule of rules.slice(0, mostRules)) {
    const { prepared } = rule
    const isMethod = prepared.method === 'ANY' || prepared.method === method
    if (matchesPath(prepared.path, segments)) {
      if (isMethod) return explainSpent(rule)
      otherMethod ??= rule
    } else if (isMethod && otherPath === undefined && matchesPath(loosen(prepared.path), loose)) {
      otherPath = rule
    }
  }
  if (otherMethod) {
    return `Rule ${otherMethod.id} is for this path, but for ${otherMethod.prepared.method}, not ${method}.`
  }
  return otherPath && explainPath(otherPath, segments)
}

function explainSpent({ id, prepared: { replies } }: HttpRule): string {
  const times = replies.answered === 1 ? 'once' : `${replies.answered} times`
  return `Rule ${id} is for this path, but is spent: it has answered ${times}. POST /api/http/reset makes rules start over.`
}

function explainPath({ id, definition, prepared }: HttpRule, segments: readonly string[]): string {
  const isCase = matchesPath(prepared.path.map(fold), segments.map(lowerCase))
  return `Rule ${id} is for ${definition.path}, which differs only in ${isCase ? 'upper and lower case' : 'slashes'}.`
}

function loosen(pattern: readonly SegmentPattern[]): SegmentPattern[] {
  return pattern.filter((segment) => segment.kind !== 'literal' || segment.text !== '').map(fold)
}

function fold(segment: SegmentPattern): SegmentPattern {
  switch (segment.kind) {
    case 'literal':
      return { kind: 'literal', text: lowerCase(segment.text) }
    case 'part':
      return { ...segment, before: lowerCase(segment.before), after: lowerCase(segment.after) }
    default:
      return segment
  }
}

function lowerCase(text: string): string {
  return text.toLowerCase()
}
