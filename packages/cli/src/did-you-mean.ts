import { nearestName } from '@statuary/core'

/** Says which name was likely meant, as a sentence after a space; empty if none is near. */
export function didYouMean(given: unknown, accepted: readonly string[]): string {
  const nearest = typeof given === 'string' ? nearestName(given, accepted) : undefined
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}
