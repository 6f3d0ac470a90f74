import { withinTime } from './within-time.js'

/** The most comparisons that are not worth a watch. */
const fewSteps = 10_000_000

/**
 * Makes a test of a pattern in which `*` stands for any characters and `?` for one. Letters match
 * in upper and lower case, as domains do.
 *
 * No regular expression is built: with several asterisks one may take years over a long text, and
 * the texts come from strangers. This takes at most the length of one times that of the other, and is
 * given up after a second.
 *
 * @example glob('*@full.example')('Ann@FULL.example') // true
 */
export function glob(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase()
  return (text) => {
    const given = text.toLowerCase()
    if (wanted.length * given.length <= fewSteps) return matches(wanted, given)
    const shown = pattern.length > 200 ? `${pattern.slice(0, 200)}...` : pattern
    return withinTime(`To look for ${JSON.stringify(shown)} in ${text.length} characters`, () =>
      matches(wanted, given),
    )
  }
}

function matches(pattern: string, text: string): boolean {
  let at = 0
  let place = 0
  /** The last asterisk, and where what comes after it was looked for: only that is worth another try. */
  let star = -1
  let start = 0
  while (place < text.length) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at++
      start = place
    } else if (wanted === '?') {
      at++
      place += (text.codePointAt(place) as number) > 0xffff ? 2 : 1
    } else if (wanted === text[place]) {
      at++
      place++
    } else if (star >= 0) {
      at = star + 1
      place = ++start
    } else {
      return false
    }
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
