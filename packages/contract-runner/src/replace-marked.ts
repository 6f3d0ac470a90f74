import { UserError } from './user-error.ts'

/**
 * Puts a text between two markers, instead of what is there.
 *
 * @throws {UserError} if the markers are missing.
 * @example replaceMarked(readme, 'matrix', table) // between <!-- matrix --> and <!-- /matrix -->
 */
export function replaceMarked(text: string, name: string, content: string): string {
  const markers = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n?<!-- /${name} -->)`)
  if (!markers.test(text)) {
    throw new UserError(
      `Nothing says where the ${name} goes: <!-- ${name} --> and <!-- /${name} -->.`,
    )
  }
  return text.replace(markers, (_, start: string) => `${start}${content}\n<!-- /${name} -->`)
}
