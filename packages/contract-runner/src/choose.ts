import { closest } from 'fastest-levenshtein'
import { UserError } from './user-error.ts'

/**
 * Picks names out of all there are, in the order of those; no wish means all.
 *
 * @throws {UserError} if one is unknown; the message has the nearest.
 */
export function choose<Name extends string>(
  kind: string,
  wanted: readonly string[] | undefined,
  names: readonly Name[],
): readonly Name[] {
  if (wanted === undefined) return names
  for (const name of wanted) {
    if ((names as readonly string[]).includes(name)) continue
    const hint = names.length > 12 ? `such as ${names.slice(0, 3).join(', ')}` : names.join(', ')
    throw new UserError(
      `No ${kind} ${JSON.stringify(name)}; did you mean ${closest(name, names)}? There are ${names.length}: ${hint}.`,
    )
  }
  return names.filter((name) => wanted.includes(name))
}
