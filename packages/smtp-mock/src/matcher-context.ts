import { inspect } from 'node:util'

/** What Jest and Vitest both give a matcher as `this`, as far as these matchers use it. */
export interface MatcherContext {
  readonly isNot?: boolean
  readonly promise?: string
  readonly utils: {
    matcherHint(
      name: string,
      received?: string,
      expected?: string,
      options?: { readonly isNot?: boolean; readonly promise?: string },
    ): string
    EXPECTED_COLOR(text: string): string
  }
}

/** What a matcher gives back to either. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * Writes the first line of a failure and, below it, what was looked for.
 *
 * @param expected - the arguments of the matcher; those that are undefined are left out.
 */
export function hint(context: MatcherContext, name: string, expected: readonly unknown[]): string {
  const { isNot = false, promise = '', utils } = context
  const given = expected.filter((value) => value !== undefined)
  const firstLine = utils.matcherHint(name, 'mail', given.length > 0 ? 'expected' : '', {
    isNot,
    promise,
  })
  if (given.length === 0) return firstLine
  // As it stands in the test, which is not how the runners print objects.
  const asWritten = given.map((value) => inspect(value, { breakLength: Number.POSITIVE_INFINITY }))
  return `${firstLine}\n\nExpected: ${utils.EXPECTED_COLOR(asWritten.join(', '))}`
}

/**
 * Makes sure that the options of a matcher are some.
 *
 * @throws {TypeError} if there is no such option.
 * @throws {RangeError} if `times` is not a count.
 */
export function checkMatcherOptions(
  name: string,
  options: { readonly times?: number },
  known: readonly string[],
): void {
  const unknown = Object.keys(options).find((option) => !known.includes(option))
  if (unknown !== undefined) {
    throw new TypeError(
      `${name} has no option ${JSON.stringify(unknown)}. There are ${known.join(', ')}.`,
    )
  }
  const { times } = options
  if (times !== undefined && !(Number.isInteger(times) && times >= 0)) {
    throw new RangeError(
      `No number of times: ${times}. ${name} takes a whole number from 0; left out, once or more.`,
    )
  }
}

/** Checks whether a count is what was asked for. */
export function isCount(count: number, times: number | undefined): boolean {
  return times === undefined ? count > 0 : count === times
}

/** Words a count: `once`, `3 times`. */
export function timesText(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

/** Words what stands instead of a server or a session. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value !== 'object' || value === null) return inspect(value)
  return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing'}`
}
