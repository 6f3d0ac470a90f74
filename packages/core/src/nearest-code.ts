/** Picks the code that a wrong one was most likely meant to be: fewest digits changed, then the smallest distance. */
export function nearestCode<Code extends number>(given: number, codes: readonly Code[]): Code {
  const digits = String(given)
  const changed = (code: number) =>
    [...String(code)].filter((digit, place) => digit !== digits[place]).length
  return codes.reduce((best, code) => {
    const gain = changed(best) - changed(code)
    return gain > 0 || (gain === 0 && Math.abs(code - given) < Math.abs(best - given)) ? code : best
  })
}
