import { assert, type IAsyncProperty, type IProperty, type Parameters } from 'fast-check'

const seedOfCi = 20_261_123

/**
 * Asserts a property, with random values of a known seed: in CI always the same, elsewhere a new one
 * each time. A failure prints seed and path; `STATUARY_SEED` runs a seed again.
 */
export function holds<Values>(
  property: IAsyncProperty<Values>,
  options?: Parameters<Values>,
): Promise<void>
export function holds<Values>(property: IProperty<Values>, options?: Parameters<Values>): void
export function holds(property: never, options: Parameters<never> = {}): unknown {
  const { STATUARY_SEED, CI } = process.env
  const seed = STATUARY_SEED ?? (CI ? seedOfCi : undefined)
  return assert(property, { ...options, ...(seed !== undefined && { seed: Number(seed) }) })
}
