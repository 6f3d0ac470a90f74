import { createRequire } from 'node:module'
import type { RE2JS } from 're2js'
import { PatternTimeoutError, withinTime } from './within-time.js'

type Engine = typeof RE2JS

let engine: Engine | undefined

/** Letters that mean something behind a backslash, in ECMAScript and in RE2. */
const knownEscapes = 'bBcdDfnrtuvwWx'

/** What \s is in ECMAScript, and what it is not; RE2 knows the spaces of ASCII only. */
const spaces =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'
const noSpaces =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}'
const noLineEnd = '[^\\n\\r\\x{2028}\\x{2029}]'

const unsupported: readonly (readonly [start: RegExp, name: string])[] = [
  [/^\(\?=/, 'a lookahead, (?=...)'],
  [/^\(\?!/, 'a negative lookahead, (?!...)'],
  [/^\(\?<=/, 'a lookbehind, (?<=...)'],
  [/^\(\?<!/, 'a negative lookbehind, (?<!...)'],
  [/^\\(?:[1-9]|k<)/, 'a backreference, such as \\1'],
]

/** The most steps, and the most instructions of a program to compile, that are not worth a watch. */
const fewSteps = 500_000
const fewInstructions = 1000

/**
 * A regular expression that takes time proportional to the length of the text, whatever the
 * pattern: for patterns that come from a file or over the network.
 *
 * It means the same as the corresponding `RegExp`, except with `m`, where only `\n` ends a line.
 * There are no lookaheads, lookbehinds or backreferences, and repetitions go up to 1000. Only
 * `test()` is linear. It throws a `PatternTimeoutError` if the text is so long, and the pattern
 * repeats so much, that it takes more than a second anyway.
 *
 * @throws {SyntaxError} if it is not a regular expression, or has something that cannot be matched
 * in linear time; the message names it.
 * @example new LinearRegExp('^(a+)+$').test(text)
 * @see https://github.com/google/re2/wiki/Syntax
 */
export class LinearRegExp extends RegExp {
  #program: RE2JS | undefined

  constructor(source: string, flags = '') {
    super(source, flags)
    this.#program = this.#compile()
  }

  override test(text: string): boolean {
    this.#program ??= this.#compile()
    const program = this.#program
    if (program.programSize() * text.length <= fewSteps) return program.test(text)
    try {
      return withinTime(`To look for ${abbreviate(this)} in ${text.length} characters`, () =>
        program.test(text),
      )
    } catch (error) {
      // What was stopped on its way may have left anything behind.
      this.#program = undefined
      throw error
    }
  }

  #compile(): RE2JS {
    const { source, flags } = this
    try {
      if (longestProgram(source) <= fewInstructions) return compile(source, flags)
      return withinTime(`To read ${abbreviate(this)}`, () => compile(source, flags))
    } catch (error) {
      if (error instanceof PatternTimeoutError) throw new SyntaxError(error.message)
      const reason = (error as Error).message.replace('error parsing regexp: ', '')
      throw new SyntaxError(
        `${abbreviate(this)} cannot be matched in linear time: ${reason}. Repetitions go up to 1000, and there are no lookaheads, lookbehinds or backreferences.`,
      )
    }
  }
}

function compile(source: string, flags: string): RE2JS {
  // It is large, and most never give a pattern.
  engine ??= createRequire(import.meta.url)('re2js').RE2JS as Engine
  return engine.compile(
    engine.translateRegExp(translate(source, flags)),
    (flags.includes('i') ? engine.CASE_INSENSITIVE : 0) |
      (flags.includes('m') ? engine.MULTILINE : 0) |
      (flags.includes('s') ? engine.DOTALL : 0),
  )
}

/** About how long a program can be at most: each repetition may stand within all others. */
function longestProgram(source: string): number {
  let length = source.length
  for (const [, least = '', most = ''] of source.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    length *= Math.max(1, Number(least), Number(most))
    if (length > fewInstructions) break
  }
  return length
}

function abbreviate({ source }: RegExp): string {
  return source.length > 200 ? `/${source.slice(0, 200)}.../` : `/${source}/`
}

/** Writes ECMAScript's syntax in that of RE2, where the two read the same characters differently. */
function translate(source: string, flags: string): string {
  const isUnicode = /[uv]/.test(flags)
  let translated = ''
  let isClass = false
  for (let rest = source; rest !== ''; ) {
    const name = isClass ? undefined : unsupported.find(([start]) => start.test(rest))?.[1]
    if (name !== undefined) throw new SyntaxError(`it has ${name}`)
    const token = nextToken(rest, isUnicode)
    if (isClass && flags.includes('v') && /^(?:\[|--|&&|\\q)/.test(rest)) {
      throw new SyntaxError('it has an operation of sets, such as [a--b]')
    }
    translated += translateToken(token, { isClass, isUnicode, isDotAll: flags.includes('s') })
    if (token === '[') isClass = true
    else if (token === ']') isClass = false
    rest = rest.slice(token.length)
  }
  return translated
}

function nextToken(rest: string, isUnicode: boolean): string {
  // An empty class, and its opposite, begin and end at once.
  const empty = /^\[\^?\]/.exec(rest)
  if (empty) return empty[0]
  if (isUnicode) {
    const property = /^\\[pP]\{[^}]*\}/.exec(rest)
    if (property) return property[0]
  }
  return rest[0] === '\\' ? rest.slice(0, 2) : (rest[0] as string)
}

function translateToken(
  token: string,
  where: { readonly isClass: boolean; readonly isUnicode: boolean; readonly isDotAll: boolean },
): string {
  const { isClass, isUnicode, isDotAll } = where
  if (token === '.' && !isClass && !isDotAll) return noLineEnd
  // [[:alpha:]] would be a class of its own in RE2.
  if (token === '[' && isClass) return '\\['
  if (token[0] !== '\\') return token
  const letter = token[1] as string
  if (letter === 's') return isClass ? spaces : `[${spaces}]`
  if (letter === 'S') return isClass ? noSpaces : `[${noSpaces}]`
  if (letter === 'b' && isClass) return '\\x08'
  if (isUnicode && /^\\[pP]\{/.test(token)) {
    return token.replace(/\{(?:sc|Script|gc|General_Category)=/, '{')
  }
  // RE2 gives meanings to letters that have none in ECMAScript, such as \A and \z.
  if (/[A-Za-z]/.test(letter) && !knownEscapes.includes(letter)) return letter
  return token
}
