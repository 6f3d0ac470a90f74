const seedOfCi = 20_261_123

/**
 * Gives fast-check a seed: in CI always the same, elsewhere a new one each time. A failure prints
 * seed and path; the environment variable `STATUARY_SEED` runs a seed again.
 *
 * @example fc.assert(property, seeded({ numRuns: 100 }))
 */
export function seeded<Options extends object>(options: Options): Options & { seed?: number } {
  const { STATUARY_SEED, CI } = process.env
  if (STATUARY_SEED) return { ...options, seed: Number(STATUARY_SEED) }
  return CI ? { ...options, seed: seedOfCi } : options
}
