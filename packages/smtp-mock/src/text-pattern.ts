import { glob } from './glob.js'
import { LinearRegExp } from './linear-reg-exp.js'

/** Text to look for: a glob (`*@full.example`), a regular expression, or a function. */
export type TextPattern = string | RegExp | ((text: string) => boolean)

/**
 * Makes a test of a pattern.
 *
 * @throws {TypeError} if it is not a pattern.
 * @example compileTextPattern(/^ann@/)('ann@example.test') // true
 */
export function compileTextPattern(pattern: TextPattern): (text: string) => boolean {
  if (typeof pattern === 'string') return glob(pattern)
  if (typeof pattern === 'function') return pattern
  if (pattern instanceof LinearRegExp) return (text) => pattern.test(text)
  if (pattern instanceof RegExp) {
    // With the flag g or y a regular expression has a position of its own.
    const regExp = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, ''))
    return (text) => regExp.test(text)
  }
  throw new TypeError(
    `No pattern: ${JSON.stringify(pattern)}. Give a glob such as '*@full.example', a regular expression or a function.`,
  )
}
