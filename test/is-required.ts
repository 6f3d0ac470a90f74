/**
 * Tells whether this run has to find something: STATUARY_REQUIRE names it. CI sets that to all that
 * its machine can hold (`npm run reach` prints it); elsewhere what is missing is skipped.
 */
export function isRequired(name: string): boolean {
  return (process.env.STATUARY_REQUIRE ?? '').split(',').some((one) => one.trim() === name)
}
