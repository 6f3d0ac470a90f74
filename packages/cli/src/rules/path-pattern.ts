/** Tells whether a path, as `splitPath` gives it, is one that the pattern means. */
export type PathPattern = (segments: readonly string[]) => boolean

/** What one segment of a path has to be. */
export type SegmentPattern =
  | { readonly kind: 'literal'; readonly text: string }
  /** Any one that is not empty. */
  | { readonly kind: 'any' }
  /** One that begins and ends so. */
  | { readonly kind: 'part'; readonly before: string; readonly after: string }
  /** All that are left, if any; the last of its pattern. */
  | { readonly kind: 'rest' }

/**
 * Compiles the pattern of a path.
 *
 * `:name` and `*` stand for one segment that is not empty, `*` beside other characters for a part of
 * one, `**` at the end for all segments that are left, if any. Everything else is compared letter by
 * letter, after percent-decoding on both sides. No regular expression is built, so no pattern is slow.
 *
 * @throws {RangeError} as `parsePath` does.
 * @example compilePath('/api/orders/:id')(splitPath('/api/orders/7')) // true
 */
export function compilePath(pattern: string): PathPattern {
  const segments = parsePath(pattern)
  return (path) => matchesPath(segments, path)
}

/** Tells whether a path, as `splitPath` gives it, is one that the segments of a pattern mean. */
export function matchesPath(pattern: readonly SegmentPattern[], path: readonly string[]): boolean {
  const isOpen = pattern.at(-1)?.kind === 'rest'
  const least = isOpen ? pattern.length - 1 : pattern.length
  return (
    (isOpen ? path.length >= least : path.length === least) &&
    pattern.every((segment, index) => matchesSegment(segment, path[index] ?? ''))
  )
}

/**
 * Parses the pattern of a path into its segments.
 *
 * @throws {RangeError} if there are two asterisks in a segment, if `**` is not at the end, or if a
 * parameter is written in another way than `:name`.
 */
export function parsePath(pattern: string): SegmentPattern[] {
  const written = pattern.slice(1).split('/')
  return splitPath(pattern).map((segment, index) =>
    parseSegment(segment, written[index] as string, pattern, index === written.length - 1),
  )
}

/**
 * Splits a path at its slashes and decodes each segment, so that `%2F` is part of one.
 *
 * A segment that is not percent-encoded well stays as it is.
 */
export function splitPath(path: string): string[] {
  const segments = path.slice(1).split('/')
  return path.includes('%') ? segments.map(decode) : segments
}

function parseSegment(
  segment: string,
  written: string,
  pattern: string,
  isLast: boolean,
): SegmentPattern {
  checkParameter(written, pattern)
  if (isLast && segment === '**') return { kind: 'rest' }
  if (segment === '*' || /^:\w+$/.test(written)) return { kind: 'any' }
  const star = segment.indexOf('*')
  if (star < 0) return { kind: 'literal', text: segment }
  if (segment.indexOf('*', star + 1) > 0) {
    throw new RangeError(
      segment === '**'
        ? `${pattern} has ** before its end: it stands for all remaining segments, so nothing can follow. Give * for one segment.`
        : `${pattern} has more than one * in the segment ${segment}: give one, or ** as the last segment.`,
    )
  }
  return { kind: 'part', before: segment.slice(0, star), after: segment.slice(star + 1) }
}

/** As other routers write it, a parameter would be taken to the letter, and never match. */
function checkParameter(written: string, pattern: string): void {
  const [, name = ''] =
    /[{<](?:[^{}<>]*[:.])?([^{}<>]*)[}>]/.exec(written) ?? /^:(.*)$/s.exec(written) ?? []
  const isParameter = /[{}<>]/.test(written) || /^:(?!\w+$)/.test(written)
  if (!isParameter) return
  const advice = `:${name.replaceAll(/\W+/g, '_').replaceAll(/^_+|_+$/g, '') || 'id'}`
  const encoded = written.replaceAll(/[{}<>:]/g, encodeURIComponent)
  throw new RangeError(
    `${pattern} has the segment ${written}. A parameter is a whole segment and is written ${advice}; the characters themselves are ${encoded}.`,
  )
}

function matchesSegment(pattern: SegmentPattern, segment: string): boolean {
  switch (pattern.kind) {
    case 'literal':
      return segment === pattern.text
    case 'any':
      return segment !== ''
    case 'part': {
      const { before, after } = pattern
      return (
        segment.length >= before.length + after.length &&
        segment.startsWith(before) &&
        segment.endsWith(after)
      )
    }
    default:
      return true
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
