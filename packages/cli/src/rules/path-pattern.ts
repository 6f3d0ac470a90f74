/** Tells whether a path, as `splitPath` gives it, is one that the pattern means. */
export type PathPattern = (segments: readonly string[]) => boolean

type SegmentPattern = (segment: string) => boolean

/**
 * Compiles the pattern of a path.
 *
 * `:name` and `*` stand for one segment that is not empty, `*` beside other characters for a part of
 * one, `**` at the end for all segments that are left, if any. Everything else is compared letter by
 * letter, after percent-decoding on both sides. No regular expression is built, so no pattern is slow.
 *
 * @throws {RangeError} if there are two asterisks in a segment, or `**` is not at the end.
 * @example compilePath('/api/orders/:id')(splitPath('/api/orders/7')) // true
 */
export function compilePath(pattern: string): PathPattern {
  const segments = splitPath(pattern)
  const open = segments.at(-1) === '**'
  const fixed = (open ? segments.slice(0, -1) : segments).map((segment) =>
    compileSegment(segment, pattern),
  )
  return (path) =>
    (open ? path.length >= fixed.length : path.length === fixed.length) &&
    fixed.every((matches, index) => matches(path[index] as string))
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

function compileSegment(segment: string, pattern: string): SegmentPattern {
  if (segment === '*' || /^:\w+$/.test(segment)) return (given) => given !== ''
  const star = segment.indexOf('*')
  if (star < 0) return (given) => given === segment
  if (segment.indexOf('*', star + 1) > 0) {
    throw new RangeError(
      segment === '**'
        ? `${pattern} has ** before its end: it stands for all segments that are left, so nothing can follow. Give * for one segment.`
        : `${pattern} has more than one * in the segment ${segment}: give one, or ** as the last segment.`,
    )
  }
  const [before, after] = [segment.slice(0, star), segment.slice(star + 1)]
  return (given) =>
    given.length >= before.length + after.length &&
    given.startsWith(before) &&
    given.endsWith(after)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
