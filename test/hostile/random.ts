/** A source of chance that gives the same numbers for the same seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  /** Whether something of this probability, from 0 to 1, happens. */
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** A list of `least` to `most` items. */
  list<Item>(least: number, most: number, make: () => Item): Item[]
  octets(most: number): Buffer
}

/**
 * Creates a source of chance.
 *
 * @param seed - whole numbers; any of them changes what it gives.
 */
export function createRandom(...seed: readonly number[]): Random {
  let state = 0x9e3779b9
  const next = () => {
    // Mulberry32: 32 bits of state will do for tests.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  for (const number of seed) {
    state ^= number | 0
    next()
  }
  const below = (end: number) => Math.floor(next() * end)
  const list = <Item>(least: number, most: number, make: () => Item) =>
    Array.from({ length: least + below(most - least + 1) }, make)
  return {
    below,
    list,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] as never,
    octets: (most) => Buffer.from(list(0, most, () => below(256))),
  }
}
