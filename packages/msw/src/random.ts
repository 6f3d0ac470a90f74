import { describe } from './call-resolver.js'

/**
 * Gives numbers from 0 up to 1, the same ones for the same seed: mulberry32.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @throws {RangeError} if a seed is not a whole number. */
export function checkSeed(seed: unknown, name: string): void {
  if (Number.isSafeInteger(seed)) return
  throw new RangeError(`${name} cannot use the seed ${describe(seed)}: give a whole number.`)
}
